package org.demarche.query;

import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.demarche.query.federate.Federation;

/**
 * Runs queries against a store or a remote endpoint, and gives their answers in any format.
 *
 * <p>Parameters become values inside the query ({@code VALUES}), never part of its text.
 */
public final class QueryRunner {
  private static final Federation OFF =
      Federation.off("'demarche query NAME --federate' asks it, --federate URL another endpoint");

  private final Source source;
  private final Optional<Federation> federation;

  private QueryRunner(Source source, Optional<Federation> federation) {
    this.source = source;
    this.federation = federation;
  }

  /** Against a store that is open here; SERVICE is refused unless {@link #federated}. */
  public static QueryRunner local(Dataset dataset) {
    return new QueryRunner(new Source.Local(dataset), Optional.of(OFF));
  }

  /**
   * Against a store that is open here, for queries of strangers: no SERVICE unless {@link
   * #federated}, a time limit, and a guard that may refuse or rewrite each query.
   */
  public static QueryRunner guarded(Dataset dataset, Duration timeout, Guard guard) {
    return new QueryRunner(new Source.Guarded(dataset, timeout, guard), Optional.of(OFF));
  }

  /** Against a SPARQL endpoint, which answers SERVICE itself unless {@link #federated}. */
  public static QueryRunner remote(String endpoint) {
    return new QueryRunner(new Source.Remote(endpoint), Optional.empty());
  }

  /** The same, with an own client that answers SERVICE. */
  public QueryRunner federated(Federation client) {
    return new QueryRunner(source, Optional.of(client));
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
          Query prepared = joined(prepare(query, parameters));
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
          try (QueryExec execution = source.execution(joined(prepare(query, parameters)))) {
            return Rows.of(execution.select());
          }
        });
  }

  /**
   * The query with its parameters put in.
   *
   * @throws org.demarche.model.InputException for a query that must not run here, too
   */
  public Query prepare(NamedQuery query, Map<String, String> parameters) {
    return source.run(
        () -> {
          Query bound = new ParameterBinder(source).bind(query, parameters);
          source.admit(bound);
          federation.ifPresent(client -> client.check(bound));
          return bound;
        });
  }

  private Query joined(Query prepared) {
    return federation.map(client -> client.join(prepared, this::bindings)).orElse(prepared);
  }

  private List<Binding> bindings(Query select) {
    try (QueryExec execution = source.execution(select)) {
      return execution.select().stream().toList();
    }
  }

  /** What is done to the queries of strangers. */
  public interface Guard {
    /** Throws an exception where the query must not run. */
    void admit(Query query);

    /** The query, with what could take for ever replaced by what ends in time. */
    Query bounded(Query query);
  }
}
