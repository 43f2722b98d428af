package org.demarche.syntax;

import java.util.Set;

/** Modal verbs and their like, by what they say of the verb after them. */
public final class Modals {
  private static final Set<String> OBLIGING =
      Set.of("must", "should", "need", "needs", "ought", "shall");

  private Modals() {}

  /** {@code must}, {@code needs}: what somebody has to do. */
  public static boolean isObliging(String word) {
    return OBLIGING.contains(word);
  }
}
