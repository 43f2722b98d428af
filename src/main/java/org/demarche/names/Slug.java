package org.demarche.names;

import com.google.common.base.CharMatcher;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes the end of an IRI from a name. */
public final class Slug {
  private static final Pattern OTHER = Pattern.compile("[^\\p{IsAlphabetic}\\p{IsDigit}]+");

  private Slug() {}

  /** Small letters and digits with hyphens between: {@code péter-szijjártó} is without marks. */
  public static String of(String name) {
    String lower = Folding.withoutMarks(name).toLowerCase(Locale.ROOT);
    String trimmed = CharMatcher.is('-').trimFrom(OTHER.matcher(lower).replaceAll("-"));
    return trimmed.isEmpty() ? "x" + Integer.toHexString(name.hashCode()) : trimmed;
  }
}
