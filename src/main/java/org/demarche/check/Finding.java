package org.demarche.check;

import java.util.Comparator;

/**
 * Something in a graph that is not as it should be.
 *
 * @param code the name of the shape or rule, such as {@code statement-speaker}
 * @param focus the IRI or term that it is about
 * @param message the rule, for a reader who has not seen the code
 * @param where the name of the graph; {@code registers} for what is in no article's graph
 */
public record Finding(Severity severity, String code, String focus, String message, String where)
    implements Comparable<Finding> {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::where)
          .thenComparing(Finding::code)
          .thenComparing(Finding::focus)
          .thenComparing(Finding::message)
          .thenComparing(Finding::severity);

  /** How much it matters. */
  public enum Severity {
    /** The graph says something wrong, or lacks what queries rely on. */
    VIOLATION,
    /** Worth a look. */
    WARNING,
    INFO
  }

  /** By graph, then by rule, then by what it is about. */
  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return where + ": " + code + ": " + focus + ": " + message;
  }
}
