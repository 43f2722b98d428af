package org.demarche.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.model.Span;

/** Recognises what belongs to the page and not to the article: buttons, links, legal lines. */
final class Furniture {
  private static final int LONGEST = 400;

  /** Whole lines of one to a few words. */
  private static final Pattern LABEL =
      Pattern.compile("(?i)(?:" + Alternatives.of("page.labels") + "|[#*=_~-]{3,})[.:!»>→\\s]*");

  /** Beginnings of whole lines. */
  private static final Pattern OPENING =
      Pattern.compile("(?i)^" + Alternatives.of("page.openings"));

  /** Lines that lead to another page: {@code Live: Mayor says the bridge is closed}. */
  private static final Pattern ANNOUNCING =
      Pattern.compile("(?i)" + Alternatives.of("page.announcing") + ".*[^.!?]");

  /** Endings of short lines. */
  private static final Pattern CLOSING =
      Pattern.compile("(?i)" + Alternatives.of("page.closings") + "$");

  /** Lines above a list of links. */
  private static final Pattern LIST =
      Pattern.compile("(?i)" + Alternatives.of("page.lists") + "[.:!»>→\\s]*");

  /** {@code “Ferry stops” — Pier Post, May 3, 2025}. */
  private static final Pattern CITATION =
      Pattern.compile(
          ".{0,80}[\"“].{5,200}[\"”]\\.?\\s*[—–,-]?\\s*\\p{Lu}.{3,60}\\b(?:19|20)\\d\\d\\.?");

  /** Furniture that stuck to the last sentence when the page was flattened. */
  private static final Pattern GLUED =
      Pattern.compile("(?<=[.!?”\"’…)])\\s*" + Alternatives.of("page.glued") + "\\s*$");

  /** One of these is in whatever {@link #GLUED} finds before a full stop. */
  private static final List<String> LEGAL_MARKS = List.of("©", "(c)", "Copyright");

  /** {@code (T/RE1/P2)}, {@code (AA/PP/42)}, {@code NPA/ml/to}. */
  private static final Pattern CODE =
      Pattern.compile(
          "\\((?:[\\p{Lu}\\d]{1,5}/){1,3}[\\p{Lu}\\d]{1,4}\\)|\\p{Lu}{2,6}(?:/\\p{Ll}{2,3}){1,3}");

  private static final String SENTENCE_ENDS = ".!?”\"’…)";

  private Furniture() {}

  static boolean is(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    return line.length() <= 60 && LABEL.matcher(line).matches()
        || isRowOfLabels(line)
        || Tickers.is(line)
        || OPENING.matcher(line).lookingAt()
        || line.length() <= 60 && CLOSING.matcher(line).find()
        || isMark(line);
  }

  /** A time, a code, a source: what stands beside words. */
  private static boolean isMark(String line) {
    return hasNoLetter(line)
        || Clock.is(line)
        || CODE.matcher(line).matches()
        || endsInYear(line) && CITATION.matcher(line).matches();
  }

  private static boolean endsInYear(String line) {
    int last = line.endsWith(".") ? line.length() - 2 : line.length() - 1;
    return last > 0 && Character.isDigit(line.charAt(last));
  }

  /** Whether a list of links follows the line. */
  static boolean isAboveLinks(String line) {
    return line.length() <= 60 && LIST.matcher(line).matches();
  }

  /** Whether the line leads to another page; as a headline it says what the page is. */
  static boolean announces(String line) {
    return ANNOUNCING.matcher(line).matches();
  }

  /** Where furniture begins that is glued to the end of a stretch; its end where there is none. */
  static int gluedFrom(String text, Span stretch) {
    int from = Math.max(stretch.start(), stretch.end() - LONGEST);
    if (endsInSentence(text.substring(from, stretch.end()))) {
      return stretch.end();
    }
    Matcher matcher = GLUED.matcher(text).region(from, stretch.end()).useTransparentBounds(true);
    return matcher.find() ? matcher.start() : stretch.end();
  }

  /** {@code Facebook | X | Copy link}. */
  private static boolean isRowOfLabels(String line) {
    return line.indexOf('|') > 0
        && Segments.of(line).size() > 1
        && Segments.of(line).stream().allMatch(part -> LABEL.matcher(part).matches());
  }

  /** Spares most paragraphs the costly pattern. */
  private static boolean endsInSentence(String tail) {
    return SENTENCE_ENDS.indexOf(tail.charAt(tail.length() - 1)) >= 0
        && LEGAL_MARKS.stream().noneMatch(tail::contains);
  }

  private static boolean hasNoLetter(CharSequence line) {
    return line.chars().noneMatch(Character::isLetterOrDigit);
  }
}
