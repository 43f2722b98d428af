package org.demarche.store;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.demarche.store.derived.DerivedGraphs;
import org.demarche.store.text.Words;

/** The data of an open store, changed in transactions that bring along what follows from them. */
final class LiveData implements AutoCloseable {
  private final Optional<StoreFolder> folder;
  private final StoredWords words;
  private final Turns turns = new Turns();
  private final AtomicLong revision = new AtomicLong();
  private final Map<Node, Long> lastChanges = new ConcurrentHashMap<>();
  private volatile DatasetGraph data;
  private volatile Optional<Follower> follower = Optional.empty();

  /**
   * @param path of the folder, beside whose files the index of words lies
   */
  LiveData(DatasetGraph data, Optional<StoreFolder> folder, Optional<Path> path) {
    this.folder = folder;
    this.words = new StoredWords(path);
    use(data);
  }

  private void use(DatasetGraph opened) {
    opened.getContext().set(TDB2.symUnionDefaultGraph, true);
    opened.getContext().set(TextQuery.textIndex, words.index());
    data = opened;
  }

  /** Opened anew after a change that failed: to be asked each time. */
  DatasetGraph get() {
    return data;
  }

  /** From now on each change is one of the follower, too, or of neither. */
  void followedBy(Follower other) {
    follower = Optional.of(other);
  }

  /** How often it was changed. */
  long revision() {
    return revision.get();
  }

  /** Whether it is being changed now. */
  boolean isChanging() {
    return turns.isTaken();
  }

  /** Makes what follows from the rest, and the index of words, where they do not fit. */
  void check() {
    if (!Txn.calculateRead(data, () -> DerivedGraphs.areIn(data))) {
      Remaking.begins();
      rebuild();
    }
    Txn.executeRead(data, () -> words.check(data));
  }

  void rebuild() {
    change(
        Change.of(
            (it, derived) -> {
              derived.rebuild(new Remaking());
              if (Recorder.recorded(it) == data) { // a copy that is packed has no words of its own
                words.rebuild(data);
              }
            }),
        1);
  }

  /**
   * @param quads how much is written, about
   */
  <T> T change(Change<T> work, long quads) {
    return writing(
        () -> {
          turns.awaitRoom();
          T result = changed(work);
          turns.note(work, quads);
          return result;
        });
  }

  /** A change that cannot be done again to a copy that is being packed. */
  <T> T changeOnce(Change<T> work) {
    return writing(
        () -> {
          turns.awaitCopy();
          return changed(work);
        });
  }

  private <T> T changed(Change<T> work) {
    T result = whole(() -> settled(work));
    words.committed();
    revision.incrementAndGet();
    return result;
  }

  /**
   * Does something that was worked out from the store as it was at a revision, and takes away the
   * marks of what has not changed since; whatever has changed keeps its own.
   */
  void settle(Settlement settled) {
    change(
        settled.change(it -> lastChanges.getOrDefault(it, 0L) <= settled.revision()),
        settled.size());
    lastChanges.values().removeIf(it -> it <= settled.revision());
  }

  /**
   * After a transaction that was taken back the library would write the next one's nodes to where
   * they are not looked for (Jena #3877), unless the files are opened anew.
   */
  private <T> T whole(Supplier<T> work) {
    try {
      return Txn.calculateWrite(data, work);
    } catch (RuntimeException | Error failure) {
      words.failed();
      folder.ifPresent(it -> reopen(it, failure));
      throw failure;
    }
  }

  private void reopen(StoreFolder files, Throwable failure) {
    turns.forget();
    try {
      use(files.reopen(data));
    } catch (RuntimeException e) {
      failure.addSuppressed(e);
    }
  }

  private <T> T settled(Change<T> work) {
    Optional<Recorder> recorder = follower.map(it -> new Recorder(data));
    DatasetGraph into = recorder.map(DatasetGraph.class::cast).orElse(data);
    DerivedGraphs derived = new DerivedGraphs(into, Words::has);
    T result = work.settled(into, derived);
    words.change(data, derived);
    recorder.ifPresent(it -> follower.orElseThrow().follow(it.changed(), data));
    derived.allChanged().forEach(it -> lastChanges.put(it, revision.get() + 1));
    return result;
  }

  private <T> T writing(Supplier<T> work) {
    return turns.take(
        () -> {
          folder.ifPresent(StoreFolder::change);
          return work.get();
        });
  }

  /** Packs it. */
  Packing packing(StoreFolder files) {
    return new Packing(files, this::get, turns);
  }

  /** To be called when it was packed: the index of words fits the files that there are now. */
  void packed() {
    turns.take(
        () -> {
          words.committed();
          return null;
        });
  }

  @Override
  public void close() {
    follower.ifPresent(Follower::close);
    words.close();
    TDBInternal.expel(data, true);
    folder.ifPresent(StoreFolder::close);
  }
}
