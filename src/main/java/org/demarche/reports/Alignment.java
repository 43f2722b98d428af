package org.demarche.reports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which words of two contents stand for each other: the same in any form first, then those that say
 * the same by {@link Synonyms}; names only stand for themselves.
 *
 * @param equal how many are the same
 * @param akin how many say the same
 * @param ones what the first one has beyond that, as stems
 * @param others what the other one has beyond that
 */
record Alignment(int equal, int akin, List<String> ones, List<String> others) {
  /** How many words may be other words that say the same. */
  static final int MOST_AKIN = 3;

  /** What a word that says the same counts for. */
  private static final double AKIN = 0.8;

  static Alignment of(Content one, Content other) {
    List<String> ones = without(one.stems(), other.stems());
    List<String> others = without(other.stems(), one.stems());
    int equal = one.stems().size() - ones.size();
    int akin = 0;
    if (equal > 0) {
      Set<String> names = new HashSet<>(one.names());
      names.addAll(other.names());
      akin = matchAkin(ones, others, names);
    }
    return new Alignment(equal, akin, ones, others);
  }

  private static List<String> without(List<String> these, List<String> those) {
    List<String> rest = new ArrayList<>(these);
    rest.removeAll(new HashSet<>(those));
    return rest;
  }

  /** Takes words that say the same out of both. */
  private static int matchAkin(List<String> ones, List<String> others, Set<String> names) {
    int akin = 0;
    for (String word : List.copyOf(ones)) {
      List<String> same =
          names.contains(word) || akin == MOST_AKIN
              ? List.of()
              : others.stream()
                  .filter(it -> !names.contains(it) && Stems.areAkin(word, it))
                  .toList();
      if (!same.isEmpty()) {
        ones.remove(word);
        others.remove(same.get(0));
        akin++;
      }
    }
    return akin;
  }

  /** How many words of each have one in the other. */
  int common() {
    return equal + akin;
  }

  /** What only one of them has. */
  Stream<String> rest() {
    return Stream.concat(ones.stream(), others.stream());
  }

  /** The share of words that both have, up to 1. */
  double likeness() {
    return (equal + AKIN * akin) / (common() + ones.size() + others.size());
  }
}
