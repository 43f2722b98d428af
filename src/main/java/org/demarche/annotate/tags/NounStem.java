package org.demarche.annotate.tags;

/** Finds the singular of a regular plural. */
final class NounStem {
  private NounStem() {}

  static String of(String plural) {
    int length = plural.length();
    if (!isPlural(plural)) {
      return plural;
    }
    if (length > 4 && plural.endsWith("ies")) {
      return plural.substring(0, length - 3) + "y";
    }
    String stem = plural.substring(0, length - 1);
    boolean hissing = Letters.endsInHiss(stem) || stem.endsWith("oe") && length > 5;
    return hissing ? stem.substring(0, length - 2) : stem;
  }

  /** Not {@code press} and {@code virus}; of three letters all are: {@code tvs}. */
  private static boolean isPlural(String word) {
    if (word.length() == 3) {
      return word.endsWith("s");
    }
    boolean singular = word.endsWith("ss") || word.endsWith("us");
    return word.length() > 3 && word.endsWith("s") && !singular;
  }
}
