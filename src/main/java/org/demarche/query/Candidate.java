package org.demarche.query;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Something that bears a name, and what people tell it from others by.
 *
 * @param iri its own, or that of the one that stands for it
 * @param types the local names of its classes
 * @param of where it belongs
 * @param count how many statements it made; of a demand, how many positions are on it
 */
record Candidate(
    String iri, Optional<String> label, Set<String> types, Optional<String> of, long count) {
  private static final Set<String> ACTORS =
      Set.of("Actor", "Person", "Organization", "State", "Group", "UnnamedSource", "Region");
  private static final String DEMAND = "Demand";
  private static final String UNNAMED = "UnnamedSource";

  /** Whether a parameter of that type can mean it; what has no class is anything. */
  boolean suits(Parameter.Type type) {
    return types.isEmpty()
        || switch (type) {
          case ACTOR -> types.stream().anyMatch(ACTORS::contains);
          case REGION -> types.contains("Region");
          case DEMAND -> types.contains(DEMAND);
          case ISSUE -> types.contains("Concept") && !types.contains(DEMAND);
          default -> true;
        };
  }

  /** Whether it is known by a description in one article only. */
  boolean isUnnamed() {
    return types.contains(UNNAMED);
  }

  boolean isPerson() {
    return types.contains("Person");
  }

  /** Its name, and what it is. */
  String shown() {
    return shown(iri);
  }

  /** The same; what has no label goes by the name that it was found by. */
  String shown(String name) {
    return label.orElse(name) + " (" + what() + ")";
  }

  String name() {
    return label.orElse(iri);
  }

  String what() {
    Set<String> words = new TreeSet<>();
    for (String type : new String[] {"Person", "State", "Group", "Region", DEMAND}) {
      if (types.contains(type)) {
        words.add(type.toLowerCase(Locale.ROOT));
      }
    }
    if (types.contains("Organization") && !types.contains("State")) {
      words.add("organization");
    }
    String kind = words.isEmpty() ? "" : String.join(" and ", words) + ", ";
    return kind + of.map(it -> it + ", ").orElse("") + counted();
  }

  private String counted() {
    String noun = types.contains(DEMAND) ? "position" : "statement";
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
