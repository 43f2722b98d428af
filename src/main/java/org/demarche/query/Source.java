package org.demarche.query;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.sparql.exec.http.QueryExecHTTPBuilder;
import org.apache.jena.sparql.util.Symbol;
import org.apache.jena.system.Txn;
import org.demarche.http.PersistentClient;
import org.demarche.http.Waiting;

/** Where a query runs. */
sealed interface Source {
  /**
   * @param settings those of the query engine that differ from its own
   */
  QueryExec execution(Query query, Map<Symbol, Object> settings);

  default QueryExec execution(Query query) {
    return execution(query, Map.of());
  }

  /** Throws an exception where a query must not run here. */
  default void admit(Query query) {}

  /** Runs work that uses executions, in one transaction where there are any. */
  <T> T run(Supplier<T> work);

  private static <T> T read(Dataset dataset, Supplier<T> work) {
    return dataset.isInTransaction() ? work.get() : Txn.calculateRead(dataset, work);
  }

  /**
   * A query on the graphs of a store. FROM and FROM NAMED choose among them, and never load
   * anything: the engine gets what was chosen, since it overlooks a choice where the default graph
   * is a union.
   */
  private static QueryExecBuilder on(DatasetGraph graphs, Query query) {
    if (!query.hasDatasetDescription()) {
      return QueryExec.dataset(graphs).query(OwnGraphs.in(graphs, query));
    }
    DatasetGraph chosen =
        DynamicDatasets.dynamicDataset(DatasetDescription.create(query), graphs, false);
    Query plain = query.cloneQuery();
    plain.getGraphURIs().clear();
    plain.getNamedGraphURIs().clear();
    return QueryExec.dataset(chosen).query(plain);
  }

  /**
   * A dataset in this process, for queries of the user's own.
   *
   * @param ended set where nobody waits for an answer any more
   */
  record Local(Dataset dataset, AtomicBoolean ended) implements Source {
    Local(Dataset dataset) {
      this(dataset, new AtomicBoolean());
    }

    @Override
    public QueryExec execution(Query query, Map<Symbol, Object> settings) {
      QueryExecBuilder builder = Source.on(dataset.asDatasetGraph(), query);
      settings.forEach(builder::set);
      builder.set(ARQConstants.symCancelQuery, ended);
      return builder.build();
    }

    @Override
    public <T> T run(Supplier<T> work) {
      return read(dataset, work);
    }
  }

  /**
   * A dataset in this process, for queries of strangers: nothing is fetched, and each query ends in
   * time.
   */
  record Guarded(Supplier<Dataset> dataset, Duration timeout, QueryRunner.Guard guard)
      implements Source {
    @Override
    public void admit(Query query) {
      guard.admit(query);
    }

    @Override
    public QueryExec execution(Query query, Map<Symbol, Object> settings) {
      QueryExecBuilder builder =
          Source.on(dataset.get().asDatasetGraph(), query)
              .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS);
      guard.settings(settings).forEach(builder::set);
      return builder.build();
    }

    @Override
    public <T> T run(Supplier<T> work) {
      return read(dataset.get(), work);
    }
  }

  /** An endpoint of the SPARQL 1.1 Protocol. */
  record Remote(String endpoint, Access access) implements Source {
    private static final HttpClient CLIENT = new PersistentClient(Waiting.real());

    @Override
    public QueryExec execution(Query query, Map<Symbol, Object> settings) {
      QueryExecHTTPBuilder builder =
          QueryExecHTTP.service(endpoint).query(query).httpClient(CLIENT);
      access.authorization().ifPresent(it -> builder.httpHeader("Authorization", it));
      if (access.union() && !query.hasDatasetDescription()) {
        builder.addDefaultGraphURI(Quad.unionGraph.getURI());
      }
      return builder.build();
    }

    @Override
    public <T> T run(Supplier<T> work) {
      try {
        return work.get();
      } catch (RuntimeException e) {
        throw RemoteProblem.of(endpoint, e);
      }
    }
  }
}
