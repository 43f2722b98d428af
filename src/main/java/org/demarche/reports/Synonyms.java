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
import java.util.stream.Stream;

/**
 * Which words there are, and which of them say the same in one of their usual senses or are derived
 * from one another, by WordNet 3.1 (Fellbaum 1998, "WordNet: An electronic lexical database").
 */
final class Synonyms {
  private final Map<String, String> denied = new HashMap<>();
  private final Set<String> phrasal = new HashSet<>();
  private final Set<String> adjectives = new HashSet<>();
  private final Set<String> others = new HashSet<>();
  private final List<String> rows;

  Synonyms() {
    try (BufferedReader read =
        new BufferedReader(
            new InputStreamReader(
                Synonyms.class.getResourceAsStream("synonyms.tsv"), StandardCharsets.UTF_8))) {
      rows = read.lines().filter(it -> !it.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    rows.forEach(row -> add(row.charAt(0), row.substring(2).split(" ")));
  }

  private void add(char kind, String[] words) {
    (kind == 'a' || kind == 'r' ? adjectives : others).addAll(List.of(words));
    if (kind == 'u') {
      denied.put(words[0], words[1]);
    } else {
      Stream.of(words).filter(it -> it.indexOf('_') > 0).forEach(phrasal::add);
    }
  }

  /** Each a letter for its kind, a tab, and words with blanks between them. */
  List<String> rows() {
    return rows;
  }

  /** Whether a word is an adjective or adverb. */
  boolean isAdjective(String word) {
    return adjectives.contains(word);
  }

  /** Whether a word is known as a noun or verb. */
  boolean isOther(String word) {
    return others.contains(word);
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
