package org.demarche.resolve.positions;

import java.util.Optional;
import org.demarche.syntax.Range;
import org.demarche.syntax.SentenceView;

/** Reads noun phrases of which a part stands in quotation marks: {@code a “no deal” exit}. */
final class MarkedPhrases {
  /** So many words stand between the marks. */
  private static final int LONGEST = 6;

  private MarkedPhrases() {}

  /** The phrase that begins with a determiner and a mark; empty where there is none. */
  static Optional<Range> at(int from, SentenceSyntax syntax) {
    SentenceView words = syntax.words();
    String tag = words.tag(from);
    boolean opens = (tag.equals("DT") || tag.equals("PRP$")) && words.isMark(from + 1);
    int close = opens ? closing(from + 2, words) : -1;
    if (close < 0) {
      return Optional.empty();
    }
    boolean goesOn = words.isNoun(close + 1) || words.isAdjective(close + 1);
    int end = goesOn ? syntax.phrases().baseEnd(close + 1) : close;
    boolean noun = end > close + 1 || words.isNoun(close - 1);
    return noun ? Optional.of(new Range(from, Math.max(end, close))) : Optional.empty();
  }

  private static int closing(int from, SentenceView words) {
    for (int i = from; i < Math.min(words.size(), from + LONGEST); i++) {
      if (words.isMark(i)) {
        return i;
      }
    }
    return -1;
  }
}
