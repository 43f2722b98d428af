package org.demarche.read;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Block;
import org.demarche.model.Block.Kind;

/**
 * Finds what a plain text says of itself.
 *
 * <p>The date: that of the byline or a line of its own; else the dateline's; else that of the last
 * update. The publisher: the owner of the copyright; else whom the byline or a line above the
 * headline names; else who {@code contacted … for comment}; else the agency in the dateline. What
 * the news is about is never taken for what the article is.
 */
final class TextFacts {
  private static final Pattern CONTACTED =
      Pattern.compile(
          "(?:^|(?<=[.!?”\"] ))(?<who>(?:The )?\\p{Lu}[\\p{L}&'’-]*(?: \\p{Lu}[\\p{L}&'’-]*){0,3}) "
              + "(?:has |have |had )?(?:also )?"
              + WordClass.alternatives("press.contacting")
              + "\\s"
              + "[^.]{2,200}?\\sfor (?:further |additional |a )?comment\\b");
  private static final Set<String> PRONOUNS = WordClass.of("press.pronouns");

  /** How long after the day of a picture an article that shows it as new may appear. */
  private static final int PICTURE_DAYS = 14;

  private final String text;
  private final List<Block> blocks;

  TextFacts(String text, List<Block> blocks) {
    this.text = text;
    this.blocks = blocks;
  }

  Facts facts() {
    return new Facts(
        words(Kind.HEADLINE).findFirst(),
        published(),
        publisher(),
        authors(),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * The likely day of an article that does not tell it: the latest day that the prose names without
   * a year, within two weeks after the day of a picture that is not from a file. Both have to agree
   * in this way, as either alone may be a day of history.
   */
  Optional<LocalDate> estimate() {
    Set<LocalDate> pictures =
        words(Kind.CAPTION)
            .filter(caption -> !Captions.isFilePicture(caption))
            .flatMap(caption -> Dates.first(caption).stream())
            .collect(Collectors.toSet());
    Set<MonthDay> named = pictures.isEmpty() ? Set.of() : namedInProse();
    return pictures.stream()
        .flatMap(day -> day.datesUntil(day.plusDays(PICTURE_DAYS + 1L)))
        .filter(day -> named.contains(MonthDay.from(day)))
        .max(Comparator.naturalOrder());
  }

  private Set<MonthDay> namedInProse() {
    return blocks.stream()
        .filter(block -> block.kind().isProse())
        .flatMap(block -> Dates.withoutYear(block.span().of(text)).stream())
        .collect(Collectors.toSet());
  }

  private Optional<LocalDate> published() {
    return bylineDate(false).or(this::datelineDate).or(() -> bylineDate(true));
  }

  private Optional<LocalDate> bylineDate(boolean ofUpdate) {
    return words(Kind.BYLINE)
        .filter(line -> Bylines.tellsUpdate(line) == ofUpdate)
        .flatMap(line -> Dates.first(line).stream())
        .findFirst();
  }

  /** Where it has no year, that of the copyright. */
  private Optional<LocalDate> datelineDate() {
    return words(Kind.DATELINE)
        .flatMap(line -> Stream.concat(Dates.first(line).stream(), inCopyrightYear(line)))
        .findFirst();
  }

  private Stream<LocalDate> inCopyrightYear(String dateline) {
    return copyright().flatMap(Copyright::year).stream()
        .flatMap(
            year ->
                Dates.withoutYear(dateline).stream()
                    .filter(day -> day.isValidYear(year))
                    .map(day -> day.atYear(year)));
  }

  private Optional<String> publisher() {
    return copyright()
        .map(Copyright::owner)
        .or(() -> words(Kind.BYLINE).flatMap(line -> Bylines.publisher(line).stream()).findFirst())
        .or(this::whoContacted)
        .or(
            () ->
                words(Kind.DATELINE).flatMap(line -> Datelines.agency(line).stream()).findFirst());
  }

  private Optional<Copyright> copyright() {
    return words(Kind.FURNITURE).flatMap(line -> Copyright.in(line).stream()).findFirst();
  }

  private Optional<String> whoContacted() {
    return blocks.stream()
        .filter(block -> block.kind().isProse())
        .map(block -> block.span().of(text))
        .filter(prose -> prose.contains("comment"))
        .map(CONTACTED::matcher)
        .filter(Matcher::find)
        .map(matcher -> matcher.group("who"))
        .filter(who -> !PRONOUNS.contains(who))
        .findFirst();
  }

  private List<String> authors() {
    Set<String> authors = new LinkedHashSet<>();
    Optional<Copyright> copyright = copyright();
    words(Kind.BYLINE)
        .filter(line -> !Bylines.tellsDate(line))
        .flatMap(line -> Bylines.authors(line).stream())
        .filter(name -> copyright.filter(right -> right.isOwner(name)).isEmpty())
        .forEach(authors::add);
    return List.copyOf(authors);
  }

  private Stream<String> words(Kind kind) {
    return blocks.stream().filter(block -> block.kind() == kind).map(b -> b.span().of(text));
  }
}
