package org.demarche.annotate.mentions;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.knowledge.NameIndex;
import org.demarche.lexicon.WordClass;
import org.demarche.model.TokenView;
import org.demarche.names.PersonName;

/** Finds names by their shape: sequences of proper nouns, with the small words inside them. */
final class NewNameFinder {
  private static final Set<String> NO_ACTORS = WordClass.of("new-names.no-actors");
  private static final Set<String> BUSINESSES = WordClass.of("descriptions.businesses");
  private static final Set<String> NO_NAMES = WordClass.of("new-names.no-names");
  private static final Set<String> CALENDAR =
      union("calendar.weekdays", "calendar.months", "calendar.festivals", "calendar.clock");
  private static final Set<String> MONTHS = WordClass.of("calendar.months");
  private static final Set<String> SHORT_MONTHS = WordClass.of("calendar.month-abbreviations");

  private final NameIndex names;

  NewNameFinder(NameIndex names) {
    this.names = names;
  }

  /** Whether the word alone may be somebody's family name. */
  static boolean mayBeFamilyName(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return word.length() > 1
        && Character.isUpperCase(word.charAt(0))
        && !OrganizationShape.isHead(lower)
        && !PersonSigns.isThing(lower)
        && !Titles.isSure(lower)
        && !NO_NAMES.contains(lower);
  }

  /** The index after the longest sequence of name words that begins at {@code from}. */
  int endAt(TokenView words, int from) {
    int at = from;
    while (at < words.size() && (at == from ? isStart(words, at) : isInside(words, at))) {
      int end = at + 1;
      at = isJoined(words, from, end) ? end + 1 : NameLinks.next(words, from, end);
    }
    return at > from ? withNow(words, NameMarks.withEnding(words, withoutPlace(words, at))) : at;
  }

  /** {@code Clean Air Now} in a sentence. */
  private static int withNow(TokenView words, int end) {
    boolean now = words.lower(end).equals("now") && words.isCapitalised(end);
    return now && !words.isTitleCase() ? end + 1 : end;
  }

  /** {@code the Food and Drug Administration}; not two bodies, or two countries. */
  private boolean isJoined(TokenView words, int from, int end) {
    return JoinedBodies.isAt(words, from, end)
        && !isRegistered(words, from, end)
        && !isRegistered(words, end + 1);
  }

  /** {@code Norland}, and not {@code Norland Drivers}, but the {@code Holm Campaign}. */
  private boolean isRegistered(TokenView words, int from, int end) {
    return names
        .longestAt(words.texts(), from)
        .filter(n -> from + n.length() == end || names.isPerson(n.senses().get(0).id()))
        .isPresent();
  }

  /** Not the country of {@code Prince Karim of Norland}. */
  private static int withoutPlace(TokenView words, int end) {
    return words.lower(end - 1).equals("of") ? end - 1 : end;
  }

  /** Whether the sequence names somebody or some place, as far as its shape tells. */
  boolean isName(TokenView words, int from, int end) {
    boolean thing =
        NO_ACTORS.contains(words.lower(end - 1))
            && !PersonSigns.isBeside(words, from, end)
            && !PersonSigns.isSpeaking(words, from, end);
    boolean single = end - from == 1;
    boolean tooShort = single && (words.text(from).length() < 2 || Titles.isSure(words, from));
    boolean opener = single && words.isFirst(from) && !words.tag(from).equals("NNP");
    return isProper(words, from, end) && !tooShort && !opener && !thing;
  }

  private static boolean isProper(TokenView words, int from, int end) {
    return IntStream.range(from, end).anyMatch(words::isProper)
        || OrganizationShape.opens(words, from)
        || !words.isFirst(from)
            && (OrganizationShape.is(words, from, end)
                || end - from > 1 && PersonSigns.isAfterTitle(words, from));
  }

  private boolean isStart(TokenView words, int at) {
    boolean named = isNameWord(words, at) && !isTitle(words, at);
    return named && (words.isProper(at) || !words.isFirst(at) || isOpening(words, at))
        || PersonSigns.isOddFirstName(words, at) && !isRegistered(words, at + 1);
  }

