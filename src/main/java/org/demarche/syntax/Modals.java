package org.demarche.syntax;

import java.util.Set;
import org.demarche.lexicon.WordClass;

/** Modal verbs and their like, by what they say of the verb after them. */
public final class Modals {
  private static final Set<String> OBLIGING = WordClass.of("syntax.obliging");

  private static final Set<String> UNSURE = Set.of("may", "might", "could");

  private Modals() {}

  /** {@code must}, {@code needs}: what somebody has to do. */
  public static boolean isObliging(String word) {
    return OBLIGING.contains(word);
  }

  /** {@code might}: what may come or not. */
  public static boolean isUnsure(String word) {
    return UNSURE.contains(word);
  }
}
