package org.demarche.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.read.Stretches.Stretch;

/**
 * Parts the time of day from what it stands before, in texts whose paragraphs begin with one:
 * chats, live pages, briefings: {@code [10:02] ROE: It is safe.}
 */
final class Clock {
  private static final String ZONE = "(?:" + Alternatives.of("calendar.zones") + ")";
  private static final Pattern TIME =
      Pattern.compile(
          "[\\[(]?\\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d)?(?:\\s?(?i:[ap]\\.?m\\.?|h|hrs))?(?:\\s"
              + ZONE
              + ")?[\\])]?(?:\\s?[-–—:|])?(?=\\s|$)");

  /** Fewer may be anything. */
  private static final int FEWEST = 3;

  private Clock() {}

  /** Whether a line is nothing but a time of day. */
  static boolean is(String line) {
    return TIME.matcher(line).matches();
  }

  /** Whether so many stretches begin with a time that the text must be made of timed ones. */
  static boolean times(String text, List<Stretch> stretches) {
    return stretches.stream().filter(it -> restFrom(text, it) < it.span().end()).count() >= FEWEST;
  }

  /** Where words begin after a time; the end of the stretch where there is none before them. */
  static int restFrom(String text, Stretch stretch) {
    Matcher time = TIME.matcher(text).region(stretch.span().start(), stretch.span().end());
    if (!time.lookingAt() || time.end() == stretch.span().end()) {
      return stretch.span().end();
    }
    int rest = time.end();
    while (Lines.isSpace(text.charAt(rest))) {
      rest++;
    }
    return Character.isLowerCase(text.codePointAt(rest)) ? stretch.span().end() : rest;
  }
}
