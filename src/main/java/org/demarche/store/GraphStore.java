package org.demarche.store;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.dboe.base.file.FileException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.SchemaDO;
import org.demarche.model.InputException;
import org.demarche.ontology.DEMARCHE;

/**
 * A graph of actors, statements and positions, on disk or in memory.
 *
 * <p>Every change is one transaction: after a crash the store holds it whole or not at all. Any
 * number of threads may read while one writes. One process at a time can have a store open, and
 * within it one {@code GraphStore} per folder.
 */
public final class GraphStore implements AutoCloseable {
  private final DatasetGraph data;
  private final Optional<StoreFolder> folder;
  private final AtomicLong revision = new AtomicLong();

  private GraphStore(DatasetGraph data, Optional<StoreFolder> folder) {
    this.data = data;
    this.folder = folder;
    data.getContext().set(TDB2.symUnionDefaultGraph, true);
  }

  /**
   * Opens the store in a folder, and makes it where the folder is absent or empty.
   *
   * @throws InputException where the folder is something else, cannot be written, or is in use by
   *     another process
   */
  public static GraphStore open(Path path) {
    StoreFolder folder = new StoreFolder(path);
    return new GraphStore(folder.openOrCreate(), Optional.of(folder));
  }

  /** Like {@link #open}, but a store that is not there is an {@link InputException}. */
  public static GraphStore openExisting(Path path) {
    StoreFolder folder = new StoreFolder(path);
    return new GraphStore(folder.openExisting(), Optional.of(folder));
  }

  /** A new, empty store that is lost when it is closed. */
  public static GraphStore inMemory() {
    return new GraphStore(DatabaseMgr.createDatasetGraph(), Optional.empty());
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
    change(
        () -> {
          updates.forEach(this::replaceArticle);
          return null;
        });
    if (folder.isPresent() && folder.get().isBloated()) {
      pack(step -> {});
    }
  }

  /**
   * Removes all revisions of an article.
   *
   * @return whether there was any
   */
  public boolean remove(String identifier) {
    return change(() -> removeRevisions(identifier));
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
        () -> {
          data.removeGraph(name);
          model.getGraph().find().forEachRemaining(triple -> data.add(Quad.create(name, triple)));
          return null;
        });
  }

  /**
   * Loads a file of any RDF format that Jena knows, compressed or not, in one transaction. Each
   * named graph in it replaces the one of that name; triples outside of a named graph go to {@code
   * {base}graph/file/NAME}.
   *
   * @return the number of quads
   * @throws InputException where it is not RDF; with file, line and column
   */
  public long loadRdf(Path file, String base) {
    return change(() -> new RdfLoader(data, base).load(file));
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
    if (folder.isPresent()) {
      new Compaction(data, observer).rewrite();
    }
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
    new Compaction(data, observer).pack();
  }

  /** Counts what is in the store. */
  public StoreStatistics statistics() {
    return Txn.calculateRead(data, this::count);
  }

  /** Counts the articles that were made with this configuration, and those made with others. */
  public Freshness freshness(String configurationHash) {
    return Txn.calculateRead(data, () -> Freshness.of(data, configurationHash));
  }

  @Override
  public void close() {
    TDBInternal.expel(data, true);
    folder.ifPresent(StoreFolder::trim);
  }

  private void replaceArticle(GraphUpdate update) {
    removeRevisions(update.identifier());
    data.removeGraph(NodeFactory.createURI(update.graph()));
    update.quads().forEach(data::add);
  }

  private boolean removeRevisions(String identifier) {
    Set<String> graphs = revisions(identifier);
    graphs.forEach(graph -> data.removeGraph(NodeFactory.createURI(graph)));
    return !graphs.isEmpty();
  }

  private Set<String> revisions(String identifier) {
    Set<String> graphs = new TreeSet<>();
    Node literal = NodeFactory.createLiteralString(identifier);
    Iterator<Quad> quads = data.find(Node.ANY, Node.ANY, SchemaDO.identifier.asNode(), literal);
    while (quads.hasNext()) {
      Quad quad = quads.next();
      if (quad.getGraph().equals(quad.getSubject())) {
        graphs.add(quad.getGraph().getURI());
      }
    }
    return graphs;
  }

  private <T> T change(Supplier<T> work) {
    try {
      T result = Txn.calculateWrite(data, work);
      revision.incrementAndGet();
      return result;
    } catch (FileException e) {
      throw new InputException("the store cannot be written: " + e.getMessage(), e);
    }
  }

  private StoreStatistics count() {
    return new StoreStatistics(
        StoreCounts.instances(data, DEMARCHE.Article),
        StoreCounts.instances(data, DEMARCHE.Statement),
        StoreCounts.instances(data, DEMARCHE.Position),
        StoreCounts.mergedObjects(data, DEMARCHE.mergedInto, DEMARCHE.speaker, DEMARCHE.holder),
        StoreCounts.mergedObjects(data, DEMARCHE.sameDemand, DEMARCHE.on),
        folder.map(StoreFolder::bytes).orElse(0L));
  }
}
