package org.demarche.network.positions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which articles repeat the text of which other ones. */
final class Copies {
  private final Map<String, String> sources = new HashMap<>();

  /**
   * @param source the article that it repeats; empty where it repeats none
   */
  void add(String article, String source) {
    if (!source.isEmpty()) {
      sources.put(article, source);
    }
  }

  /**
   * Positions without those that another article with the same text has, too: of one holder on one
   * demand with one stance, by the same word. Those of the source stay, else those of the first
   * copy.
   */
  List<Map<String, String>> once(List<Map<String, String>> positions) {
    Map<List<String>, String> first = new HashMap<>();
    positions.stream()
        .filter(it -> !sources.containsKey(it.get("doc")))
        .forEach(it -> first.putIfAbsent(told(it), it.get("doc")));
    positions.forEach(it -> first.putIfAbsent(told(it), it.get("doc")));
    List<Map<String, String>> once = new ArrayList<>(positions);
    once.removeIf(it -> !first.get(told(it)).equals(it.get("doc")));
    return once;
  }

  private List<String> told(Map<String, String> position) {
    String doc = position.get("doc");
    return List.of(
        sources.getOrDefault(doc, doc),
        position.get("holder"),
        position.get("demand"),
        position.get("stance"),
        position.get("basis"));
  }
}
