package org.demarche.annotate.times;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.annotate.times.TimeReader.Reading;
import org.demarche.model.Article;
import org.demarche.model.Sentence;
import org.demarche.model.TimeExpression;
import org.demarche.model.TokenView;

/**
 * Finds expressions of time and reads them as of the article's date.
 *
 * <p>A weekday is the last such day, the day of publication included; a date without a year is the
 * last such date, unless one comes within sixty days. {@code on} and {@code in} belong to the
 * expression.
 */
public final class TimeFinder {
  private static final Set<String> PREPOSITIONS = Set.of("on", "in");

  /** Disjoint expressions in the order of the text. */
  public List<TimeExpression> find(Article article, List<Sentence> sentences) {
    List<TimeExpression> times = new ArrayList<>();
    Optional<LocalDate> published = article.metadata().published();
    sentences.forEach(sentence -> find(new TokenView(sentence.tokens()), published, times));
    return times;
  }

  private static void find(
      TokenView words, Optional<LocalDate> published, List<TimeExpression> times) {
    TimeReader reader = new TimeReader(words, published);
    int at = 0;
    while (at < words.size()) {
      Optional<Reading> reading = reader.readingAt(at);
      if (reading.isPresent()) {
        times.add(expression(words, at, reading.get()));
      }
      at = reading.map(Reading::end).orElse(at + 1);
    }
  }

  private static TimeExpression expression(TokenView words, int at, Reading reading) {
    int from = PREPOSITIONS.contains(words.lower(at - 1)) ? at - 1 : at;
    return new TimeExpression(
        words.span(from, reading.end()),
        reading.period().map(Period::first),
        reading.period().map(Period::last));
  }
}
