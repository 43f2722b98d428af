package org.demarche.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Text broken into lines for a terminal; lengths are in code points. */
public final class Wrapped {
  /** Where a line may end: at a space, and after what joins the parts of an identifier. */
  private static final Pattern BREAK = Pattern.compile(" +|(?<=[-/_])(?=[^-/_ ])");

  private Wrapped() {}

  /**
   * The lines of a text, at least one. A word that is longer than a line is cut, an IRI is not, so
   * that it can be copied.
   *
   * @param width how many characters a line may have; 0 is unlimited
   */
  public static List<String> lines(String text, int width) {
    if (isIri(text)) {
      return List.of(text);
    }
    List<String> lines = new ArrayList<>();
    String rest = text;
    while (width > 0 && length(rest) > width) {
      int end = rest.offsetByCodePoints(0, width);
      int space = rest.lastIndexOf(' ', end);
      int joint = lastJoint(rest, end);
      int at = Math.max(space, joint);
      at = at > 0 ? at : end;
      lines.add(rest.substring(0, at).stripTrailing());
      rest = rest.substring(at).stripLeading();
    }
    lines.add(rest);
    return lines;
  }

  /** Where the last part of an identifier that fits ends; a number is not taken from its sign. */
  private static int lastJoint(String text, int end) {
    for (int i = Math.min(end, text.length() - 1); i > 1; i--) {
      char before = text.charAt(i - 1);
      boolean joins = before == '-' || before == '/' || before == '_';
      if (joins && text.charAt(i) != ' ' && text.charAt(i - 2) != ' ') {
        return i;
      }
    }
    return 0;
  }

  private static boolean isIri(String text) {
    return text.contains("://") && !text.contains(" ");
  }

  /**
   * How many characters the longest part has that stays together.
   *
   * @param most more than these are cut, unless they are an IRI
   */
  static int longestWord(String text, int most) {
    if (isIri(text)) {
      return length(text);
    }
    int longest = Stream.of(BREAK.split(text)).mapToInt(Wrapped::length).max().orElse(0);
    return Math.min(longest, most);
  }

  static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /** Without line breaks and without the control characters that a terminal would obey. */
  public static String oneLine(String cell) {
    return cell.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
  }
}
