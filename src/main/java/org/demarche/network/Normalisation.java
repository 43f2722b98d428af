package org.demarche.network;

/** What weights are divided by, so that those who say much do not have the strongest ties. */
public enum Normalisation {
  NO,
  /** Two-mode: the statements of the row. */
  ACTIVITY,
  /** Two-mode: the statements of the column. */
  PROMINENCE,
  /** One-mode: the mean number of statements of both nodes. */
  AVERAGE,
  /** One-mode: what either of both nodes says, what both say being counted by its products. */
  JACCARD,
  /** One-mode: the product of both numbers of statements, which DNA calls cosine. */
  COSINE,
  /** One-mode: the lengths of both nodes' vectors, the cosine of linear algebra. */
  VECTOR_COSINE;

  /** Whether it is for networks of that mode. */
  public boolean suits(Mode mode) {
    return this == NO || (this == ACTIVITY || this == PROMINENCE) == (mode == Mode.TWO_MODE);
  }
}
