package org.demarche.serve.guard;

import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;

/** Rows that somebody keeps in memory; too many end the query. */
final class CountedRows extends QueryIteratorWrapper {
  private final String what;
  private long rows;

  /**
   * @param what what the query does with them, such as {@code sorts}
   */
  CountedRows(QueryIterator rows, String what) {
    super(rows);
    this.what = what;
  }

  @Override
  protected Binding moveToNextBinding() {
    Allowance.current().check();
    if (++rows > Limits.ROWS) {
      throw Limits.exceeded("the query %s more than %d rows".formatted(what, Limits.ROWS));
    }
    return super.moveToNextBinding();
  }
}
