package org.demarche.model;

/**
 * Why something was found, in words for people: shown by {@code explain} and kept in the graph. No
 * code may decide by its wording; what code needs to know is a type of its own, such as {@link
 * Construction}.
 */
public record Why(String text) {

  /** The same, with a further reason after it. */
  public Why and(String further) {
    return new Why(text + ", " + further);
  }

  @Override
  public String toString() {
    return text;
  }
}
