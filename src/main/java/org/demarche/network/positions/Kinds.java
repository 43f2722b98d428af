package org.demarche.network.positions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What actors are. */
final class Kinds {
  /** From the most telling on, since a state is an organization, too. */
  private static final List<String> ORDER =
      List.of("Person", "State", "Organization", "Group", "UnnamedSource");

  private final Map<String, Kind> kinds = new HashMap<>();

  /**
   * @param kind empty where it is not known
   */
  record Kind(String name, String kind, String wikidata) {
    boolean is(String wanted) {
      return kind.equals(wanted);
    }
  }

  Kinds(List<Map<String, String>> records) {
    for (Map<String, String> record : records) {
      Kind next = new Kind(record.get("name"), record.get("kind"), record.get("wikidata"));
      kinds.merge(record.get("actor"), next, Kinds::better);
    }
  }

  private static Kind better(Kind a, Kind b) {
    return ORDER.indexOf(b.kind()) < ORDER.indexOf(a.kind()) ? b : a;
  }

  Kind of(String actor) {
    return kinds.getOrDefault(actor, new Kind(actor, "", ""));
  }
}
