package org.demarche.network.formats;

import java.util.Locale;

/** Weights as text. */
final class Numbers {
  private static final double LARGEST_EXACT = 1e15;

  private Numbers() {}

  /** All digits that there are; whole numbers without a point. */
  static String exact(double value) {
    if (value == Math.rint(value) && Math.abs(value) < LARGEST_EXACT) {
      return Long.toString((long) value);
    }
    return Double.toString(value);
  }

  /** As DNA writes them: whole numbers, or six digits after the point in all of a matrix. */
  static String dna(double value, boolean whole) {
    return whole ? Long.toString(Math.round(value)) : String.format(Locale.ROOT, "%.6f", value);
  }

  /** For people: four digits at most. */
  static String rounded(double value) {
    String text = String.format(Locale.ROOT, "%.4f", value);
    return text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
  }
}
