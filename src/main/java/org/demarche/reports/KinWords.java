package org.demarche.reports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.lexicon.WordClass;

/** Which words say the same, and which are verbs, by what stands for them. */
final class KinWords {
  /** Endings of nouns and adjectives that come from a verb, whose stem they have: "accused". */
  private static final Pattern FROM_VERBS =
      Pattern.compile(".*" + WordClass.alternatives("utterances.from-verbs"));

  private final Map<String, Set<Integer>> groups = new HashMap<>();
  private final Set<String> verbs = new HashSet<>();
  private final Set<String> noVerbs = new HashSet<>();
  private final Set<String> phrasal = new HashSet<>();
  private final UnaryOperator<String> stems;
  private int number;

  /**
   * @param stems what stands for a word in lower case
   */
  KinWords(List<String> rows, UnaryOperator<String> stems) {
    this.stems = stems;
    rows.stream()
        .filter(row -> row.charAt(0) != 'u')
        .forEach(row -> add(row.charAt(0), row.substring(2).split(" ")));
  }

  private void add(char kind, String[] words) {
    number++;
    if (kind == 'v' || kind == 'n' || kind == 'a') {
      Set<String> of = kind == 'v' ? verbs : noVerbs;
      Stream.of(words)
          .filter(it -> kind == 'v' || !FROM_VERBS.matcher(it).matches())
          .forEach(it -> of.add(stems.apply(it)));
    }
    for (String word : words) {
      group(stems.apply(word)).add(number);
      int particle = word.indexOf('_');
      if (particle > 0 && phrasal.add(word) && !word.endsWith("_out") && !word.endsWith("_off")) {
        int whole = -phrasal.size();
        group(stems.apply(word)).add(whole); // "chase away" is "chase"
        group(stems.apply(word.substring(0, particle))).add(whole);
      }
    }
  }

  private Set<Integer> group(String stem) {
    return groups.computeIfAbsent(stem, it -> new HashSet<>());
  }

  /** Takes words for such that say the same. */
  void join(String word, String other) {
    number++;
    group(stems.apply(word)).add(number);
    group(stems.apply(other)).add(number);
  }

  /** Whether what stands for a word is a verb, and nothing else. */
  boolean isVerb(String stem) {
    return verbs.contains(stem) && !noVerbs.contains(stem);
  }

  /** Whether words that stand for others by their stems say the same in a usual sense. */
  boolean areAkin(String one, String other) {
    Set<Integer> ones = groups.getOrDefault(one, Set.of());
    Set<Integer> others = groups.getOrDefault(other, Set.of());
    return !ones.isEmpty() && !others.isEmpty() && ones.stream().anyMatch(others::contains);
  }
}
