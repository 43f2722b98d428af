package org.demarche.reports;

/** Something that can be one with others of its kind. */
interface Likened<T> {
  String iri();

  /** From 0 for two to 1 for one; the same the other way round. */
  double likeness(T other);

  /** Whether two can be one where others are alike with both. */
  boolean fits(T other);
}
