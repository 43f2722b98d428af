package org.demarche.annotate.tags;

/** Finds the base of a compared adjective from what is left without its ending. */
final class AdjectiveStem {
  private AdjectiveStem() {}

  /**
   * @param stem {@code bigg}, {@code happi}, {@code saf}, {@code strong}
   */
  static String of(String stem) {
    int length = stem.length();
    char last = stem.charAt(length - 1);
    char before = stem.charAt(length - 2);
    if (last == 'i') {
      return stem.substring(0, length - 1) + "y";
    }
    if (last == before && "bdgmnt".indexOf(last) >= 0) {
      return stem.substring(0, length - 1);
    }
    boolean softened = "cgsvz".indexOf(last) >= 0 && !stem.endsWith("ng") && !stem.endsWith("ss");
    boolean longVowel = Letters.isVowel(before) && length == 3 && "dlmprt".indexOf(last) >= 0;
    boolean cluster =
        stem.endsWith("pl")
            || stem.endsWith("bl")
            || stem.endsWith("dl")
            || stem.endsWith("tl")
            || stem.endsWith("rg");
    return softened || longVowel || cluster ? stem + "e" : stem;
  }
}
