package org.demarche.resolve.actors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.knowledge.Knowledge;
import org.demarche.knowledge.RegionRegister;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Actor;
import org.demarche.model.Mention;
import org.demarche.model.Region;
import org.demarche.syntax.ArticleView;

/**
 * Knows which bodies of a name that many states' bodies bear an article speaks of: after {@code the
 * Ruritanian Senate}, {@code the Senate} is no other state's.
 */
final class SharedNames {
  private static final Set<String> PARTS = WordClass.of("names.parts-of-states");

  private final Knowledge knowledge;
  private final RegionRegister regions;
  private final ArticleView tokens;
  private final Map<String, Boolean> others = new HashMap<>();

  SharedNames(Knowledge knowledge, ArticleView tokens) {
    this.knowledge = knowledge;
    this.regions = knowledge.regions();
    this.tokens = tokens;
  }

  /** Whether the article calls another state's body so than the one that the register has. */
  boolean isOthers(Mention mention, String id) {
    Optional<String> state = state(id);
    return state.filter(it -> !it.equals(id)).isPresent()
        && others.computeIfAbsent(
            words(mention) + " " + state.get(), key -> isOthers(words(mention), state.get()));
  }

  /** The state of the body that it is part of, or of that one's. */
  private Optional<String> state(String id) {
    Optional<String> owner = Optional.of(id);
    while (owner.isPresent() && regions.byId(owner.get()).isEmpty()) {
      owner = knowledge.actors().byId(owner.get()).flatMap(Actor::affiliation);
    }
    return owner;
  }

  private boolean isOthers(String name, String state) {
    List<Mention> mentions = tokens.article().mentions();
    for (int i = 0; i < mentions.size(); i++) {
      String words = words(mentions.get(i));
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
        || i > 0 && isAt(mentions.get(i - 1), owner) && isOther(words(mentions.get(i - 1)), state);
  }

  private boolean isAt(Mention mention, int last) {
    return tokens.after(mention.span()) == last + 1;
  }

  private boolean isOther(String owner, String state) {
    String name = owner.strip().replaceAll("['’]s$", "");
    Optional<Region> region = regions.byName(name).or(() -> regions.byAdjective(name));
    return region.filter(it -> !it.id().equals(state)).isPresent();
  }

  private String words(Mention mention) {
    return mention.span().of(tokens.article().text());
  }
}
