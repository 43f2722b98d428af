package org.demarche.knowledge;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.demarche.model.Actor;
import org.demarche.model.Office;
import org.demarche.model.Tenure;
import org.demarche.names.PersonName;
import org.demarche.names.Spellings;

/** The actors that are known by name, states among them. */
public final class ActorRegister {
  private final Map<String, Actor> actors;
  private final Map<String, Actor> byItem = new HashMap<>();
  private final Map<String, Set<String>> names;
  private final Map<String, Set<String>> speaksFor;
  private final OfficeRegister offices;
  private final Map<String, Set<String>> shortNames;
  private volatile Spellings spellings;

  ActorRegister(
      Map<String, Actor> actors,
      Map<String, Set<String>> names,
      Map<String, Set<String>> shortNames,
      Map<String, Set<String>> speaksFor,
      OfficeRegister offices) {
    this.actors = new TreeMap<>(actors);
    actors.values().forEach(actor -> actor.wikidata().ifPresent(it -> byItem.put(it, actor)));
    this.names = names;
    this.shortNames = shortNames;
    this.speaksFor = speaksFor;
    this.offices = offices;
  }

  public Optional<Actor> byId(String id) {
    return Optional.ofNullable(actors.get(id));
  }

  /** The actor with that Wikidata item. */
  public Optional<Actor> byItem(String item) {
    return Optional.ofNullable(byItem.get(item));
  }

  /** All actors, by id. */
  public Collection<Actor> all() {
    return actors.values();
  }

  /** Every name of the actor, the label first; empty for an unknown id. */
  public Set<String> names(String id) {
    return names.getOrDefault(id, Set.of());
  }

  /** The names under which the actor goes once it is known who is meant: {@code Putin}. */
  public Set<String> shortNames(String id) {
    return shortNames.getOrDefault(id, Set.of());
  }

  /** The actors with a name that differs from {@code name} at most in its transliteration. */
  public Set<String> spelled(String name) {
    return spellings().spelled(name);
  }

  /** The persons who can be meant by that full name, with or without middle names. */
  public Set<String> like(PersonName name) {
    return spellings().like(name);
  }

  /** Made when first asked for, because most commands never ask. */
  private Spellings spellings() {
    Spellings known = spellings;
    if (known == null) {
      known = new Spellings();
      for (Actor actor : actors.values()) {
        for (String name : names(actor.id())) {
          known.add(actor, name);
        }
      }
      spellings = known;
    }
    return known;
  }

  /**
   * The organizations and states whose word the actor's word is, directly or through another one:
   * the foreign minister speaks for the state, and so does its presidential office.
   *
   * @param day decides which offices count: those that the actor holds then, or is not known to
   *     have left; without it those do whose end is not known
   */
  public Set<String> speaksFor(String actorId, Optional<LocalDate> day) {
    Set<String> found = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>(Set.of(actorId));
    while (!open.isEmpty()) {
      String next = open.pop();
      Stream.concat(standing(next), byOffice(next, day)).filter(found::add).forEach(open::push);
    }
    found.remove(actorId);
    return found;
  }

  private Stream<String> standing(String actorId) {
    return speaksFor.getOrDefault(actorId, Set.of()).stream();
  }

  private Stream<String> byOffice(String actorId, Optional<LocalDate> day) {
    return offices.tenuresOf(actorId).stream()
        .filter(tenure -> holds(tenure, day))
        .flatMap(tenure -> offices.byId(tenure.office()).stream())
        .filter(Office::speaks)
        .map(Office::organization);
  }

  private static boolean holds(Tenure tenure, Optional<LocalDate> day) {
    return day.map(tenure::mayHold).orElse(tenure.to().isEmpty());
  }
}
