package org.demarche.query;

import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Symbol;
import org.demarche.model.InputException;
import org.demarche.query.federate.Endpoints;
import org.demarche.query.federate.Federation;
import org.demarche.query.federate.ServiceBlocks;

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
   * The same, for one who may go away.
   *
   * @param ended ends its queries when it is set
   */
  public static QueryRunner local(Dataset dataset, AtomicBoolean ended) {
    return new QueryRunner(new Source.Local(dataset, ended), Optional.of(OFF));
  }

  /**
   * Against a store that is open here, for queries of strangers: no SERVICE unless {@link
   * #federated}, a time limit, and a guard that may refuse each query and sets its bounds.
   *
   * @param dataset asked each time, since a store opens its files anew after a change that failed
   */
  public static QueryRunner guarded(Supplier<Dataset> dataset, Duration timeout, Guard guard) {
    return new QueryRunner(new Source.Guarded(dataset, timeout, guard), Optional.of(OFF));
  }

  /**
   * Against a SPARQL endpoint, which answers SERVICE itself.
   *
   * @throws InputException where this is no address of one
   */
  public static QueryRunner remote(String endpoint) {
    return remote(endpoint, Access.NONE);
  }

  /** The same, where it is to be asked in some other way. */
  public static QueryRunner remote(String endpoint, Access access) {
    String address = Endpoints.address(endpoint).toString();
    return new QueryRunner(new Source.Remote(address, access), Optional.empty());
  }

  /**
   * The same, with an own client that answers SERVICE.
   *
   * @throws InputException against a remote endpoint
   */
  public QueryRunner federated(Federation client) {
    if (source instanceof Source.Remote) {
      throw new InputException(
          "service-off: an endpoint answers SERVICE itself; to join here, name a store of this"
              + " computer");
    }
    return new QueryRunner(source, Optional.of(client));
  }

  /**
   * Writes the answer.
   *
   * @param width the width of a {@link Output#TABLE} in characters; 0 is unlimited
   * @throws InputException for a parameter that is missing, unknown or has no such value, for a
   *     query that does not parse or must not run here, and for a format that does not suit it
   */
  public void write(
      NamedQuery query, Arguments parameters, Output output, int width, OutputStream out) {
    source.run(
        () -> {
          prepare(query, parameters).write(output, width, out);
          return null;
        });
  }

  /** The same, of parameters with one value each. */
  public void write(
      NamedQuery query,
      Map<String, String> parameters,
      Output output,
      int width,
      OutputStream out) {
    write(query, Arguments.of(parameters), output, width, out);
  }

  /** The same, of parameters with one value each. */
  public Rows rows(NamedQuery query, Map<String, String> parameters) {
    return rows(query, Arguments.of(parameters));
  }

  /** The answer to a SELECT query as plain text, all of it in memory. */
  public Rows rows(NamedQuery query, Arguments parameters) {
    return source.run(() -> prepare(query, parameters).rows());
  }

  /**
   * The query with its parameters put in.
   *
   * @throws InputException as {@link #write} does
   */
  public Prepared prepare(NamedQuery query, Arguments given) {
    return prepare(query, given, ChosenGraphs.NONE);
  }

  /** The same, of some graphs alone. */
  public Prepared prepare(NamedQuery query, Arguments given, ChosenGraphs graphs) {
    Arguments parameters = query.named(given);
    return source.run(
        () -> {
          ParameterBinder binder = new ParameterBinder(source);
          Query bound = binder.bind(query, parameters);
          graphs.putInto(bound);
          source.admit(bound);
          federation.ifPresent(client -> client.check(bound));
          return new Prepared(
              bound, query.telling(), divided(query, bound, parameters), binder.notes());
        });
  }

  /** An endpoint is asked once, and so are others that a query asks. */
  private Optional<ByArticle> divided(NamedQuery named, Query bound, Arguments given) {
    return source instanceof Source.Remote
            || bound.hasDatasetDescription()
            || !ServiceBlocks.endpoints(bound).isEmpty()
        ? Optional.empty()
        : ByArticle.of(named, bound, given);
  }

  private QueryExec execution(Query prepared) {
    return source.execution(
        prepared, federation.map(client -> client.settings(prepared)).orElse(Map.of()));
  }

  /** A query that may run here. */
  public final class Prepared {
    private final Query query;
    private final Optional<Telling> telling;
    private final Optional<ByArticle> divided;
    private final List<String> notes;

    private Prepared(
        Query query, Optional<Telling> telling, Optional<ByArticle> divided, List<String> notes) {
      this.query = query;
      this.telling = telling;
      this.divided = divided;
      this.notes = notes;
    }

    /** What was understood by names that are not in the store as they were typed; for people. */
    public List<String> notes() {
      return notes;
    }

    /** The answer to a SELECT query as plain text, all of it in memory. */
    public Rows rows() {
      return source.run(
          () -> {
            if (divided.isPresent()) {
              try (PartedRows rows = parts()) {
                return Rows.of(rows.rowSet());
              }
            }
            try (QueryExec execution = execution(query)) {
              return Rows.of(execution.select());
            }
          });
    }

    private PartedRows parts() {
      return new PartedRows(
          query.getProjectVars(), divided.orElseThrow().parts(source), QueryRunner.this::execution);
    }

    Query query() {
      return query;
    }

    /** Whether it is answered with a graph rather than rows or a truth. */
    public boolean isForGraph() {
      return !query.isSelectType() && !query.isAskType();
    }

    /**
     * The same, of a part of its rows.
     *
     * @param most how many of them
     * @param from how many are left out before
     */
    public Prepared page(long most, long from) {
      Query part = query.cloneQuery();
      long own = part.hasLimit() ? Math.max(0, part.getLimit() - from) : most;
      part.setLimit(Math.min(most, own));
      part.setOffset(from + (part.hasOffset() ? part.getOffset() : 0));
      return new Prepared(part, telling, Optional.empty(), notes);
    }

    /**
     * Runs it and writes the answer; see {@link QueryRunner#write}. Gives the number of rows, where
     * the format is one for programs.
     */
    public long write(Output output, int width, OutputStream out) {
      return source.run(
          () -> {
            AnswerWriter writer = new AnswerWriter(output, telling, width, out);
            if (divided.isPresent()) {
              try (PartedRows rows = parts()) {
                writer.write(rows.rowSet());
              }
            } else {
              try (QueryExec execution = execution(query)) {
                writer.write(query, execution);
              }
            }
            return writer.written();
          });
    }
  }

  /** What is done to the queries of strangers. */
  public interface Guard {
    /** Throws an exception where the query must not run. */
    void admit(Query query);

    /**
     * The settings of the query engine for one run, with which it ends in time.
     *
     * @param others those that it is to have anyway
     */
    Map<Symbol, Object> settings(Map<Symbol, Object> others);
  }
}
