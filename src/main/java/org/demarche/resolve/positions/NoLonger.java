package org.demarche.resolve.positions;

import java.util.stream.IntStream;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.VerbGroup;

/** What is so no longer: {@code no longer supports}, {@code is no longer acceptable}. */
final class NoLonger {
  private NoLonger() {}

  /** Whether a verb group has it within, or just before. */
  static boolean in(SentenceView words, VerbGroup group) {
    return in(words, group.start() - 2, group.head());
  }

  /** Whether it stands among words. */
  static boolean in(SentenceView words, int from, int to) {
    return IntStream.range(from, to)
        .anyMatch(i -> words.lower(i).equals("no") && words.lower(i + 1).equals("longer"));
  }
}
