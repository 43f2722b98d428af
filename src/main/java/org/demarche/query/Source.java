package org.demarche.query;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.system.Txn;

/** Where a query runs. */
sealed interface Source {
  QueryExec execution(Query query);

  /** Throws an exception where a query must not run here. */
  default void admit(Query query) {}

  /** Runs work that uses executions, in one transaction where there are any. */
  <T> T run(Supplier<T> work);

  /** A dataset in this process, for queries of the user's own. */
  record Local(Dataset dataset) implements Source {
    @Override
    public QueryExec execution(Query query) {
      return QueryExec.dataset(dataset.asDatasetGraph()).query(query).build();
    }

    @Override
    public <T> T run(Supplier<T> work) {
      return dataset.isInTransaction() ? work.get() : Txn.calculateRead(dataset, work);
    }
  }

  /**
   * A dataset in this process, for queries of strangers: nothing is fetched, and each query ends in
   * time.
   */
  record Guarded(Dataset dataset, Duration timeout, QueryRunner.Guard guard) implements Source {
    @Override
    public void admit(Query query) {
      guard.admit(query);
    }

    @Override
    public QueryExec execution(Query query) {
      Query guarded = guard.bounded(query);
      return QueryExec.dataset(view(guarded))
          .query(guarded)
          .set(ARQ.httpServiceAllowed, false)
          .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
          .build();
    }

    @Override
    public <T> T run(Supplier<T> work) {
      return dataset.isInTransaction() ? work.get() : Txn.calculateRead(dataset, work);
    }

    /** FROM and FROM NAMED choose among the graphs of the store; they never load anything. */
    private DatasetGraph view(Query query) {
      DatasetGraph graphs = dataset.asDatasetGraph();
      return query.hasDatasetDescription()
          ? DynamicDatasets.dynamicDataset(DatasetDescription.create(query), graphs, false)
          : graphs;
    }
  }

  /** An endpoint of the SPARQL 1.1 Protocol. */
  record Remote(String endpoint) implements Source {
    @Override
    public QueryExec execution(Query query) {
      return QueryExecHTTP.service(endpoint).query(query).build();
    }

    @Override
    public <T> T run(Supplier<T> work) {
      return work.get();
    }
  }
}
