package org.demarche.store;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.base.file.FileException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.demarche.model.InputException;
import org.demarche.store.derived.DerivedGraphs;
import org.demarche.store.text.Words;

/**
 * A graph of actors, statements and positions, on disk or in memory.
 *
 * <p>Every change is one transaction: after a crash the store holds it whole or not at all. Any
 * number of threads may read while one writes; a change that fails ends their reading. One process
 * at a time can have a store open, and within it one {@code GraphStore} per folder.
 */
public final class GraphStore implements AutoCloseable {
  private final Optional<StoreFolder> folder;
  private volatile DatasetGraph data;
  private final AtomicLong revision = new AtomicLong();
  private Optional<Boolean> restoring = Optional.empty();
  private final StoredWords words;

  private GraphStore(DatasetGraph data, Optional<StoreFolder> folder, Optional<Path> path) {
    this.folder = folder;
    this.words = new StoredWords(path);
    use(data);
  }

  private void use(DatasetGraph opened) {
    opened.getContext().set(TDB2.symUnionDefaultGraph, true);
    opened.getContext().set(TextQuery.textIndex, words.index());
    data = opened;
  }

  /**
   * Opens the store in a folder, and makes it where the folder is absent or empty.
   *
   * @throws InputException where the folder is something else, cannot be written, or is in use by
   *     another process
   */
  public static GraphStore open(Path path) {
    StoreFolder folder = new StoreFolder(path);
    return opened(folder.openOrCreate(), folder, path);
  }

  /** Like {@link #open}, but a store that is not there is an {@link InputException}. */
  public static GraphStore openExisting(Path path) {
    StoreFolder folder = new StoreFolder(path);
    return opened(folder.openExisting(), folder, path);
  }

  /** A new, empty store that is lost when it is closed. */
  public static GraphStore inMemory() {
    return new GraphStore(DatabaseMgr.createDatasetGraph(), Optional.empty(), Optional.empty());
  }

  /** The data to query; its default graph is the union of all named graphs. */
  public Dataset dataset() {
    return DatasetFactory.wrap(data);
  }

  /** How often this store was changed since it was opened: an equal number, an equal content. */
  public long revision() {
    return revision.get();
  }

  /** Runs something that reads, in one transaction. */
  public <T> T read(Function<Dataset, T> reader) {
    return Txn.calculateRead(data, () -> reader.apply(dataset()));
  }

  /** Puts these revisions in place of all others of the same articles; all of them or none. */
  public void write(List<GraphUpdate> updates) {
    restoring = Optional.of(false);
    change(
        derived -> {
          updates.forEach(new Revisions(data, derived)::replace);
          return null;
        });
    folder.filter(StoreFolder::isBloated).ifPresent(it -> pack(step -> {}));
  }

  /**
   * Removes all revisions of an article.
   *
   * @return whether there was any
   */
  public boolean remove(String identifier) {
    return change(derived -> new Revisions(data, derived).remove(identifier));
  }

  /** Replaces what was known beforehand: the graph {@code {base}graph/seeds}. */
  public void seeds(String base, Model seeds) {
    replace(base + "graph/seeds", seeds);
  }

  /**
   * Replaces a named graph that is no article's. An equal one is left alone, so that doing it again
   * does not make the store grow.
   */
  public void replace(String graph, Model model) {
    Node name = NodeFactory.createURI(graph);
    if (read(current -> current.getNamedModel(graph).isIsomorphicWith(model))) {
      return;
    }
    change(
        derived -> {
          derived.emptying(name);
          data.removeGraph(name);
          for (Triple triple : model.getGraph().find().toList()) {
            derived.adding(Quad.create(name, triple));
            data.add(Quad.create(name, triple));
          }
          return null;
        });
  }

