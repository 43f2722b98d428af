package org.demarche.extract.rules;

import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.syntax.Range;
import org.demarche.syntax.SentenceView;

/** Tells what somebody speaks about from what is said and from who says it. */
final class Topics {
  /** What follows these is told about: {@code On safety, “the bridge is old,” she said}. */
  private static final Set<String> ABOUT = Set.of("of", "about", "on", "regarding", "concerning");

  private Topics() {}

  /** Of {@code said Ann Moss of her years at sea} and {@code … on Friday}: Ann Moss. */
  static Range without(SentenceView words, Range source) {
    return IntStream.range(source.from() + 1, source.to() - 1)
        .filter(i -> words.isProper(i - 1))
        .filter(i -> isOn(words, i) || ABOUT.contains(words.lower(i)) && isHis(words, i + 1))
        .mapToObj(i -> new Range(source.from(), i))
        .findFirst()
        .orElse(source);
  }

  /** {@code on Friday}, {@code on Instagram}, which are part of no name. */
  private static boolean isOn(SentenceView words, int i) {
    return words.lower(i).equals("on") && words.isProper(i + 1);
  }

  private static boolean isHis(SentenceView words, int i) {
    return words.tag(i).startsWith("PRP");
  }

  /** Past {@code As for the bridge,} before a quotation. */
  static int after(SentenceView words, int start, int close) {
    boolean asFor = words.lower(start).equals("as") && words.lower(start + 1).equals("for");
    if (!asFor && !ABOUT.contains(words.lower(start))) {
      return start;
    }
    int comma = start;
    while (comma < close && !words.isComma(comma)) {
      comma++;
    }
    return words.isMark(comma + 1) && comma + 1 < close ? comma + 1 : start;
  }
}
