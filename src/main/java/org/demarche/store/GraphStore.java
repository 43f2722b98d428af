package org.demarche.store;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.demarche.model.InputException;

/**
 * A graph of actors, statements and positions, on disk or in memory.
 *
 * <p>Every change is one transaction: after a crash the store holds it whole or not at all. Any
 * number of threads may read while one writes, and others that write wait; a change that fails ends
 * their reading. One process at a time can have a store open, and within it one {@code GraphStore}
 * per folder.
 */
public final class GraphStore implements AutoCloseable {
  private final Optional<StoreFolder> folder;
  private final LiveData live;
  private final Memory memory;
  private final AtomicInteger users = new AtomicInteger(1);
  private volatile Optional<Boolean> restoring = Optional.empty();

  private GraphStore(DatasetGraph data, Optional<StoreFolder> folder, Optional<Path> path) {
    this.folder = folder;
    this.live = new LiveData(data, folder, path);
    this.memory = new Memory(path.map(it -> it.resolve("memory")));
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
    return DatasetFactory.wrap(live.get());
  }

  /** How often this store was changed since it was opened: an equal number, an equal content. */
  public long revision() {
    return live.revision();
  }

  /** Whether somebody changes it now. */
  public boolean isChanging() {
    return live.isChanging();
  }

  /** Runs something that reads, in one transaction. */
  public <T> T read(Function<Dataset, T> reader) {
    return Txn.calculateRead(live.get(), () -> reader.apply(dataset()));
  }

  /** Puts these revisions in place of all others of the same articles; all of them or none. */
  public void write(List<GraphUpdate> updates) {
    restoring = Optional.of(false);
    live.change(
        Change.of((into, derived) -> updates.forEach(new Revisions(into, derived)::replace)),
        updates.stream().mapToLong(it -> it.quads().size()).sum());
  }

  /**
   * Removes all revisions of an article.
   *
   * @return whether there was any
   */
  public boolean remove(String identifier) {
    return live.change((from, derived) -> new Revisions(from, derived).remove(identifier), 1);
  }

  /**
   * Replaces what was known beforehand, the graph {@code {base}graph/seeds}, and what the terms
   * mean, {@code {base}graph/ontology}.
   */
  public void seeds(String base, Model seeds) {
    replace(Map.of(base + "graph/seeds", seeds, base + "graph/ontology", Ontology.read()));
  }

  /** Whether it holds seeds already, and these are others. */
  public boolean hasOtherSeeds(Model seeds) {
    return read(current -> OwnNames.haveOtherSeeds(current, seeds));
  }

  /**
   * Replaces a named graph that is no article's. An equal one is left alone, so that doing it again
   * does not make the store grow.
   */
  public void replace(String graph, Model model) {
    replace(Map.of(graph, model));
  }

  private void replace(Map<String, Model> graphs) {
    SortedMap<String, Model> others = read(current -> SameTriples.others(current, graphs));
    if (!others.isEmpty()) {
      long size = others.values().stream().mapToLong(Model::size).sum();
      live.change(Revisions.replaced(others), size);
    }
  }

  /** Puts these graphs, as another store has them, in place of those of their names. */
  public void copy(Map<Node, Graph> graphs) {
    live.change(Revisions.copied(graphs), graphs.values().stream().mapToLong(Graph::size).sum());
  }

  /** From now on each change is one of the follower, too, or of neither. */
  public void followedBy(Follower follower) {
    live.followedBy(follower);
  }

  /** What is remembered of it beside its graphs. */
  public Memory memory() {
    return memory;
  }

