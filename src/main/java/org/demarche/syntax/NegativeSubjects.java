package org.demarche.syntax;

import java.util.Optional;
import java.util.Set;

/**
 * Subjects that deny what their verb tells: {@code No one}, {@code neither Norland nor Sudland};
 * not {@code No 10}, {@code no fewer than ten} or {@code none other than the king}.
 */
public final class NegativeSubjects {
  private static final Set<String> NONE = Set.of("no", "neither", "nobody", "none");

  private NegativeSubjects() {}

  /**
   * Whether a subject is one, without the word before it that makes it one or with it.
   *
   * @param subject in the sentence
   */
  public static boolean hold(SentenceView words, Optional<Range> subject) {
    return subject
        .filter(it -> denies(words, it.from()) || denies(words, it.from() - 1))
        .isPresent();
  }

  private static boolean denies(SentenceView words, int i) {
    return NONE.contains(words.lower(i)) && !words.tag(i + 1).equals("CD");
  }
}
