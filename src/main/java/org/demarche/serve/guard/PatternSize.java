package org.demarche.serve.guard;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How large a regular expression gets when each counted repetition is written out. */
final class PatternSize {
  /** Escapes and classes, which hold brackets that are none, and what opens, closes and counts. */
  private static final Pattern SIGNS =
      Pattern.compile(
          "\\\\.|\\[\\^?\\]?(?:\\\\.|[^\\]\\\\])*+\\]?"
              + "|\\{(?<least>\\d{1,9}),?(?<most>\\d{0,9})\\}|[()]|.",
          Pattern.DOTALL);

  private final Deque<Long> open = new ArrayDeque<>();
  private long before;
  private long last;

  private PatternSize() {}

  /**
   * Refuses a pattern that gets too large.
   *
   * @throws HttpProblem 413
   */
  static void require(String source) {
    PatternSize size = new PatternSize();
    Matcher signs = SIGNS.matcher(source);
    while (signs.find()) {
      size.take(signs);
      if (size.before + size.last > Limits.PATTERN_SIZE) {
        throw Limits.exceeded("the pattern of REGEX repeats too much");
      }
    }
  }

  private void take(Matcher sign) {
    String text = sign.group();
    if (text.equals("(")) {
      open.push(before + last);
      before = 0;
      last = 1;
    } else if (text.equals(")") && !open.isEmpty()) {
      last += before;
      before = open.pop();
    } else if (sign.group("least") != null) {
      last *= times(sign);
    } else {
      before += last;
      last = 1;
    }
  }

  private static long times(Matcher sign) {
    String most = sign.group("most");
    return Math.max(1, Long.parseLong(most.isEmpty() ? sign.group("least") : most));
  }
}
