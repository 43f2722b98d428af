package org.demarche.timeline;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * A dated position as an article states it.
 *
 * @param day on which it was taken, else that of the article
 * @param stance its notation
 * @param self whether the holder states it; others ascribe it otherwise
 * @param saidBy who ascribes it; empty where the holder or the article itself tells it
 * @param source where it stands
 * @param position its IRI
 */
record Entry(
    LocalDate day,
    Name holder,
    String stance,
    Name demand,
    boolean self,
    String saidBy,
    String confidence,
    Source source,
    String position) {
  /** In the order of days, then of where they stand. */
  static final Comparator<Entry> ORDER =
      Comparator.comparing(Entry::day)
          .thenComparing(it -> it.source().doc())
          .thenComparing(it -> it.source().start())
          .thenComparing(it -> it.source().end())
          .thenComparing(Entry::stance)
          .thenComparing(Entry::position);

  /**
   * An actor, or a demand, as it is shown.
   *
   * @param notation a demand's; empty of others
   */
  record Name(String iri, String label, String notation) {
    String shown() {
      return label.isEmpty() ? notation.isEmpty() ? iri : notation : label;
    }
  }

  /**
   * Words of an article, in code points.
   *
   * @param quotation the words of the statement, or those that express the position
   * @param sentence the whole sentence
   */
  record Source(
      String doc,
      int start,
      int end,
      String quotation,
      String sentence,
      String outlet,
      String headline,
      String url) {
    /** As 'demarche show' takes it. */
    String place() {
      return doc + ":" + start + "-" + end;
    }
  }

  int strength() {
    return ChangeTable.strength(stance);
  }
}
