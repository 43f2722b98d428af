package org.demarche.annotate.tags;

import java.util.List;

/** Finds the base of a compared adjective from what is left without its ending. */
final class AdjectiveStem {
  private static final List<String> CLUSTERS = List.of("pl", "bl", "dl", "tl", "rg");

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
    return isSoftened(stem) || hasLongVowel(stem) || CLUSTERS.stream().anyMatch(stem::endsWith)
        ? stem + "e"
        : stem;
  }

  /** {@code nic}, {@code larg}, {@code wis}; not {@code strong}, {@code cross}. */
  private static boolean isSoftened(String stem) {
    char last = stem.charAt(stem.length() - 1);
    return "cgsvz".indexOf(last) >= 0 && !stem.endsWith("ng") && !stem.endsWith("ss");
  }

  /** {@code lat}, {@code rar}. */
  private static boolean hasLongVowel(String stem) {
    return stem.length() == 3
        && Letters.isVowel(stem.charAt(1))
        && "dlmprt".indexOf(stem.charAt(2)) >= 0;
  }
}
