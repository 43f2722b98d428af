package org.demarche.query;

import java.util.function.Supplier;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.system.Txn;

/** Where a query runs. */
sealed interface Source {
  QueryExec execution(Query query);

  /** Runs work that uses executions, in one transaction where there are any. */
  <T> T run(Supplier<T> work);

  /** A dataset in this process. */
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
