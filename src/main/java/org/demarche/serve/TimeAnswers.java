package org.demarche.serve;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.annotate.times.TextTimes;
import org.demarche.model.TimeExpression;
import org.demarche.query.Arguments;
import org.demarche.query.NamedQuery;
import org.demarche.query.Output;
import org.demarche.query.QueryLibrary;
import org.demarche.query.QueryRunner;
import org.demarche.query.Rows;

/** The expressions of time in an article. The store has its text, and they are read in it anew. */
final class TimeAnswers {
  private static final NamedQuery TEXT = QueryLibrary.builtIn().named("article-text");
  private static final List<String> COLUMNS =
      List.of("start", "end", "words", "earliest", "latest", "iri");

  private final QueryRunner runner;
  private final TextTimes times = new TextTimes();

  TimeAnswers(QueryRunner runner) {
    this.runner = runner;
  }

  /**
   * The answer.
   *
   * @param parameters those of the query {@code article-text}
   */
  Answer of(Map<String, List<String>> parameters, Output output) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (Map<String, String> article : runner.rows(TEXT, new Arguments(parameters)).records()) {
      String text = article.get("text");
      Optional<LocalDate> published =
          Optional.of(article.get("date")).filter(it -> it.length() == 10).map(LocalDate::parse);
      times.of(text, published).forEach(it -> rows.add(row(it, text, article.get("iri"))));
    }
    Rows found = new Rows(COLUMNS, rows);
    return Answer.of(Negotiation.mediaType(output), out -> found.write(output, 0, out));
  }

  /** Offsets count code points, as all of the graph do. */
  private static List<String> row(TimeExpression time, String text, String iri) {
    int start = text.codePointCount(0, time.span().start());
    String words = time.span().of(text);
    int end = start + words.codePointCount(0, words.length());
    return List.of(
        Integer.toString(start),
        Integer.toString(end),
        words,
        time.earliest().map(LocalDate::toString).orElse(""),
        time.latest().map(LocalDate::toString).orElse(""),
        iri);
  }
}
