package org.demarche.annotate.tokens;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words whose full stop belongs to them. */
final class Abbreviations {
  /** A name follows, so no sentence ends here. */
  private static final Set<String> TITLES =
      Set.of(
          "Mr", "Mrs", "Ms", "Mx", "Dr", "Prof", "St", "Gen", "Lt", "Col", "Maj", "Capt", "Cmdr",
          "Sgt", "Cpl", "Pvt", "Adm", "Brig", "Sen", "Sens", "Rep", "Reps", "Gov", "Govs", "Rev",
          "Hon", "Pres", "Amb", "Fr", "Sr", "Mt", "Ft", "Mme", "Mlle", "Messrs", "Supt", "Insp",
          "Det", "Atty");

  /** A number, a name or more of the same sentence follows. */
  private static final Set<String> OPEN =
      Set.of("vs", "e.g", "i.e", "cf", "ca", "approx", "c.f", "viz", "v", "al", "eds", "esp");

  /** These may also end a sentence. */
  private static final Set<String> OTHER =
      Set.of(
          "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec",
          "Mon", "Tue", "Tues", "Wed", "Thu", "Thur", "Thurs", "Fri", "Inc", "Corp", "Co", "Ltd",
          "Bros", "Jr", "Esq", "etc", "Ave", "Blvd", "Rd", "Dept", "Univ", "Assn", "Calif", "Conn",
          "Fla", "Mass", "Mich", "Minn", "Penn", "Tenn", "Va", "Wash", "Wis", "Ala", "Ariz", "Ark",
          "Colo", "Del", "Ga", "Ill", "Ind", "Kan", "Ky", "La", "Md", "Mo", "Mont", "Neb", "Nev",
          "Okla", "Ore", "Tex", "Vt", "Wyo", "Ph.D", "a.k.a", "Ed", "Eds", "Vol", "Cal");

  /** Only before a number: {@code No. 10}. */
  private static final Set<String> BEFORE_NUMBER =
      Set.of("No", "Nos", "no", "nos", "p", "pp", "Art", "Sec", "Fig", "Op", "Res", "Ch", "Para");

  private static final Pattern INITIALS =
      Pattern.compile("(?:\\p{L}\\.)*\\p{Lu}|(?:\\p{L}\\.)+\\p{L}");

  private Abbreviations() {}

  /**
   * Whether the full stop after a word belongs to it.
   *
   * @param word without the last full stop: {@code U.S}, {@code Jan}
   * @param beforeNumber whether a digit follows, after a space or none
   */
  static boolean keepsStop(String word, boolean beforeNumber) {
    return TITLES.contains(capitalised(word))
        || OPEN.contains(word)
        || OTHER.contains(word)
        || beforeNumber && BEFORE_NUMBER.contains(word)
        || !word.equals("I") && INITIALS.matcher(word).matches();
  }

  /** Whether the sentence surely goes on after this token, which has its full stop. */
  static boolean needsMore(String token) {
    String word = token.substring(0, token.length() - 1);
    return TITLES.contains(capitalised(word))
        || OPEN.contains(word)
        || BEFORE_NUMBER.contains(word)
        || word.length() == 1 && Character.isUpperCase(word.charAt(0));
  }

  /** {@code GEN} as {@code Gen}; small letters stay, for {@code gen} is no title. */
  private static String capitalised(String word) {
    return word.isEmpty() ? word : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
  }
}