  /**
   * Loads a file of any RDF format that Jena knows, compressed or not, in one transaction. Each
   * named graph in it replaces the one of that name; triples outside of a named graph go to {@code
   * {base}graph/file/NAME}. Articles and the store's own graphs are taken from it only as long as
   * this store is new: had no more than seeds when the first file came.
   *
   * @throws InputException where it is not RDF; with file, line and column
   */
  public LoadedRdf loadRdf(Path file, String base) {
    if (restoring.isEmpty()) {
      restoring = Optional.of(read(it -> RdfLoader.isNew(data)));
    }
    return change(derived -> new RdfLoader(data, derived, base, restoring.get()).load(file));
  }

  /** Writes the whole graph or one named graph, sorted, so that equal graphs give equal bytes. */
  public void export(Lang format, OutputStream out, Optional<String> graph) {
    Txn.executeRead(data, () -> new GraphExporter(data).export(format, out, graph));
  }

  /** Writes all to a gzipped N-Quads file, which appears only when it is complete. */
  public void backup(Path file) {
    Backup.write(file, out -> export(Lang.NQUADS, out, Optional.empty()));
  }

  /** Gives all disk space back that the graph does not need, as after removing articles. */
  public void compact() {
    compact(step -> {});
  }

  public void compact(Consumer<Compaction.Step> observer) {
    folder.ifPresent(it -> compact(() -> new Compaction(data, observer).rewrite()));
  }

  /**
   * Packs the indexes where much was written since they were packed last: they then take a third of
   * the space or less, and reading gets faster.
   *
   * @return whether there was need to
   */
  public boolean pack() {
    boolean loose = folder.isPresent() && folder.get().isLoose();
    if (loose) {
      pack(step -> {});
    }
    return loose;
  }

  public void pack(Consumer<Compaction.Step> observer) {
    compact(() -> new Compaction(data, observer).pack());
  }

  private void compact(Runnable work) {
    writing(
        () -> {
          work.run();
          words.committed();
          return null;
        });
  }

  /**
   * Compares all indexes with one another and with the table of nodes.
   *
   * @throws InputException where the store is damaged
   */
  public void compareIndexes() {
    folder.ifPresent(it -> it.compareAll(data));
  }

  /** Counts what is in the store. */
  public StoreStatistics statistics() {
    long bytes = folder.map(StoreFolder::bytes).orElse(0L);
    return Txn.calculateRead(data, () -> StoreStatistics.of(data, bytes));
  }

  /** Counts the articles that were made with this configuration, and those made with others. */
  public Freshness freshness(String configurationHash) {
    return Txn.calculateRead(data, () -> Freshness.of(data, configurationHash));
  }

  @Override
  public void close() {
    words.close();
    TDBInternal.expel(data, true);
    folder.ifPresent(StoreFolder::close);
  }

  /** Makes what follows from the rest anew, as every change of the store leaves it anyway. */
  public void rebuild() {
    change(
        derived -> {
          derived.rebuild();
          words.rebuild(data);
          return null;
        });
  }

  private static GraphStore opened(DatasetGraph data, StoreFolder folder, Path path) {
    GraphStore store = new GraphStore(data, Optional.of(folder), Optional.of(path));
    if (!store.read(it -> DerivedGraphs.areIn(data))) {
      store.rebuild();
    }
    Txn.executeRead(data, () -> store.words.check(data));
    return store;
  }

  private <T> T change(Function<DerivedGraphs, T> work) {
    return writing(
        () -> {
          T result = whole(() -> settled(work));
          words.committed();
          revision.incrementAndGet();
          return result;
        });
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
    try {
      use(files.reopen(data));
    } catch (RuntimeException e) {
      failure.addSuppressed(e);
    }
  }

  private <T> T settled(Function<DerivedGraphs, T> work) {
    DerivedGraphs derived = new DerivedGraphs(data, Words::has);
    T result = work.apply(derived);
    derived.settle();
    words.change(data, derived);
    return result;
  }

  private <T> T writing(Supplier<T> work) {
    folder.ifPresent(StoreFolder::change);
    try {
      return work.get();
    } catch (FileException | RuntimeIOException | InternalError e) {
      throw new InputException(
          "cannot-write: the store could not be written, perhaps the disk is full ("
              + e.getMessage()
              + "); what was stored before stays: make room, then run the same command again",
          e);
    }
  }
}
