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
    return Letters.endsInHiss(stem) || stem.endsWith("oe")
        ? form.substring(0, form.length() - 2)
        : stem;
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
    return new SilentE(stem).isWanted() ? stem + "e" : stem;
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
}
