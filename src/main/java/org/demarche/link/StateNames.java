package org.demarche.link;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Names and adjectives of states in texts. */
final class StateNames {
  private final Map<String, String> items = new TreeMap<>();

  /** All names and adjectives, each with the item of its state. */
  Map<String, String> all() {
    return items;
  }

  /** Notes a name or an adjective of the state that is that item. */
  void add(String name, String item) {
    items.put(name, item);
  }

  /** The items of the states that the words name. */
  Set<String> in(String words) {
    Set<String> found = new HashSet<>();
    items.forEach(
        (name, item) -> {
          int at = words.indexOf(name);
          if (at >= 0 && isWord(words, at, at + name.length())) {
            found.add(item);
          }
        });
    return found;
  }

  private static boolean isWord(String words, int from, int to) {
    return (from == 0 || !Character.isLetterOrDigit(words.charAt(from - 1)))
        && (to == words.length() || !Character.isLetterOrDigit(words.charAt(to)));
  }
}
