package org.demarche.annotate.mentions;

import java.util.Locale;
import java.util.Set;
import org.demarche.lexicon.WordClass;
import org.demarche.model.TokenView;

/**
 * Tells titles, ranks, parties and professions before a name, which are no part of it: {@code
 * Labour MP Ann Lee}, {@code Chief Inspector Lee}, {@code Baker Ann Lee}.
 */
final class Titles {
  private static final Set<String> SURE = WordClass.of("new-names.titles");
  private static final Set<String> TRADES = WordClass.of("new-names.trades");
  private static final Set<String> SHORT = WordClass.of("people.title-abbreviations");
  private static final Set<String> ROYAL = WordClass.of("new-names.royal-titles");

  /** In letters; not {@code Christ}. */
  private static final int SHORTEST_SCHOLAR = 7;

  private Titles() {}

  /** Whether the word is a title or a part of one, and a name follows. */
  static boolean isTitle(TokenView words, int at) {
    return words.isCapitalised(at)
        && isFollowedByName(words, at)
        && (isSure(words, at) || isRoyal(words, at) || isTrade(words, at));
  }

  /** {@code Chief Inspector Lee}: the words between are titles as well. */
  private static boolean isFollowedByName(TokenView words, int at) {
    boolean further =
        words.lower(at + 1).equals("and") && isSure(words, at + 2) && words.isCapitalised(at + 2);
    return further
        || NewNameFinder.isNameWord(words, at + 1)
            && (words.isProper(at + 1) || NewNameFinder.isNameWord(words, at + 2));
  }

  static boolean isSure(TokenView words, int at) {
    return isSure(words.lower(at));
  }

  static boolean isSure(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return SURE.contains(lower) || isShort(lower);
  }

  private static boolean isShort(String word) {
    return word.endsWith(".") && SHORT.contains(word.substring(0, word.length() - 1));
  }

  /**
   * Royalty is mostly called by title and one name: only {@code Prince Karim bin Said} loses it.
   */
  private static boolean isRoyal(TokenView words, int at) {
    return isRoyalWord(words, at) && isTwoNames(words, at + 1);
  }

  static boolean isRoyalWord(TokenView words, int at) {
    return ROYAL.contains(words.lower(at)) && words.isCapitalised(at);
  }

  /** What is a family name as well is a title at the beginning and before two names. */
  private static boolean isTrade(TokenView words, int at) {
    boolean opens = !NewNameFinder.isNameWord(words, at - 1) || isSure(words, at - 1);
    boolean trade = TRADES.contains(words.lower(at)) || words.isFirst(at) && isScholar(words, at);
    return opens && trade && isTwoNames(words, at + 1);
  }

  /** {@code Botanist Ann Lee}, which no list holds. */
  private static boolean isScholar(TokenView words, int at) {
    String word = words.lower(at);
    return word.endsWith("ist") && word.length() >= SHORTEST_SCHOLAR;
  }

  private static boolean isTwoNames(TokenView words, int at) {
    return words.isCapitalised(at)
        && (words.isCapitalised(at + 1)
            || NameLinks.isParticleName(words, at + 1)
            || NameLinks.isHyphenated(words, at + 1)
            || words.lower(at + 1).equals("of") && words.isCapitalised(at + 2));
  }
}
