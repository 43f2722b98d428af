package org.demarche.syntax;

import java.util.Optional;
import java.util.Set;

/**
 * Subjects that deny what their verb tells: {@code No one}, {@code neither Norland nor Sudland}.
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
        .filter(
            it ->
                NONE.contains(words.lower(it.from())) || NONE.contains(words.lower(it.from() - 1)))
        .isPresent();
  }
}
