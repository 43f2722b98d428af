package org.demarche.query;

import java.io.OutputStream;
import java.time.Duration;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * Runs queries against a store or a remote endpoint, and gives their answers in any format.
 *
 * <p>Parameters become values inside the query ({@code VALUES}), never part of its text.
 */
public final class QueryRunner {
  private final Source source;

  private QueryRunner(Source source) {
    this.source = source;
  }

  /** Against a store that is open here. */
  public static QueryRunner local(Dataset dataset) {
    return new QueryRunner(new Source.Local(dataset));
  }

  /**
   * Against a store that is open here, for queries of strangers: no SERVICE, a time limit, and a
   * guard that may refuse or rewrite each query.
   */
  public static QueryRunner guarded(Dataset dataset, Duration timeout, UnaryOperator<Query> guard) {
    return new QueryRunner(new Source.Guarded(dataset, timeout, guard));
  }

  /** Against a SPARQL endpoint. */
  public static QueryRunner remote(String endpoint) {
    return new QueryRunner(new Source.Remote(endpoint));
  }

  /**
   * Writes the answer.
   *
   * @param parameters name → value as the user gave it
   * @param width the width of a {@link Output#TABLE} in characters; 0 is unlimited
   * @throws org.demarche.model.InputException for a parameter that is missing, unknown or has no
   *     such value, for a query that does not parse, and for a format that does not suit it
   */
  public void write(
      NamedQuery query,
      Map<String, String> parameters,
      Output output,
      int width,
      OutputStream out) {
    source.run(
        () -> {
          Query prepared = prepare(query, parameters);
          try (QueryExec execution = source.execution(prepared)) {
            new AnswerWriter(output, width, out).write(prepared, execution);
          }
          return null;
        });
  }

  /** The answer to a SELECT query as plain text, all of it in memory. */
  public Rows rows(NamedQuery query, Map<String, String> parameters) {
    return source.run(
        () -> {
          try (QueryExec execution = source.execution(prepare(query, parameters))) {
            return Rows.of(execution.select());
          }
        });
  }

  /** The query with its parameters put in, as it will be sent. */
  public Query prepare(NamedQuery query, Map<String, String> parameters) {
    return source.run(() -> new ParameterBinder(source).bind(query, parameters));
  }
}
