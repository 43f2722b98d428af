package org.demarche.cli;

import java.util.Optional;
import org.demarche.model.InputException;
import org.demarche.query.Access;
import org.demarche.query.QueryRunner;
import org.demarche.store.GraphStore;
import org.demarche.store.remote.Endpoint;
import org.demarche.store.remote.Graphs;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Asks an endpoint such that it answers as an embedded store would: itself where it can, else from
 * the copy of its graphs.
 *
 * @param runner asks it
 * @param copy is open meanwhile
 */
record RemoteAnswers(QueryRunner runner, Optional<GraphStore> copy) implements AutoCloseable {
  /**
   * Finds out what it can.
   *
   * @param words whether the index of words is asked
   * @param own whether a user wrote the query, for this very endpoint
   */
  static RemoteAnswers of(
      String address, AccessOptions access, CommandSpec spec, boolean words, boolean own) {
    Endpoint endpoint = access.endpoint(spec, address, Optional.empty());
    Graphs graphs = graphs(endpoint, access.userAgent());
    boolean copied = graphs != Graphs.UNKNOWN && words || graphs == Graphs.REPEATED && !own;
    if (copied) {
      GraphStore copy = EndpointOption.open(spec, endpoint, access, true);
      return new RemoteAnswers(QueryRunner.local(copy.dataset()), Optional.of(copy));
    }
    Access way = new Access(endpoint.authorization(), graphs == Graphs.SEPARATE);
    return new RemoteAnswers(QueryRunner.remote(address, way), Optional.empty());
  }

  /** Where it does not say, the query itself will tell why. */
  private static Graphs graphs(Endpoint endpoint, String userAgent) {
    try {
      return Graphs.of(endpoint, userAgent);
    } catch (InputException e) {
      return Graphs.UNKNOWN;
    }
  }

  @Override
  public void close() {
    copy.ifPresent(GraphStore::close);
  }
}
