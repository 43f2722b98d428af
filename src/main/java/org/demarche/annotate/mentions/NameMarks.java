package org.demarche.annotate.mentions;

import java.util.Locale;
import java.util.Set;
import org.demarche.lexicon.WordClass;
import org.demarche.model.TokenView;

/**
 * Passes the marks that belong to a name: {@code Brand & Sons}, {@code William “Bill” Lee}, {@code
 * Acme's of Oslo}, {@code Yodel!}.
 */
final class NameMarks {
  private static final Set<String> VERBS = WordClass.of("new-names.company-verbs");
  private static final Set<String> POSSESSIVE = Set.of("'s", "s'");

  /** In words, as nicknames are: {@code “Mad Dog”}. */
  private static final int LONGEST_NICKNAME = 2;

  /** Tags of what begins an object or a clause, and so stands after a verb. */
  private static final Set<String> AFTER_VERB = WordClass.of("new-names.tags-after-verbs");

  private NameMarks() {}

  /** The index after {@code &} where names stand on both sides, or {@code at}. */
  static int afterAmpersand(TokenView words, int at) {
    return words.isCapitalised(at + 1) && NewNameFinder.isNameWord(words, at + 1) ? at + 1 : at;
  }

  /** The index of the name after a nickname in quotation marks or brackets, or {@code at}. */
  static int afterNickname(TokenView words, int at) {
    int close = at + 1;
    while (close <= at + LONGEST_NICKNAME && words.isCapitalised(close)) {
      close++;
    }
    boolean acronym = words.lower(at).equals("(") && isInCapitals(words.text(at + 1));
    boolean closed =
        close > at + 1 && !acronym && isClosing(words, at, close) && words.isGlued(close);
    boolean name = NewNameFinder.isNameWord(words, close + 1) && !words.isGlued(at);
    return closed && name ? close + 1 : at;
  }

  static boolean isInCapitals(String word) {
    return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
  }

  private static boolean isClosing(TokenView words, int open, int at) {
    return switch (words.lower(open)) {
      case "“" -> words.lower(at).equals("”");
      case "(" -> words.lower(at).equals(")");
      case "‘" -> words.lower(at).equals("'");
      default -> words.lower(at).equals(words.lower(open));
    };
  }

  static boolean opensNickname(TokenView words, int at) {
    return switch (words.lower(at)) {
      case "“", "\"", "''", "``", "‘", "(", "'" -> true;
      default -> false;
    };
  }

  /**
   * The index after the possessive ending of a name that ends in it, or {@code end}: {@code Acme's
   * said it}, {@code Acme's of Oslo}.
   */
  static int withEnding(TokenView words, int end) {
    if (words.lower(end).equals("!")) {
      return isInsideSentence(words, end) ? end + 1 : end;
    }
    if (!POSSESSIVE.contains(words.lower(end)) || !words.isGlued(end)) {
      return end;
    }
    if (words.lower(end + 1).equals("of") && words.isCapitalised(end + 2)) {
      return end + 3;
    }
    return isPredicate(words, end + 1) ? end + 1 : end;
  }

  /** {@code Yodel! said}. */
  private static boolean isInsideSentence(TokenView words, int mark) {
    return words.isGlued(mark) && words.isFinite(mark + 1);
  }

  /** Whether a verb and not the owned thing follows: {@code Acme's blamed high rents}. */
  private static boolean isPredicate(TokenView words, int at) {
    boolean says = words.lower(at).equals("said") || words.lower(at).equals("says");
    return says
        || VERBS.contains(words.lower(at))
            && (AFTER_VERB.contains(words.tag(at + 1)) || !hasFinite(words, at + 1));
  }

  private static boolean hasFinite(TokenView words, int from) {
    for (int i = from; i < words.size(); i++) {
      if (words.isFinite(i)) {
        return true;
      }
    }
    return false;
  }
}
