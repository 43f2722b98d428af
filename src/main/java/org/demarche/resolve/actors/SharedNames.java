package org.demarche.resolve.actors;

import com.google.common.base.Suppliers;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.demarche.knowledge.Knowledge;
import org.demarche.knowledge.RegionRegister;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Actor;
import org.demarche.model.Mention;
import org.demarche.model.Mention.Form;
import org.demarche.model.Region;
import org.demarche.syntax.ArticleView;

/**
 * Knows which bodies of a name that many states' bodies bear an article speaks of: after {@code the
 * Ruritanian Senate}, {@code the Senate} is no other state's.
 */
final class SharedNames {
  /** The last words of names that bodies of many states bear. */
  private static final Set<String> SHARED = WordClass.of("names.shared-bodies");

  private static final int FAR_MORE = 2;

  private static final Set<String> PARTS = WordClass.of("names.parts-of-states");

  private final Knowledge knowledge;
  private final RegionRegister regions;
  private final ArticleView tokens;
  private final Supplier<Map<String, Long>> states;
  private final Map<String, Boolean> others = new HashMap<>();

  SharedNames(Knowledge knowledge, ArticleView tokens) {
    this.knowledge = knowledge;
    this.regions = knowledge.regions();
    this.tokens = tokens;
    this.states = Suppliers.memoize(this::countStates);
  }

  /** Whether the article calls another state's body so than the one that the register has. */
  boolean isOthers(Mention mention, String id) {
    Optional<String> state = isShared(tokens.words(mention.span())) ? state(id) : Optional.empty();
    return state.filter(it -> !it.equals(id)).isPresent()
        && others.computeIfAbsent(
            tokens.words(mention.span()) + " " + state.get(),
            key -> isOthers(tokens.words(mention.span()), state.get()));
  }

  /** The state of the body that it is part of, or of that one's. */
  private Optional<String> state(String id) {
    Set<String> seen = new HashSet<>();
    Optional<String> owner = Optional.of(id);
    while (owner.filter(seen::add).isPresent() && regions.byId(owner.get()).isEmpty()) {
      owner = knowledge.actors().byId(owner.get()).flatMap(Actor::affiliation);
    }
    return owner.filter(it -> regions.byId(it).isPresent());
  }

  private boolean isOthers(String name, String state) {
    return !isOfState(name) && isRarelyMentioned(state) || isCalledOthers(name, state);
  }

  /** {@code United States Congress}. */
  private boolean isOfState(String name) {
    return IntStream.range(0, name.length())
        .filter(i -> name.charAt(i) == ' ')
        .mapToObj(end -> name.substring(0, end))
        .anyMatch(it -> regions.byName(it).or(() -> regions.byAdjective(it)).isPresent());
  }

  private static boolean isShared(String name) {
    return SHARED.contains(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
  }

  /** Whether the article speaks of another state far more often, or of that one not at all. */
  private boolean isRarelyMentioned(String state) {
    long other =
        states.get().entrySet().stream()
            .filter(entry -> !entry.getKey().equals(state))
            .mapToLong(Map.Entry::getValue)
            .max()
            .orElse(0);
    return other > FAR_MORE * states.get().getOrDefault(state, 0L);
  }

  /** How often the article mentions each state, and those who belong to it. */
  private Map<String, Long> countStates() {
    return tokens.article().mentions().stream()
        .filter(mention -> mention.form() != Form.ROLE)
        .filter(mention -> !isShared(tokens.words(mention.span())))
        .flatMap(mention -> mention.candidates().stream().limit(1))
        .flatMap(id -> state(id).stream())
        .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
  }

  private boolean isCalledOthers(String name, String state) {
    List<Mention> mentions = tokens.article().mentions();
    for (int i = 0; i < mentions.size(); i++) {
      String words = tokens.words(mentions.get(i).span());
      boolean longer = words.endsWith(" " + name);
      boolean owned = words.equals(name) && isOwned(mentions, i, state);
      if (owned || longer && isOther(words.substring(0, words.length() - name.length()), state)) {
        return true;
      }
    }
    return false;
  }

  /** {@code Ruritania's}, {@code Ruritanian}, {@code the state} before it, or {@code of} after. */
  private boolean isOwned(List<Mention> mentions, int i, String state) {
    int before = tokens.at(mentions.get(i).span().start()) - 1;
    int after = tokens.after(mentions.get(i).span());
    int owner = tokens.tag(before).equals("POS") ? before - 1 : before;
    boolean part = PARTS.contains(tokens.lower(before)) || PARTS.contains(tokens.lower(owner));
    boolean ofPart = tokens.lower(after).equals("of") && PARTS.contains(tokens.lower(after + 2));
    return part
        || ofPart
        || i > 0
            && isAt(mentions.get(i - 1), owner)
            && isOther(tokens.words(mentions.get(i - 1).span()), state);
  }

  private boolean isAt(Mention mention, int last) {
    return tokens.after(mention.span()) == last + 1;
  }

  private boolean isOther(String owner, String state) {
    String name = owner.strip().replaceAll("['’]s$", "");
    Optional<Region> region = regions.byName(name).or(() -> regions.byAdjective(name));
    return region.filter(it -> !it.id().equals(state)).isPresent();
  }
}
