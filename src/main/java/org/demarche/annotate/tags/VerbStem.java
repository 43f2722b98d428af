package org.demarche.annotate.tags;

/** Finds the base of a regular verb form. */
final class VerbStem {
  private final IrregularForms lists;

  VerbStem(IrregularForms lists) {
    this.lists = lists;
  }

  /**
   * @param tag the Penn tag; tells which ending to look for
   */
  String of(String form, String tag) {
    return switch (tag) {
      case "VBZ" -> third(form);
      case "VBG" -> without(form, "ing");
      case "VBD", "VBN" -> past(form);
      default -> form;
    };
  }

  private String third(String form) {
    if (!form.endsWith("s") || form.endsWith("ss") || form.length() < 3) {
      return form;
    }
    String stem = form.substring(0, form.length() - 1);
    if (lists.isVerb(stem)) {
      return stem;
    }
    if (form.endsWith("ies") && form.length() > 4) {
      return form.substring(0, form.length() - 3) + "y";
    }
    boolean hissing =
        form.endsWith("sses")
            || form.endsWith("shes")
            || form.endsWith("ches")
            || form.endsWith("xes")
            || form.endsWith("zzes")
            || form.endsWith("oes");
    return hissing ? form.substring(0, form.length() - 2) : stem;
  }

  private String past(String form) {
    if (form.endsWith("ied") && form.length() > 4) {
      return form.substring(0, form.length() - 3) + "y";
    }
    return without(form, "ed");
  }

  private String without(String form, String ending) {
    if (!form.endsWith(ending) || form.length() < ending.length() + 2) {
      return form;
    }
    String stem = form.substring(0, form.length() - ending.length());
    return Letters.hasVowel(stem) ? base(stem) : form;
  }

  /** The base of a stem: {@code stopp}, {@code negotiat}, {@code warn}. */
  private String base(String stem) {
    String single = stem.substring(0, stem.length() - 1);
    if (lists.isVerb(stem + "e")) {
      return stem + "e";
    }
    if (lists.isVerb(stem)) {
      return stem;
    }
    if (isDoubled(stem)) {
      return lists.isVerb(single) || !keepsDouble(stem) ? single : stem;
    }
    return wantsE(stem) ? stem + "e" : stem;
  }

  private static boolean isDoubled(String stem) {
    int last = stem.length() - 1;
    return last > 1
        && stem.charAt(last) == stem.charAt(last - 1)
        && !Letters.isVowel(stem.charAt(last));
  }

  private static boolean keepsDouble(String stem) {
    char last = stem.charAt(stem.length() - 1);
    return last == 'l' && Letters.syllables(stem) == 1 || "sfz".indexOf(last) >= 0;
  }

  /** For verbs of no list: which endings are spelled with a silent e. */
  private static boolean wantsE(String stem) {
    int length = stem.length();
    char last = stem.charAt(length - 1);
    char before = length > 1 ? stem.charAt(length - 2) : ' ';
    boolean single =
        Letters.isVowel(before) && (length < 3 || !Letters.isVowel(stem.charAt(length - 3)));
    return switch (last) {
      case 'c', 'v', 'u' -> true;
      case 'z' -> before != 'z';
      case 's' ->
          before != 's' && before != 'u'
              || stem.endsWith("us")
                  && length > 3
                  && Letters.syllables(stem) > 1
                  && !stem.endsWith("cus");
      case 'g' ->
          before == 'd'
              || before == 'r'
              || before == 'a'
              || stem.endsWith("eng")
              || stem.endsWith("llng");
      case 'l' -> "bcdfgkptz".indexOf(before) >= 0;
      case 't' -> single && (before == 'a' || before == 'u' || Letters.syllables(stem) == 1);
      case 'd', 'k', 'm', 'p', 'b' ->
          single && (Letters.syllables(stem) == 1 || before == 'u' || before == 'o' && last == 'd');
      case 'n' ->
          single && before == 'i' && Letters.syllables(stem) > 1
              || single && Letters.syllables(stem) == 1;
      case 'r' ->
          stem.endsWith("quir")
              || single
                  && (before == 'i'
                      || before == 'u'
                      || before == 'a'
                      || Letters.syllables(stem) == 1);
      default -> false;
    };
  }
}
