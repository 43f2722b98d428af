package org.demarche.reports;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.lexicon.WordClass;

/** Tells words that say another thing in another mouth, after other words, or on another day. */
final class Bounds {
  private static final Set<String> FIRST_PERSON = WordClass.of("utterances.first-person");
  private static final Set<String> POINTING = WordClass.of("utterances.pointing");
  private static final Set<String> OF_DAY = WordClass.of("utterances.of-the-day");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Bounds() {}

  /**
   * To what words are bound.
   *
   * @return the speaker or the claim of {@link Voice#bound}; empty where they are free
   */
  static String of(String words, String speaker, String claim) {
    String first = "";
    String bound = "";
    for (String word : BETWEEN.split(words.toLowerCase(Locale.ROOT))) {
      first = first.isEmpty() ? word : first;
      if (OF_DAY.contains(word)) {
        return claim;
      }
      bound = FIRST_PERSON.contains(word) ? speaker : bound;
    }
    return POINTING.contains(first) ? claim : bound;
  }
}
