package org.demarche.annotate.mentions;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.knowledge.NameIndex;
import org.demarche.lexicon.WordClass;
import org.demarche.model.TokenView;

/** Finds names by their shape: sequences of proper nouns, with the small words inside them. */
final class NewNameFinder {
  private static final Set<String> NO_ACTORS = WordClass.of("new-names.no-actors");
  private static final Set<String> NO_NAMES = WordClass.of("new-names.no-names");
  private static final Set<String> CALENDAR =
      union("calendar.weekdays", "calendar.months", "calendar.festivals", "calendar.clock");
  private static final Set<String> SHORT_MONTHS = WordClass.of("calendar.month-abbreviations");

  private final NameIndex names;

  NewNameFinder(NameIndex names) {
    this.names = names;
  }

  /** The index after the longest sequence of name words that begins at {@code from}. */
  int endAt(TokenView words, int from) {
    int at = from;
    while (at < words.size() && (at == from ? isStart(words, at) : isInside(words, at))) {
      at = NameLinks.next(words, from, at + 1);
    }
    return at;
  }

  /** Whether the sequence names somebody or some place, as far as its shape tells. */
  boolean isName(TokenView words, int from, int end) {
    String last = words.lower(end - 1);
    boolean single = end - from == 1;
    boolean tooShort = single && words.text(from).length() < 2;
    boolean opener = single && words.isFirst(from) && !words.tag(from).equals("NNP");
    return isProper(words, from, end) && !tooShort && !opener && !NO_ACTORS.contains(last);
  }

  private static boolean isProper(TokenView words, int from, int end) {
    return IntStream.range(from, end).anyMatch(words::isProper)
        || !words.isFirst(from) && OrganizationShape.is(words, from, end);
  }

  private boolean isStart(TokenView words, int at) {
    return isNameWord(words, at)
        && (words.isProper(at) || !words.isFirst(at) || isOpening(words, at));
  }

  /** A first word that only looks common: {@code Democratic Alliance}, {@code Wang Hua}. */
  private boolean isOpening(TokenView words, int at) {
    boolean known =
        names
            .longestAt(words.texts(), at)
            .filter(match -> names.isPerson(match.senses().get(0).id()))
            .isPresent();
    boolean organization = OrganizationShape.isHead(words, at + 1);
    return words.isProper(at + 1) && words.isCapitalised(at + 1) && (known || organization);
  }

  private boolean isInside(TokenView words, int at) {
    return isNameWord(words, at) && !startsRegistered(words, at) && !startsTitle(words, at);
  }

  static boolean isNameWord(TokenView words, int at) {
    String tag = words.tag(at);
    boolean noun = tag.startsWith("NN") || tag.equals("JJ") || tag.equals("FW");
    return words.isCapitalised(at) && noun && !isNoName(words.lower(at));
  }

  private static boolean isNoName(String word) {
    int stop = word.length() - 1;
    boolean cut = word.endsWith(".") && SHORT_MONTHS.contains(word.substring(0, stop));
    return cut || NO_NAMES.contains(word) || CALENDAR.contains(word);
  }

  /** A registered name of several words is not swallowed by what stands before it. */
  private boolean startsRegistered(TokenView words, int at) {
    return names.longestAt(words.texts(), at).filter(match -> match.length() > 1).isPresent();
  }

  private boolean startsTitle(TokenView words, int at) {
    return names
        .titleAt(words.lower(), at)
        .filter(title -> words.isProper(at + title.length()))
        .isPresent();
  }

  /** The singular of {@code Russians}, by which the register knows them. */
  static Optional<String> singular(String word) {
    boolean plural =
        word.length() > 4 && word.endsWith("s") && Character.isUpperCase(word.charAt(0));
    return plural ? Optional.of(word.substring(0, word.length() - 1)) : Optional.empty();
  }

  private static Set<String> union(String... classes) {
    return Stream.of(classes)
        .flatMap(name -> WordClass.of(name).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
