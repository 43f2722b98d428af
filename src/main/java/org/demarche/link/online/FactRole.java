package org.demarche.link.online;

import java.util.Map;
import java.util.Set;

/** Why an item stands in the graph of facts, which decides what is told of it. */
enum FactRole {
  /** Somebody or something that the articles mention. */
  SUBJECT,
  /** A post that a subject held. */
  OFFICE,
  /** What kind of post that is. */
  OFFICE_CLASS,
  /** A state, or the territory of an office. */
  COUNTRY,
  /** Nothing but its name is told. */
  NAMED;

  /** Of these it matters since when and until when. */
  private static final Set<String> DATED = Set.of("P17", "P27", "P39", "P102", "P463");

  static boolean isDated(String property) {
    return DATED.contains(property);
  }

  /** The properties that are told, and the roles of their values. */
  Map<String, FactRole> properties() {
    return switch (this) {
      case SUBJECT ->
          Map.of(
              "P31", NAMED, "P17", COUNTRY, "P27", COUNTRY, "P39", OFFICE, "P102", NAMED, "P463",
              NAMED);
      case OFFICE ->
          Map.of("P1001", COUNTRY, "P17", COUNTRY, "P279", OFFICE_CLASS, "P31", OFFICE_CLASS);
      case OFFICE_CLASS -> Map.of("P279", OFFICE_CLASS);
      case COUNTRY -> Map.of("P463", NAMED);
      case NAMED -> Map.of();
    };
  }
}
