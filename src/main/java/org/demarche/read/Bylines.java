package org.demarche.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Span;

/** Recognises lines that say who wrote an article and when. */
final class Bylines {
  private static final int LONGEST = 200;
  private static final int MOST_SPACES = 22;
  private static final String NAME_WORD = "\\p{Lu}[\\p{L}\\p{M}.'’-]*+";
  private static final String PARTICLE = WordClass.alternatives("names.particles");
  private static final String NAME =
      NAME_WORD + "(?:\\s+(?:" + PARTICLE + "\\s+){0,2}" + NAME_WORD + "){1,3}";

  private static final Pattern BY =
      Pattern.compile(
          "^(?i:" + Alternatives.of("press.bylines") + "\\s*:?\\s+)" + "(?<rest>\\p{Lu}.*)$");
  private static final Pattern AFTER_NAME =
      Pattern.compile(
          "^"
              + NAME
              + "(?:\\s*$|\\s*[,|•·–—(/-].*|\\s+(?:and|&|in|for|at|with)\\s+.*|\\s+"
              + NAME_WORD
              + "\\s*$|\\s+\\d.*|\\s+(?:Published|Updated|Posted|Last|"
              + Alternatives.WEEKDAY_CUT
              + "|"
              + Alternatives.MONTH
              + ")\\b.*)");
  private static final Pattern DATE_LABEL =
      Pattern.compile(
          "(?i)^(?:first |last |originally )?"
              + Alternatives.of("press.date-labels")
              + "\\b\\s*(?:on|at|in|date)?\\s*:?");
  private static final Pattern SECTION =
      Pattern.compile("^(?:Published|Posted|Filed) (?:in|under) \\p{Lu}[\\p{L}&,/ -]{1,60}$");
  private static final Pattern FROM_PLACE =
      Pattern.compile(
          "^"
              + NAME
              + "(?:(?:,| and|, and) "
              + NAME
              + ")* (?:in|at) \\p{Lu}[\\p{L}.-]+"
              + "(?: \\p{Lu}[\\p{L}.-]+){0,2}(?: and (?:"
              + NAME
              + " in )?\\p{Lu}[\\p{L}.-]+"
              + "(?: \\p{Lu}[\\p{L}.-]+)?)?$");
  private static final Pattern PLACE =
      Pattern.compile("\\s(?:in|at) \\p{Lu}[\\p{L}.-]+(?: \\p{Lu}[\\p{L}.-]+){0,2}(?=$|,| and )");
  private static final Pattern BARE_NAME = Pattern.compile("^" + NAME + "$");
  private static final Pattern CALENDAR =
      Pattern.compile(
          "(?i)\\b(?:"
              + Alternatives.WEEKDAY
              + "|"
              + Alternatives.WEEKDAY_CUT
              + ")\\b\\.?"
              + "|\\b\\d{1,2}[:.]\\d\\d(?::\\d\\d)?\\s*(?:[ap]\\.?m\\.?)?"
              + "|\\b\\d{1,2}\\s*[ap]\\.?m\\.?"
              + "|\\b(?:"
              + Alternatives.of("calendar.zones")
              + "|local time)\\b"
              + "(?:[+-]\\d{1,2}(?::?\\d\\d)?)?|[+-]\\d\\d:?\\d\\d\\b|T(?=\\d)|\\bat\\b|\\bon\\b");
  private static final Pattern GLUED_DAY =
      Pattern.compile(
          "\\b"
              + Alternatives.WEEKDAY
              + ", (?:\\p{Lu}\\p{L}+ \\d{1,2}|\\d{1,2} \\p{Lu}\\p{L}+),? "
              + "\\d{4}$");
  private static final Pattern NAME_END =
      Pattern.compile(
          "\\s*(?:[|•·–—(/]|\\s-\\s|\\d|\\b"
              + WordClass.alternatives("press.after-author")
              + "\\b|\\b"
              + Alternatives.WEEKDAY
              + "\\b|\\b"
              + Alternatives.MONTH
              + "\\.?\\s+\\d).*$");

  /** What may stand between authors, date and publisher: a section, a place. */
  private static final Pattern TITLED =
      Pattern.compile("[\\p{Lu}\\d][^\\s]*(?: (?:[\\p{Lu}\\d&][^\\s]*|of|the|and)){0,5}");

  private static final Pattern NAMES_AND =
      Pattern.compile("^" + NAME + "(?:(?:,| and|, and|,? &) " + NAME + ")*, (?<rest>.{3,60})$");

  private Bylines() {}

  /** Whether a line near the start or the end of an article is a byline or tells its date. */
  static boolean is(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    return namesAuthor(line)
        || SECTION.matcher(line).matches()
        || tellsDate(line)
        || datedBy(line).isPresent()
        || isSegmented(line);
  }

  /** The author after a date: {@code Monday August 27, 2018 9:15 am PDT by Ann Lee}. */
  private static Optional<String> datedBy(String line) {
    int by = line.lastIndexOf(" by ");
    return by > 0 && isShort(line) && tellsDate(line.substring(0, by))
        ? Optional.of(line.substring(by + 4).strip()).filter(Bylines::isPerson)
        : Optional.empty();
  }

