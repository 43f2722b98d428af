package org.demarche.syntax;

import java.util.Set;
import org.demarche.lexicon.WordClass;

/** Tells what hangs on a noun to its right. */
final class Postmodifiers {
  private static final Set<String> PREPOSITIONS = WordClass.of("grammatical.source-prepositions");

  private final SentenceView words;

  Postmodifiers(SentenceView words) {
    this.words = words;
  }

  /** {@code of}, {@code for} and the like. */
  boolean isPreposition(int i) {
    return words.isPreposition(i) && PREPOSITIONS.contains(words.lower(i));
  }

  /** {@code familiar} in {@code people familiar with …}, {@code briefed} in {@code … on}. */
  boolean isAdjective(int i) {
    return switch (words.tag(i)) {
      case "JJ", "VBN", "RB", "VBG" -> !words.isVerbTag(i - 1);
      default -> false;
    };
  }
}