  private boolean isRegistered(TokenView words, int at) {
    return names.longestAt(words.texts(), at).isPresent();
  }

  /**
   * A title before a name; not the first word of {@code Prince Edward Island} and {@code Republican
   * People's Party}.
   */
  private boolean isTitle(TokenView words, int at) {
    if (isBusiness(words, at)) {
      return true;
    }
    int end = at;
    while (isNameWord(words, end)) {
      end++;
    }
    return Titles.isTitle(words, at)
        && NameLinks.afterPossessive(words, end) == end
        && !PersonSigns.isThing(words, at, end)
        && !(end == at + 2 && isPlace(words, at + 1));
  }

  /** {@code Carmaker} of {@code Carmaker Norvik said}. */
  private static boolean isBusiness(TokenView words, int at) {
    String word = words.lower(at);
    return words.isFirst(at)
        && (BUSINESSES.contains(word) || word.endsWith("maker"))
        && words.isProper(at + 1)
        && !words.isTitleCase();
  }

  /** {@code Captain America}. */
  private boolean isPlace(TokenView words, int at) {
    return names
        .longestAt(words.texts(), at)
        .filter(match -> !names.isPerson(match.senses().get(0).id()))
        .isPresent();
  }

  /** A first word that only looks common: {@code Democratic Alliance}, {@code Wang Hua}. */
  private boolean isOpening(TokenView words, int at) {
    boolean known =
        names
            .longestAt(words.texts(), at)
            .filter(match -> names.isPerson(match.senses().get(0).id()))
            .isPresent();
    boolean organization = OrganizationShape.isHead(words, at + 1) || isFirm(words, at + 2);
    if (OrganizationShape.opens(words, at)) {
      return true;
    }
    if (words.lower(at + 1).equals("&")) {
      return NameMarks.afterAmpersand(words, at + 1) > at + 1;
    }
    return words.isCapitalised(at + 1) && (organization || known && words.isProper(at + 1));
  }

  /** {@code British Airways}; not {@code Civil Aviation Minister}. */
  private static boolean isFirm(TokenView words, int end) {
    return OrganizationShape.isFirm(words, end) && !words.isCapitalised(end);
  }

  private boolean isInside(TokenView words, int at) {
    boolean surname =
        isNameWord(words, at)
            || isMonthSurname(words, at)
            || PersonSigns.isOddSurname(words, at)
            || isGivenAfterFamily(words, at);
    boolean place = words.lower(at - 1).equals("of") && isPlace(words, at);
    return surname
        && !Departments.isBefore(words, at)
        && !(place && !isOrganizationBefore(words, at))
        && !startsRegistered(words, at)
        && !startsTitle(words, at);
  }

  /** {@code Yo} of {@code Kim Yo Jong}, which looks like another word. */
  private static boolean isGivenAfterFamily(TokenView words, int at) {
    return words.isCapitalised(at)
        && !words.isVerbTag(at)
        && PersonName.isFamilyFirst(words.lower(at - 1))
        && words.isCapitalised(at - 1)
        && words.isProper(at + 1);
  }

  private static boolean isOrganizationBefore(TokenView words, int at) {
    int from = at - 1;
    while (from > 0 && words.isCapitalised(from - 1)) {
      from--;
    }
    return OrganizationShape.isHead(words, at - 2)
        || OrganizationShape.is(words, from, at - 1)
        || words.lower(at - 2).equals("'s");
  }

  /** {@code Lena May said}; not {@code in Oslo May 5}. */
  private static boolean isMonthSurname(TokenView words, int at) {
    return words.isCapitalised(at)
        && MONTHS.contains(words.lower(at))
        && words.tag(at + 1).equals("VBD")
        && !words.tag(at - 2).equals("IN");
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
    return isTitle(words, at)
        || names
            .titleAt(words.lower(), at)
            .filter(title -> words.isProper(at + title.length()))
            .filter(title -> !OrganizationShape.isHead(words, at + title.length()))
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
