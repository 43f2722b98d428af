package org.demarche.network.positions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Where actors belong on a day: to a body by an office, to a state that they speak for, to a party.
 */
final class Affiliations {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final String OFFICE = "office";
  private static final String SPEAKS_FOR = "speaks-for";
  private static final String AFFILIATION = "affiliation";
  private static final String MEMBERSHIP = "membership";

  private final Map<String, List<Tie>> ties = new HashMap<>();

  /** The days from which on something is otherwise. */
  private final NavigableSet<String> turns = new TreeSet<>();

  private final Kinds kinds;

  /** What an actor acts for or belongs to. */
  record Body(String iri, String name) {}

  private record Tie(
      String way, String body, String name, boolean speaks, String begun, String ended) {
    Body whole() {
      return new Body(body, name);
    }

    /** Whether it holds on a day; an end that is not known may be any day. */
    boolean isOn(String day) {
      return (begun.isEmpty() || begun.compareTo(day) <= 0)
          && (ended.isEmpty() || ended.compareTo(day) >= 0);
    }
  }

  Affiliations(List<Map<String, String>> records, Kinds kinds) {
    this.kinds = kinds;
    for (Map<String, String> record : records) {
      turn(record.get("begun"), 0);
      turn(record.get("ended"), 1);
      ties.computeIfAbsent(record.get("actor"), it -> new ArrayList<>())
          .add(
              new Tie(
                  record.get("way"),
                  record.get("body"),
                  record.get("name"),
                  record.get("speaks").equals("true"),
                  record.get("begun"),
                  record.get("ended")));
    }
  }

  /**
   * The body that a person acts for on a day: that of an office, of those the one whose word counts
   * for the body; else whom the person speaks for; else where it belongs. Other actors are bodies
   * themselves. Empty where nothing is known.
   */
  Optional<Body> organization(String actor, String day) {
    if (!kinds.of(actor).is("Person")) {
      return Optional.of(new Body(actor, kinds.of(actor).name()));
    }
    return office(actor, day)
        .or(() -> first(actor, SPEAKS_FOR, day))
        .or(() -> first(actor, AFFILIATION, day))
        .map(Tie::whole);
  }

  private void turn(String day, int later) {
    if (DAY.matcher(day).matches()) {
      turns.add(LocalDate.parse(day).plusDays(later).toString());
    }
  }

  /** The days within a span from which on somebody belongs elsewhere; both ends count. */
  Set<String> turns(String first, String last) {
    return turns.subSet(first, true, last, true);
  }

  /** Whether anything is known of where an actor belongs. */
  boolean has(String actor) {
    return ties.containsKey(actor);
  }

  private Optional<Tie> office(String actor, String day) {
    List<Tie> offices = all(actor, OFFICE, day);
    return offices.stream().filter(Tie::speaks).findFirst().or(() -> offices.stream().findFirst());
  }

  private Optional<Tie> first(String actor, String way, String day) {
    return all(actor, way, day).stream().findFirst();
  }

  private List<Tie> all(String actor, String way, String day) {
    return ties.getOrDefault(actor, List.of()).stream()
        .filter(it -> it.way().equals(way) && it.isOn(day))
        .toList();
  }

  /**
   * The state whose word an actor's word is on a day: the state itself; who speaks for it, also
   * through other bodies; who holds an office whose word counts for one of them, or belongs to a
   * body that speaks for it. Empty for all others, such as members of an opposition.
   */
  Optional<Body> government(String actor, String day) {
    return government(actor, day, new HashSet<>());
  }

  private Optional<Body> government(String actor, String day, Set<String> seen) {
    if (kinds.of(actor).is("State")) {
      return Optional.of(new Body(actor, kinds.of(actor).name()));
    }
    if (!seen.add(actor)) {
      return Optional.empty();
    }
    for (Tie tie : ties.getOrDefault(actor, List.of())) {
      boolean counts =
          tie.way().equals(OFFICE) && tie.speaks()
              || tie.way().equals(SPEAKS_FOR)
              || tie.way().equals(AFFILIATION) && !kinds.of(tie.body()).is("State");
      Optional<Body> state =
          counts && tie.isOn(day) ? government(tie.body(), day, seen) : Optional.empty();
      if (state.isPresent()) {
        return state;
      }
    }
    return Optional.empty();
  }

  /** The party or other association that an actor is a member of; empty where none is known. */
  Optional<Body> party(String actor, String day) {
    return first(actor, MEMBERSHIP, day).map(Tie::whole);
  }
}
