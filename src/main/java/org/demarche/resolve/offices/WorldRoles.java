package org.demarche.resolve.offices;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.knowledge.Knowledge;
import org.demarche.knowledge.OfficeHolders.Term;
import org.demarche.knowledge.OfficeTitle;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Actor;
import org.demarche.model.Region;
import org.demarche.model.Why;
import org.demarche.names.Slug;
import org.demarche.resolve.offices.Roles.Holder;

/**
 * Finds holders of offices that no seed describes in the table of the world: {@code the Hungarian
 * agriculture minister}.
 *
 * <p>The words have to say of which state, or the article to speak of one state only.
 */
final class WorldRoles {
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Set<String> OFFICES = WordClass.of("portfolios.heads");
  private static final int LONGEST_NAME = 4;

  private final Knowledge knowledge;
  private final Optional<LocalDate> day;
  private final Map<String, OfficeTitle> titles = new HashMap<>();

  WorldRoles(Knowledge knowledge, Optional<LocalDate> day) {
    this.knowledge = knowledge;
    this.day = day;
  }

  /** A state and the title beside it. */
  private record Owned(Region state, String title) {}

  /**
   * Whoever held the office on the day or at the time of which the words speak.
   *
   * @param words of the role without articles and times
   * @param contexts what the article has mentioned so far
   */
  Optional<Holder> holder(
      String words, RoleTime time, List<String> contexts, Optional<TemporalAnchor> anchor) {
    boolean isOfTime = time == RoleTime.NOW || time == RoleTime.THEN && anchor.isPresent();
    Optional<TemporalAnchor> then = anchor.or(() -> day.map(d -> new TemporalAnchor(d, d)));
    return isOfTime && then.isPresent()
        ? owned(words, contexts).flatMap(it -> holder(it, then.get()))
        : Optional.empty();
  }

  private Optional<Holder> holder(Owned owned, TemporalAnchor then) {
    OfficeTitle asked = titles.computeIfAbsent(owned.title(), OfficeTitle::of);
    return !OFFICES.contains(asked.head())
        ? Optional.empty()
        : knowledge
            .holders()
            .holder(
                owned.state().wikidata().orElseThrow(),
                words(owned.state()),
                asked,
                then.first(),
                then.last())
            .map(term -> holder(term, owned.state(), then));
  }

  private static Set<String> words(Region state) {
    return Stream.concat(Stream.of(state.label()), state.adjectives().stream())
        .flatMap(name -> Arrays.stream(name.toLowerCase(Locale.ROOT).split("[\\s-]+")))
        .collect(Collectors.toSet());
  }

  private Holder holder(Term term, Region state, TemporalAnchor then) {
    Optional<Actor> registered = knowledge.actors().byItem(term.person());
    Actor person = registered.orElseGet(() -> person(term, state));
    String to = term.to().map(end -> ", until " + end).orElse(", not known to have ended");
    boolean isWhole = term.office().contains(state.label());
    String office = isWhole ? term.office() : term.office() + " of " + state.label();
    String why = "%s %s (held since %s%s)".formatted(office, then, term.from(), to);
    return new Holder(
        person.id(), new Why(why), registered.isPresent() ? Optional.empty() : Optional.of(person));
  }

  private static Actor person(Term term, Region state) {
    String slug = Slug.of(term.name());
    String id = term.isAlone() ? slug : slug + "-" + term.person().toLowerCase(Locale.ROOT);
    return new Actor(
        "actor/" + id,
        Actor.Kind.PERSON,
        term.name(),
        term.gender(),
        Optional.of(state.id()),
        Optional.of(term.person()));
  }

  private Optional<Owned> owned(String words, List<String> contexts) {
    String[] parts = SPACE.split(words);
    for (int length = Math.min(LONGEST_NAME, parts.length - 1); length > 0; length--) {
      int size = length;
      Optional<Owned> found = before(parts, length).or(() -> after(parts, size));
      if (found.isPresent()) {
        return found;
      }
    }
    return onlyState(contexts).map(state -> new Owned(state, words));
  }

  private Optional<Owned> before(String[] parts, int length) {
    return state(join(parts, 0, length))
        .map(state -> new Owned(state, join(parts, length, parts.length)));
  }

  /** {@code minister of justice of Norland}. */
  private Optional<Owned> after(String[] parts, int length) {
    int from = parts.length - length;
    return from > 1 && parts[from - 1].equalsIgnoreCase("of")
        ? state(join(parts, from, parts.length))
            .map(state -> new Owned(state, join(parts, 0, from - 1)))
        : Optional.empty();
  }

  private static String join(String[] words, int from, int to) {
    return String.join(" ", Arrays.copyOfRange(words, from, to));
  }

  private Optional<Region> state(String name) {
    return knowledge
        .regions()
        .byAdjective(name)
        .or(() -> knowledge.regions().byName(name))
        .filter(this::isState);
  }

  private boolean isState(Region region) {
    return region.wikidata().isPresent() && knowledge.actors().byId(region.id()).isPresent();
  }

  private Optional<Region> onlyState(List<String> contexts) {
    Set<Region> states = new HashSet<>();
    for (String id : contexts) {
      knowledge.regions().byId(id).filter(this::isState).ifPresent(states::add);
    }
    return states.size() == 1 ? states.stream().findFirst() : Optional.empty();
  }
}
