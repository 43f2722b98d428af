package org.demarche.read;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Span;

/** Finds the dateline that opens a wire story: {@code KYIV, Jan 20 (Reuters) -}. */
final class Datelines {
  private static final int LONGEST = 120;
  private static final String CAPITALS =
      "\\p{Lu}[\\p{Lu}'’.-]{2,25}(?:[ /]\\p{Lu}[\\p{Lu}'’.-]{1,25}){0,3}";
  private static final String TITLE = "\\p{Lu}[\\p{L}'’.-]++(?:[ /]\\p{Lu}[\\p{L}'’.-]++){0,3}";
  private static final String COUNTRY = "(?<country>(?:, " + TITLE + "){1,2}(?=[ ,(–—-]))?";
  private static final String MONTH = Alternatives.MONTH + "[a-z]*\\.?";
  private static final String DAY =
      "(?<day>,? (?:"
          + (Alternatives.WEEKDAY + ",? )?")
          + ("(?:" + MONTH + " \\d{1,2}|\\d{1,2} " + MONTH + ")")
          + "(?:,? \\d{4})?)?";
  private static final String AGENCY = "(?: ?\\((?<agency>\\p{Lu}[\\p{L}. /-]{1,25})\\))";
  private static final String DASH = "\\s?(?:--|[-–—])\\s+";

  private static final Pattern IN_CAPITALS =
      Pattern.compile(
          "^(?<place>" + CAPITALS + ")" + COUNTRY + DAY + AGENCY + "?" + DASH + "(?=\\S)");
  private static final Pattern WITH_AGENCY =
      Pattern.compile("^(?:" + TITLE + COUNTRY + DAY + ")?" + AGENCY + DASH + "(?=\\S)");

  /** {@code Gaza, MINA –}, {@code Reuters -}: an agency without brackets. */
  private static final Pattern SIGNED =
      Pattern.compile(
          "^(?:"
              + ("(?:" + TITLE + ", )?(?<agency>(?i)" + WordClass.alternatives("press.agencies"))
              + ("(?-i))|" + TITLE + ", \\p{Lu}{3,8})")
              + DASH
              + "(?=[“\"]?\\p{Lu})");

  /** A date that was glued to the first sentence: {@code Monday, May 3, 2024 The talks …}. */
  private static final Pattern GLUED_DAY =
      Pattern.compile(
          "^"
              + Alternatives.WEEKDAY
              + ", "
              + "(?:\\p{Lu}\\p{L}+ \\d{1,2}|\\d{1,2} \\p{Lu}\\p{L}+),? \\d{4} (?=[“\"]?\\p{Lu})");

  private static final Set<String> ACRONYMS = WordClass.of("press.no-places");

  private Datelines() {}

  /** The dateline with its dash, if the stretch opens with one. */
  static Optional<Span> prefix(String text, Span stretch) {
    int end = Math.min(stretch.end(), stretch.start() + LONGEST);
    String start = text.substring(stretch.start(), end);
    Matcher matcher = match(start);
    if (matcher == null) {
      return Optional.empty();
    }
    String words = start.substring(0, matcher.end()).stripTrailing();
    if (matcher.pattern() == IN_CAPITALS && isLabel(words, text)) {
      return Optional.empty();
    }
    return Optional.of(new Span(stretch.start(), stretch.start() + words.length()));
  }

  /** What begins several paragraphs tells who speaks in them: {@code ROE — It is safe.} */
  private static boolean isLabel(String words, String text) {
    int next = text.indexOf("\n" + words);
    return next >= 0 && (text.startsWith(words) || text.indexOf("\n" + words, next + 1) >= 0);
  }

  /** The agency in brackets. */
  static Optional<String> agency(String dateline) {
    Matcher matcher = match(dateline + " x");
    return matcher == null || matcher.pattern() == GLUED_DAY
        ? Optional.empty()
        : Optional.ofNullable(matcher.group("agency"));
  }

  private static Matcher match(String start) {
    Matcher agency = WITH_AGENCY.matcher(start);
    if (agency.lookingAt()) {
      return agency;
    }
    Matcher signed = SIGNED.matcher(start);
    if (signed.lookingAt()) {
      return signed;
    }
    Matcher day = GLUED_DAY.matcher(start);
    if (day.lookingAt()) {
      return day;
    }
    Matcher capitals = IN_CAPITALS.matcher(start);
    return capitals.lookingAt() && isPlace(capitals, start) ? capitals : null;
  }

  /** A word in capitals and a dash alone may also be an acronym and an aside. */
  private static boolean isPlace(Matcher matcher, String start) {
    if (matcher.group("country") != null
        || matcher.group("day") != null
        || matcher.group("agency") != null) {
      return true;
    }
    String place = matcher.group("place");
    char next = start.charAt(matcher.end());
    return place.length() >= 4 && !ACRONYMS.contains(place) && !Character.isLowerCase(next);
  }
}
