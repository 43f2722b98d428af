package org.demarche.reports;

import java.util.Comparator;

/**
 * A statement of an article, as a report of an utterance.
 *
 * @param statement its IRI
 * @param article the graph that it stands in
 * @param speaker who speaks: the IRI of the actor that stays where several are one, or how somebody
 *     is described whose name is not told
 * @param day on which it was said, else that of the article, in days of the epoch
 * @param polarity -1 where the speaker says that it is not so, else 1
 */
record Report(
    String statement, String article, String speaker, long day, int polarity, Content content)
    implements Likened<Report> {
  /** How many days may lie between two reports of one utterance. */
  static final int DAYS = 2;

  /** As the statements of a store are gone through. */
  static final Comparator<Report> ORDER =
      Comparator.comparing(Report::speaker)
          .thenComparing(Report::day)
          .thenComparing(Report::statement);

  @Override
  public String iri() {
    return statement;
  }

  /** Whether two of different articles report one utterance, by themselves. */
  boolean isOneWith(Report other) {
    return likeness(other) > 0;
  }

  /** From 0 for two utterances to 1 for one in the same words. */
  @Override
  public double likeness(Report other) {
    return article.equals(other.article)
            || polarity != other.polarity
            || !speaker.equals(other.speaker)
            || Math.abs(day - other.day) > DAYS
        ? 0
        : Likeness.of(content, other.content);
  }

  /** Whether two can be of one utterance where others are alike with both. */
  @Override
  public boolean fits(Report other) {
    return Math.abs(day - other.day) <= DAYS
        && (content.equals(other.content) || Likeness.fit(content, other.content));
  }
}
