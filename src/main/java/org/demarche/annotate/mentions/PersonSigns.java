package org.demarche.annotate.mentions;

import java.util.Set;
import org.demarche.lexicon.WordClass;
import org.demarche.model.TokenView;

/** Tells by the words in and beside a sequence of names whether somebody is called so. */
final class PersonSigns {
  private static final Set<String> PLACES = WordClass.of("new-names.place-first-names");
  private static final Set<String> WORDS = WordClass.of("new-names.word-first-names");
  private static final Set<String> THINGS = WordClass.of("new-names.things");
  private static final Set<String> TITLES = WordClass.of("persons.titles");
  private static final Set<String> AFTER_COMMA = Set.of("a", "an", "the", "who", "whose");

  private PersonSigns() {}

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
        && !isThing(words, from, end)
        && (isAfterTitle(words, from)
            || isBeforeApposition(words, end)
            || isSubject(words, from, end));
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

  /** {@code Will Lund said}, {@code He Minhua}: a first word that only looks like another one. */
  static boolean isOddFirstName(TokenView words, int at) {
    boolean name = words.isCapitalised(at + 1) && words.isProper(at + 1);
    return name && (isWill(words, at) || words.text(at).equals("He"));
  }

  private static boolean isWill(TokenView words, int at) {
    boolean question = words.lower(words.size() - 1).equals("?");
    boolean asks = words.tag(at + 2).equals("VB") || words.tag(at + 3).equals("VB");
    return words.isCapitalised(at) && WORDS.contains(words.lower(at)) && !question && !asks;
  }
}
