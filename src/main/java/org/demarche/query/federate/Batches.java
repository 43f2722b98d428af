package org.demarche.query.federate;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.engine.binding.Binding;

/** Asks for many values a batch at a time, and for fewer at a time where that is too much. */
final class Batches {
  private final SparqlEndpoint endpoint;
  private final RemotePart part;
  private int size;

  Batches(SparqlEndpoint endpoint, RemotePart part, int size) {
    this.endpoint = endpoint;
    this.part = part;
    this.size = size;
  }

  /**
   * The answers to all.
   *
   * @throws RemoteFailure where one of them fails even with a single value
   */
  List<Binding> answers(List<Binding> values) {
    List<Binding> answers = new ArrayList<>();
    int from = 0;
    while (from < values.size()) {
      List<Binding> batch = values.subList(from, Math.min(from + size, values.size()));
      try {
        answers.addAll(endpoint.select(part.query(batch)));
        from += batch.size();
      } catch (RemoteFailure e) {
        if (!e.isTooMuch() || batch.size() == 1) {
          throw e;
        }
        size = batch.size() / 2;
      }
    }
    return answers;
  }
}
