package org.demarche.query;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/** The rows of several queries, one after the other; each is asked when the one before is read. */
final class PartedRows implements Iterator<Binding>, AutoCloseable {
  private final List<Var> columns;
  private final Iterator<Query> parts;
  private final Function<Query, QueryExec> asking;
  private QueryExec execution;
  private Iterator<Binding> rows = List.<Binding>of().iterator();

  PartedRows(List<Var> columns, Iterator<Query> parts, Function<Query, QueryExec> asking) {
    this.columns = columns;
    this.parts = parts;
    this.asking = asking;
  }

  RowSet rowSet() {
    return RowSetStream.create(columns, this);
  }

  @Override
  public boolean hasNext() {
    while (!rows.hasNext() && parts.hasNext()) {
      close();
      execution = asking.apply(parts.next());
      rows = execution.select();
    }
    return rows.hasNext();
  }

  @Override
  public Binding next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return rows.next();
  }

  @Override
  public void close() {
    if (execution != null) {
      execution.close();
      execution = null;
    }
  }
}
