package org.demarche.store;

import java.util.function.BiConsumer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.demarche.store.derived.DerivedGraphs;

/** What a transaction does; done again to the same data, it gives the same. */
interface Change<T> {
  T in(DatasetGraph data, DerivedGraphs derived);

  /** One that gives nothing. */
  static Change<Void> of(BiConsumer<DatasetGraph, DerivedGraphs> work) {
    return (data, derived) -> {
      work.accept(data, derived);
      return null;
    };
  }

  /** Does it within a transaction that writes, and brings up to date what follows from the rest. */
  default T settled(DatasetGraph data, DerivedGraphs derived) {
    T result = in(data, derived);
    derived.settle();
    return result;
  }

  /** Does it to a copy of the store. */
  default T settled(DatasetGraph copy) {
    return settled(copy, new DerivedGraphs(copy, it -> false));
  }
}