  /** Writes what was made of changed graphs. */
  public void settle(Settlement settled) {
    live.settle(settled);
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
      restoring = Optional.of(read(it -> RdfLoader.isNew(live.get())));
    }
    boolean whole = restoring.get();
    return live.changeOnce((into, derived) -> new RdfLoader(into, derived, base, whole).load(file));
  }

  /** Writes the whole graph or one named graph, sorted, so that equal graphs give equal bytes. */
  public void export(Lang format, OutputStream out, Optional<String> graph) {
    Txn.executeRead(live.get(), () -> new GraphExporter(live.get()).export(format, out, graph));
  }

  /** Writes all to a file of gzipped N-Quads, which appears when it is complete and verified. */
  public BackupManifest backup(Path file) {
    return Backup.write(file, out -> export(Lang.NQUADS, out, Optional.empty()));
  }

  /** Takes a verified backup into this store, which is new. */
  void restore(Path backup) {
    BackupLoader.load(backup, live);
  }

  /** What a backup would say of itself. */
  BackupManifest manifest() {
    BackupStream counted = new BackupStream(OutputStream.nullOutputStream());
    export(Lang.NQUADS, counted, Optional.empty());
    return counted.manifest();
  }

  /** Gives all disk space back that the graph does not need, as after removing articles. */
  public void compact() {
    compact(step -> {});
  }

  public void compact(Consumer<Compaction.Step> observer) {
    packing().ifPresent(it -> it.compact(observer));
    live.packed();
  }

  /**
   * Packs the indexes where much was written since they were packed last: they then take a third of
   * the space or less, and reading gets faster. Others may write meanwhile.
   *
   * @return whether there was need to
   */
  public boolean pack() {
    return packWhere(StoreFolder::isLoose);
  }

  /** Does so only where a third or more is waste, for a server that is at rest. */
  public boolean packWaste() {
    return packWhere(StoreFolder::isWasteful);
  }

  /** Does so only where most is waste, for a server that goes on writing. */
  public boolean packMostlyWaste() {
    return packWhere(StoreFolder::isMostlyWaste);
  }

  /** Does so only where a load that goes on would fill the disk with waste. */
  public boolean packBloated() {
    return packWhere(StoreFolder::isBloated);
  }

  private boolean packWhere(Predicate<StoreFolder> need) {
    Optional<Packing> packed = packing().filter(it -> it.where(need));
    packed.ifPresent(it -> live.packed());
    return packed.isPresent();
  }

  public void pack(Consumer<Compaction.Step> observer) {
    packing().ifPresent(it -> it.pack(observer));
    live.packed();
  }

  private Optional<Packing> packing() {
    return folder.map(live::packing);
  }

  /**
   * Compares all indexes with one another and with the table of nodes.
   *
   * @throws InputException where the store is damaged
   */
  public void compareIndexes() {
    folder.ifPresent(it -> it.compareAll(live.get()));
  }

  /** Counts what is in the store. */
  public StoreStatistics statistics() {
    return Txn.calculateRead(live.get(), () -> StoreStatistics.of(live.get()));
  }

  /** The space that its files take of the disk; 0 for a store in memory. */
  public long diskBytes() {
    return folder.map(StoreFolder::bytes).orElse(0L);
  }

  /** Measures the store, for which it reads one index. */
  public StoreSize size() {
    long quads = Txn.calculateRead(live.get(), () -> StoreCounts.quads(live.get()));
    return new StoreSize(quads, diskBytes(), folder.map(it -> it.waste(quads)).orElse(0L));
  }

  /** Counts the articles that were made with this configuration, and those made with others. */
  public Freshness freshness(String configurationHash) {
    return Txn.calculateRead(live.get(), () -> Freshness.of(live.get(), configurationHash));
  }

  /** How many articles each version and configuration made, by its name. */
  public SortedMap<String, Long> makers() {
    return Txn.calculateRead(live.get(), () -> Makers.of(live.get()));
  }

  /** The same, for one more user: it is closed when each of them has closed it. */
  public GraphStore shared() {
    users.incrementAndGet();
    return this;
  }

  @Override
  public void close() {
    if (users.decrementAndGet() == 0) {
      memory.close();
      live.close();
    }
  }

  /** Makes anew what follows from the rest; what was made of marked graphs is next made of all. */
  public void rebuild() {
    live.rebuild();
  }

  private static GraphStore opened(DatasetGraph data, StoreFolder folder, Path path) {
    GraphStore store = new GraphStore(data, Optional.of(folder), Optional.of(path));
    store.live.check();
    return store;
  }
}