  /** Whether a line is made of authors, dates, publisher and the like with marks between them. */
  private static boolean isSegmented(String line) {
    List<String> segments = Segments.of(line);
    return segments.size() > 1
        && segments.stream().anyMatch(part -> namesAuthor(part) || tellsDate(part))
        && segments.stream().allMatch(Bylines::isSegment);
  }

  private static boolean isSegment(String part) {
    return namesAuthor(part)
        || tellsDate(part)
        || Furniture.is(part)
        || part.length() <= 50 && TITLED.matcher(part).matches();
  }

  /** Whether a line is a byline without {@code By}: only to be asked between headline and text. */
  static boolean isPlaced(String line) {
    return line.length() <= LONGEST && (FROM_PLACE.matcher(line).matches() || hasRoleOrDate(line));
  }

  /** {@code Ann Lee, Foreign Desk}; {@code Ann Lee, The Courier}; {@code Ann Lee, 3 May 2024}. */
  private static boolean hasRoleOrDate(String line) {
    Matcher matcher = NAMES_AND.matcher(line);
    if (!matcher.matches()) {
      return false;
    }
    String rest = matcher.group("rest");
    return Houses.isDesk(rest) || Houses.isPublisher(rest) || tellsDate(rest);
  }

  static boolean isBareName(String line) {
    return line.length() <= 40 && BARE_NAME.matcher(line).matches();
  }

  private static boolean isShort(String line) {
    return line.length() <= LONGEST && line.chars().filter(c -> c == ' ').count() <= MOST_SPACES;
  }

  /** Whether the line is nothing but a date, with or without label and time. */
  static boolean tellsDate(String line) {
    List<Dates.Found> dates = isShort(line) ? Dates.all(line) : List.of();
    if (dates.isEmpty()) {
      return false;
    }
    StringBuilder rest = new StringBuilder(line);
    for (int i = dates.size() - 1; i >= 0; i--) {
      rest.replace(dates.get(i).start(), dates.get(i).end(), " ");
    }
    String unlabelled = rest.toString().strip();
    while (DATE_LABEL.matcher(unlabelled).find()) {
      unlabelled = DATE_LABEL.matcher(unlabelled).replaceFirst("").strip();
    }
    String left = CALENDAR.matcher(unlabelled).replaceAll(" ");
    left = left.replaceAll("(?i)\\b" + WordClass.alternatives("press.beside-dates") + "\\b", " ");
    return left.chars().filter(Character::isLetterOrDigit).count() <= 3;
  }

  /**
   * Where the date begins that was glued to the end of a headline: {@code Talks resume Tuesday, May
   * 5, 2015}; the end of the headline where there is none.
   */
  static int dateFrom(String text, Span headline) {
    Matcher day = GLUED_DAY.matcher(text).region(headline.start(), headline.end());
    boolean glued = day.find() && !Dates.all(day.group()).isEmpty();
    return glued && day.start() > headline.start() + 20 ? day.start() : headline.end();
  }

  /** Whether the line tells a change and not the publication. */
  static boolean tellsUpdate(String line) {
    String start = line.substring(0, Math.min(30, line.length())).toLowerCase(Locale.ROOT);
    return start.contains("update") || start.contains("modified");
  }

  private static boolean namesAuthor(String line) {
    Matcher by = BY.matcher(line);
    if (!by.matches() || Stretches.endsSentence(line, new Span(0, line.length()))) {
      return false;
    }
    String rest = by.group("rest");
    return AFTER_NAME.matcher(rest).matches() || split(line).isEmpty() && isHouse(rest);
  }

  private static boolean isHouse(String name) {
    return Houses.isDesk(name) || Houses.isPublisher(name);
  }

  /** The persons that a line of a byline names. */
  static List<String> authors(String line) {
    Optional<String> dated = datedBy(line);
    if (dated.isPresent()) {
      return List.of(dated.get());
    }
    List<String> segments = Segments.of(line);
    Optional<String> by = segments.stream().filter(Bylines::namesAuthor).findFirst();
    return split(by.orElse(segments.isEmpty() ? line : segments.get(0)));
  }

  /** The publisher that fills a line of a byline or one of its segments. */
  static Optional<String> publisher(String line) {
    return Segments.of(line).stream()
        .filter(part -> !namesAuthor(part) && Houses.isPublisher(part))
        .findFirst();
  }

  /** The persons that a byline names, without roles, agencies and dates. */
  static List<String> split(String byline) {
    Matcher by = BY.matcher(byline.strip());
    String names = by.matches() ? by.group("rest") : byline.strip();
    names = PLACE.matcher(names).replaceAll("");
    names = NAME_END.matcher(names).replaceFirst("");
    List<String> persons = new ArrayList<>();
    for (String part : names.split("\\s*(?:,|;|&|\\band\\b)\\s*")) {
      String name = part.strip();
      if (isPerson(name) && !persons.contains(name)) {
        persons.add(name);
      }
    }
    return persons;
  }

  private static boolean isPerson(String name) {
    return name.length() <= 60 && BARE_NAME.matcher(name).matches() && !Houses.isNoPerson(name);
  }
}
