package org.demarche.annotate.mentions;

import java.util.Set;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Actor.Gender;
import org.demarche.model.TokenView;
import org.demarche.names.FirstNames;
import org.demarche.names.NameKey;

/**
 * Parts a minister's department from the name after it: {@code minister for Sport and Youth Ann
 * Lee}.
 */
final class Departments {
  private static final Set<String> TITLES = WordClass.of("persons.titles");
  private static final Set<String> JOINING = Set.of("and", ",", "&", "the");

  private Departments() {}

  /** Whether a name begins at the word, and what a title is for ends before it. */
  static boolean isBefore(TokenView words, int at) {
    return isName(words, at) && isDepartment(words, at - 1);
  }

  private static boolean isName(TokenView words, int at) {
    boolean known = FirstNames.gender(NameKey.spelling(words.text(at))) != Gender.UNKNOWN;
    boolean two = words.isCapitalised(at + 1) && !words.isCapitalised(at + 2);
    boolean thing = PersonSigns.isThing(words, at, at + 2);
    return words.isCapitalised(at) && (known || two && !thing && isVerb(words, at + 2));
  }

  private static boolean isVerb(TokenView words, int at) {
    return words.tag(at).equals("VBD") || words.tag(at).equals("VBZ");
  }

  private static boolean isDepartment(TokenView words, int end) {
    int at = end;
    while (at > 1 && (words.isCapitalised(at) || JOINING.contains(words.lower(at)))) {
      at--;
    }
    boolean tied = words.lower(at).equals("for") || words.lower(at).equals("of");
    return at < end && tied && TITLES.contains(words.lower(at - 1));
  }
}
