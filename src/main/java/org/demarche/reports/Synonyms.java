package org.demarche.reports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.lexicon.WordClass;

/**
 * Which words say the same in one of their usual senses, or are derived from one another, by
 * WordNet 3.1 (Fellbaum 1998, "WordNet: An electronic lexical database").
 */
final class Synonyms {
  /** Endings of nouns and adjectives that come from a verb, whose stem they have: "accused". */
  private static final Pattern FROM_VERBS =
      Pattern.compile(".*" + WordClass.alternatives("utterances.from-verbs"));

  private final Map<String, Set<Integer>> groups = new HashMap<>();
  private final Map<String, String> denied = new HashMap<>();
  private final Set<String> phrasal = new HashSet<>();

  private final Set<String> adjectives = new HashSet<>();
  private final Set<String> others = new HashSet<>();
  private final Set<String> verbs = new HashSet<>();
  private final Set<String> noVerbs = new HashSet<>();
  private final List<String> rows;
  private int joined;

  Synonyms() {
    try (BufferedReader read =
        new BufferedReader(
            new InputStreamReader(
                Synonyms.class.getResourceAsStream("synonyms.tsv"), StandardCharsets.UTF_8))) {
      rows = read.lines().filter(it -> !it.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (String row : rows) {
      boolean adjective = row.startsWith("a") || row.startsWith("r");
      (adjective ? adjectives : others).addAll(List.of(row.substring(2).split(" ")));
    }
  }

  /**
   * Takes the words for their stems.
   *
   * @param stems what stands for a word in lower case
   */
  void index(UnaryOperator<String> stems) {
    for (int i = 0; i < rows.size(); i++) {
      add(rows.get(i).charAt(0), rows.get(i).substring(2).split(" "), i, stems);
    }
  }

  /** Whether a word is an adjective or adverb. */
  boolean isAdjective(String word) {
    return adjectives.contains(word);
  }

  /** Whether what stands for a word is a verb, and nothing else. */
  boolean isVerb(String stem) {
    return verbs.contains(stem) && !noVerbs.contains(stem);
  }

  /** Whether a word is known as a noun or verb. */
  boolean isOther(String word) {
    return others.contains(word);
  }

  private void add(char kind, String[] words, int group, UnaryOperator<String> stems) {
    if (kind == 'v' || kind == 'n' || kind == 'a') {
      Set<String> of = kind == 'v' ? verbs : noVerbs;
      Stream.of(words)
          .filter(it -> kind == 'v' || !FROM_VERBS.matcher(it).matches())
          .forEach(it -> of.add(stems.apply(it)));
    }
    if (kind == 'u') {
      denied.put(words[0], words[1]);
      return;
    }
    for (String word : words) {
      groups.computeIfAbsent(stems.apply(word), it -> new HashSet<>()).add(group);
      int particle = word.indexOf('_');
      if (particle > 0 && phrasal.add(word) && !word.endsWith("_out") && !word.endsWith("_off")) {
        int whole = -phrasal.size();
        groups.get(stems.apply(word)).add(whole); // "chase away" is "chase"
        groups
            .computeIfAbsent(stems.apply(word.substring(0, particle)), it -> new HashSet<>())
            .add(whole);
      }
    }
  }

  /** Takes what stands for two words for words that say the same. */
  void join(String one, String other) {
    int group = rows.size() + ++joined;
    groups.computeIfAbsent(one, it -> new HashSet<>()).add(group);
    groups.computeIfAbsent(other, it -> new HashSet<>()).add(group);
  }

  /** Whether words that stand for others by their stems say the same in a usual sense. */
  boolean areAkin(String one, String other) {
    Set<Integer> ones = groups.getOrDefault(one, Set.of());
    Set<Integer> others = groups.getOrDefault(other, Set.of());
    return !ones.isEmpty() && !others.isEmpty() && ones.stream().anyMatch(others::contains);
  }

  /** What a word in lower case denies by its first or last letters: of "impossible" "possible". */
  Optional<String> deniedBy(String word) {
    return Optional.ofNullable(denied.get(word));
  }

  /** Whether a verb in dictionary form and the word after it are one: "come down". */
  boolean isPhrasal(String lemma, String next) {
    return phrasal.contains(lemma + "_" + next);
  }
}
