package org.demarche.store;

import org.apache.jena.sparql.core.DatasetGraph;

/** Another store that is to hold what this one holds. */
public interface Follower extends AutoCloseable {
  /**
   * Takes over what a transaction has changed, derived graphs included, before it is committed;
   * where it throws an exception nothing is changed here.
   *
   * @param data the store as it will be; what the follower itself notes of local graphs goes there
   */
  void follow(ChangedQuads changed, DatasetGraph data);

  /** No changes will follow. */
  @Override
  void close();
}
