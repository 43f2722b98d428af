package org.demarche.annotate.mentions;

import java.util.Set;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Actor.Gender;
import org.demarche.model.TokenView;
import org.demarche.names.FirstNames;
import org.demarche.names.NameKey;
import org.demarche.names.PersonName;

/** Tells by the words in and beside a sequence of names whether somebody is called so. */
final class PersonSigns {
  private static final Set<String> PLACES = WordClass.of("new-names.place-first-names");
  private static final Set<String> WORDS = WordClass.of("new-names.word-first-names");
  private static final Set<String> THINGS = WordClass.of("new-names.things");
  private static final Set<String> TITLES = WordClass.of("persons.titles");
  private static final Set<String> SAYING = WordClass.of("new-names.company-verbs");
  private static final Set<String> AFTER_COMMA = Set.of("a", "an", "the", "who", "whose");

  /** In words, from a comma to the noun that explains a name. */
  private static final int APPOSITION = 5;

  private PersonSigns() {}

  /** Whether a title before the name or a noun after it makes a person of its bearer. */
  static boolean isBeside(TokenView words, int from, int end) {
    return isAfterTitle(words, from) || isExplained(words, end);
  }

  /** {@code Tom Bridge said}, {@code the mayor, Tom Bridge,}; not {@code Tom Bridge collapsed}. */
  static boolean isSpeaking(TokenView words, int from, int end) {
    boolean first = FirstNames.gender(NameKey.spelling(words.text(from))) != Gender.UNKNOWN;
    boolean title = words.isComma(from - 1) && isTitle(words.lower(from - 2)) && words.isComma(end);
    boolean says = SAYING.contains(words.lower(end)) || SAYING.contains(words.lower(from - 1));
    return end - from == 2 && first && (title || says);
  }

  /** Whether a title makes a person of the name. */
  static boolean isAfterTitle(TokenView words, int from) {
    return Titles.isTitle(words, from - 1)
        || Titles.isSure(words, from - 1)
        || TITLES.contains(words.lower(from - 1));
  }

  private static boolean isBeforeApposition(TokenView words, int end) {
    boolean comma = words.isComma(end);
    return comma && (AFTER_COMMA.contains(words.lower(end + 1)) || words.isNumber(end + 1));
  }

  /** {@code Georgia Lund said}; not {@code Georgia Tech said}. */
  static boolean hasPlaceAsFirstName(TokenView words, int from, int end) {
    boolean two = end - from == 2 || end - from > 2 && !words.isCapitalised(from + 1);
    return two
        && PLACES.contains(words.lower(from))
        && (!isThing(words, from, end) || isExplained(words, end))
        && (isAfterTitle(words, from)
            || isBeforeApposition(words, end)
            || isSubject(words, from, end));
  }

  /** {@code , the minister,}. */
  private static boolean isExplained(TokenView words, int comma) {
    int noun = comma + 2;
    while (noun < comma + APPOSITION && !isTitle(words.lower(noun))) {
      noun++;
    }
    return isBeforeApposition(words, comma) && isTitle(words.lower(noun));
  }

  static boolean isTitle(String word) {
    return TITLES.contains(word) || Titles.isSure(word);
  }

  private static boolean isSubject(TokenView words, int from, int end) {
    return words.tag(end).equals("VBD") || words.tag(from - 1).equals("VBD");
  }

  /** Whether the name ends like that of a place, a building, a company or an organization. */
  static boolean isThing(TokenView words, int from, int end) {
    return isThing(words.lower(end - 1)) || OrganizationShape.is(words, from, end);
  }

  static boolean isThing(String word) {
    return THINGS.contains(word);
  }

  /** {@code Petra Read said}: a last word that only looks like another one. */
  static boolean isOddSurname(TokenView words, int at) {
    boolean first = FirstNames.gender(NameKey.spelling(words.text(at - 1))) != Gender.UNKNOWN;
    boolean ends = words.isPunctuation(at + 1) || words.tag(at + 1).equals("VBD");
    boolean called = words.tag(at - 2).equals("NN") && !words.isCapitalised(at - 2);
    boolean named = words.isCapitalised(at - 1) && words.isCapitalised(at) && ends;
    return named && (first || called || isAfterTitle(words, at - 1));
  }

  /** {@code Will Lund said}, {@code He Minhua}: a first word that only looks like another one. */
  static boolean isOddFirstName(TokenView words, int at) {
    boolean name = words.isCapitalised(at + 1) && words.isProper(at + 1);
    return name && isWill(words, at) || isOddFamilyName(words, at);
  }

  /** {@code He Minhua}, {@code Ye Sang-woo}. */
  private static boolean isOddFamilyName(TokenView words, int at) {
    boolean given =
        words.isCapitalised(at + 1)
            && (words.isProper(at + 1) || NameLinks.isHyphenated(words, at + 2));
    return given
        && words.isCapitalised(at)
        && !words.isProper(at)
        && PersonName.isFamilyFirst(words.lower(at));
  }

  private static boolean isWill(TokenView words, int at) {
    boolean question = words.lower(words.size() - 1).equals("?");
    boolean asks = words.tag(at + 2).equals("VB") || words.tag(at + 3).equals("VB");
    return words.isCapitalised(at) && WORDS.contains(words.lower(at)) && !question && !asks;
  }
}
