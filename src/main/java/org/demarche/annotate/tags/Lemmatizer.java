package org.demarche.annotate.tags;

import java.util.Locale;

/**
 * Gives the dictionary form of a word: {@code said} → {@code say}, {@code troops} → {@code troop}.
 *
 * <p>Lower case, except in names and {@code I}. Irregular forms come from a list, regular ones from
 * rules. Thread-safe.
 */
public final class Lemmatizer {
  private final IrregularForms irregular = IrregularForms.shipped();
  private final VerbStem verbs = new VerbStem(irregular);

  public String lemma(String text, TagClass tag) {
    String form = text.replace('’', '\'').replace('ʼ', '\'');
    String lower = form.toLowerCase(Locale.ROOT);
    return switch (tag.tag()) {
      case "NNP", "NNPS", "ADD" -> form;
      case "VBD", "VBN", "VBG", "VBZ", "VBP", "VB", "MD" -> verb(lower, tag.tag());
      case "NNS" -> irregular.noun(lower).orElseGet(() -> NounStem.of(lower));
      case "JJR", "JJS", "RBR", "RBS" -> irregular.adjective(lower).orElseGet(() -> base(lower));
      case "PRP", "DT", "RB" -> irregular.shortForm(lower).orElse(lower);
      default -> lower;
    };
  }

  /** Whether a word in lower case is the dictionary form of a verb. */
  boolean isVerb(String lower) {
    return irregular.isVerb(lower);
  }

  private String verb(String lower, String tag) {
    if (lower.equals("'s")) {
      return "be";
    }
    if (lower.equals("'d")) {
      return tag.equals("MD") ? "would" : "have";
    }
    return irregular
        .shortForm(lower)
        .or(() -> irregular.verb(lower, tag))
        .orElseGet(() -> verbs.of(lower, tag));
  }

  private static String base(String lower) {
    for (String ending : new String[] {"est", "er"}) {
      if (lower.endsWith(ending) && lower.length() > ending.length() + 2) {
        String stem = lower.substring(0, lower.length() - ending.length());
        return AdjectiveStem.of(stem);
      }
    }
    return lower;
  }
}
