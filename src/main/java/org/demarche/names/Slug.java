package org.demarche.names;

import java.util.Locale;

/** Makes the end of an IRI from a name. */
public final class Slug {
  private Slug() {}

  /** Small letters and digits with hyphens between: {@code péter-szijjártó} is without marks. */
  public static String of(String name) {
    String plain = Folding.withoutMarks(name);
    String slug =
        plain.toLowerCase(Locale.ROOT).replaceAll("[^\\p{IsAlphabetic}\\p{IsDigit}]+", "-");
    String trimmed = slug.replaceAll("^-+|-+$", "");
    return trimmed.isEmpty() ? "x" + Integer.toHexString(name.hashCode()) : trimmed;
  }
}
