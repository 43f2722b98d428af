package org.demarche.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.model.Span;

/** Cuts text into its lines that are not blank. */
final class Lines {

  /**
   * @param span without white space at either end
   * @param gap whether the line before was blank, or there is none
   * @param indented by two or more characters
   */
  record Line(Span span, boolean gap, boolean indented) {}

  private Lines() {}

  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    boolean gap = true;
    int start = 0;
    while (start < text.length()) {
      int end = endOfLine(text, start);
      int from = skipSpace(text, start, end);
      if (from == end) {
        gap = true;
      } else {
        lines.add(new Line(new Span(from, dropSpace(text, from, end)), gap, from - start >= 2));
        gap = false;
      }
      start = afterBreak(text, end);
    }
    return lines;
  }

  /** White space in the widest sense: also no-break spaces and byte order marks. */
  static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\uFEFF'
        || c == '\u200B'
        || c == '\u0085';
  }

  /** The part of a stretch that is not white space at either end; empty where nothing is left. */
  static Optional<Span> trimmed(String text, int start, int end) {
    int from = skipSpace(text, start, end);
    return from == end ? Optional.empty() : Optional.of(new Span(from, dropSpace(text, from, end)));
  }

  private static int endOfLine(String text, int start) {
    int end = start;
    while (end < text.length() && !isBreak(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  private static int afterBreak(String text, int end) {
    return text.startsWith("\r\n", end) ? end + 2 : end + 1;
  }

  private static int skipSpace(String text, int start, int end) {
    int from = start;
    while (from < end && isSpace(text.charAt(from))) {
      from++;
    }
    return from;
  }

  private static int dropSpace(String text, int from, int end) {
    int to = end;
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return to;
  }
}
