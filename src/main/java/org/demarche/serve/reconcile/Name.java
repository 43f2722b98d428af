package org.demarche.serve.reconcile;

/** One of the names of an entity. */
record Name(String text, Kind kind) {

  /** How much a name says, from all to little; {@link #score} is that of a query that equals it. */
  enum Kind {
    PREFERRED(100),
    ALTERNATIVE(96),
    /** An acronym, or a word that stands for the whole name. */
    SHORT(92),
    /** Part of a person's name; others may bear it, too. */
    SURNAME(86);

    private final int score;

    Kind(int score) {
      this.score = score;
    }

    int score() {
      return score;
    }
  }
}
