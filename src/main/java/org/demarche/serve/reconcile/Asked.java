package org.demarche.serve.reconcile;

import java.util.Collection;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.demarche.store.text.NameWords;

/** One state of a store, of which only that is read which a request asks for. */
final class Asked {
  /** Of names that begin as somebody types so many are looked at. */
  private static final int MOST_TYPED = 1000;

  private final DatasetGraph data;
  private final EntityReader reader;
  private final StoredCounts counts;
  private final Candidates candidates;
  private final long deadline;

  /**
   * @param deadline when there is no more time, as {@link System#nanoTime} has it
   */
  Asked(DatasetGraph data, NameWords names, long deadline) {
    this.data = data;
    this.deadline = deadline;
    Facts store = new Facts(data, this::isLate);
    this.reader = new EntityReader(store);
    this.counts = new StoredCounts(names);
    this.candidates = new Candidates(names, counts, reader, store);
  }

  /** What an entity did, counted when somebody first wants to know. */
  Supplier<Activity> activity(Entity entity) {
    AtomicReference<Activity> known = new AtomicReference<>();
    return () -> known.updateAndGet(it -> it == null ? Activity.of(entity, data) : it);
  }

  EntityReader reader() {
    return reader;
  }

  /** What a query may find. */
  EntityIndex found(MatchQuery query) {
    requireTime();
    return index(candidates.of(query));
  }

  /** What somebody may be typing, at least so many of them. */
  EntityIndex typed(String text, int wanted) {
    return index(candidates.typed(text, MOST_TYPED + wanted));
  }

  private EntityIndex index(Collection<String> ids) {
    return new EntityIndex(reader.read(ids), counts);
  }

  private boolean isLate() {
    return System.nanoTime() - deadline > 0;
  }

  /**
   * @throws QueryCancelledException once there is no more time
   */
  void requireTime() {
    if (isLate()) {
      throw new QueryCancelledException();
    }
  }
}
