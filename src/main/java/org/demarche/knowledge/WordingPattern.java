package org.demarche.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Checks a pattern by which a demand is recognised: terms separated by spaces, each {@code a|b},
 * {@code pull_out}, {@code withdraw*}, {@code @ukraine} or {@code -temporary}.
 */
final class WordingPattern {
  private static final Pattern WORD = Pattern.compile("[\\p{Ll}\\d][\\p{Ll}\\d'.-]*\\*?");
  private static final Pattern REFERENCE = Pattern.compile("@[a-z0-9]+(-[a-z0-9]+)*");

  private WordingPattern() {}

  /** What is wrong with the pattern and what to do, where something is. */
  static Optional<String> mistake(String pattern) {
    List<String> terms = Arrays.asList(pattern.split(" ", -1));
    if (terms.stream().allMatch(term -> term.startsWith("-"))) {
      return Optional.of("only excludes words; add a term that must occur");
    }
    return terms.stream()
        .flatMap(WordingPattern::alternatives)
        .flatMap(WordingPattern::mistakes)
        .findFirst();
  }

  /** The ends of IRIs that the pattern refers to: {@code ukraine}. */
  static Stream<String> references(String pattern) {
    return Arrays.stream(pattern.split(" "))
        .flatMap(WordingPattern::alternatives)
        .filter(part -> part.startsWith("@"))
        .map(part -> part.substring(1));
  }

  private static Stream<String> alternatives(String term) {
    String plain = term.startsWith("-") ? term.substring(1) : term;
    return Arrays.stream(plain.split("\\|", -1));
  }

  private static Stream<String> mistakes(String part) {
    if (part.startsWith("@")) {
      return REFERENCE.matcher(part).matches()
          ? Stream.empty()
          : Stream.of("'" + part + "' is no reference; write @ and the end of an IRI: @ukraine");
    }
    return Arrays.stream(part.split("_", -1))
        .filter(word -> !WORD.matcher(word).matches())
        .map(word -> "'" + part + "' is no term; write lower-case words, joined by _ or |")
        .limit(1);
  }
}
