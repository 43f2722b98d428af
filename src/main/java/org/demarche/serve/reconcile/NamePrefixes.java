package org.demarche.serve.reconcile;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.names.NameLetters;

/** Finds entities while their name is being typed. */
final class NamePrefixes {
  /** The name begins with what was typed. */
  static final int BEGINS = 0;

  /** Words within the name do. */
  static final int WITHIN = 1;

  private final NameTable names;

  NamePrefixes(NameTable names) {
    this.names = names;
  }

  /** The entities with a name whose words begin like those of the text, each with its rank. */
  Map<Integer, Integer> ranks(String text) {
    Map<Integer, Integer> ranks = new HashMap<>();
    List<String> typed = NameLetters.words(text);
    if (!typed.isEmpty()) {
      BitSet found = withWord(typed.get(0));
      typed.stream().skip(1).forEach(word -> found.and(withWord(word)));
      found.stream()
          .mapToObj(names::row)
          .forEach(row -> ranks.merge(row.entity(), rank(row.words(), typed), Math::min));
    }
    return ranks;
  }

  private BitSet withWord(String prefix) {
    BitSet found = new BitSet(names.size());
    int[] range = names.vocabulary().beginningWith(prefix);
    for (int word = range[0]; word < range[1]; word++) {
      for (int name : names.withWord(word)) {
        found.set(name);
      }
    }
    return found;
  }

  private static int rank(List<String> words, List<String> typed) {
    String begun = String.join(" ", typed);
    return String.join(" ", words).startsWith(begun) ? BEGINS : WITHIN;
  }
}
