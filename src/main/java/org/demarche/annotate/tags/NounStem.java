package org.demarche.annotate.tags;

/** Finds the singular of a regular plural. */
final class NounStem {
  private NounStem() {}

  static String of(String plural) {
    int length = plural.length();
    if (length < 4 || !plural.endsWith("s") || plural.endsWith("ss") || plural.endsWith("us")) {
      return length == 3 && plural.endsWith("s") ? plural.substring(0, 2) : plural;
    }
    if (plural.endsWith("ies") && length > 4) {
      return plural.substring(0, length - 3) + "y";
    }
    boolean hissing =
        plural.endsWith("sses")
            || plural.endsWith("shes")
            || plural.endsWith("ches")
            || plural.endsWith("xes")
            || plural.endsWith("zzes")
            || plural.endsWith("oes") && length > 5;
    return plural.substring(0, length - (hissing ? 2 : 1));
  }
}
