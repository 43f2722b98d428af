package org.demarche.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.loader.main.LoaderMain;
import org.apache.jena.tdb2.loader.main.LoaderPlan;
import org.apache.jena.tdb2.loader.main.LoaderPlans;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.demarche.model.InputException;
import org.demarche.model.Problem;
import org.demarche.ontology.DEMARCHE;
import org.demarche.store.derived.DerivedGraphs;

/**
 * Loads the articles of parts by the hundred thousand, with Jena's loader, which fills one index
 * after the other and knows no transactions. So a new store is made beside the place, of the parts
 * and of what was there; it takes the place when it is whole, and after a crash there is what was
 * there before. What follows from all articles is made once, at the end.
 */
public final class BulkLoad {
  /** Jena's phased plan for the indexes that there are: {@link StoreFolder#LAYOUT}. */
  private static final LoaderPlan PLAN =
      new LoaderPlan(
          LoaderPlans.loaderPlanPhased.dataInputType(),
          new String[] {"SPO"},
          new String[] {"GSPO"},
          new String[][] {{"POS", "OSP"}},
          new String[][] {{"SPOG", "POSG", "OSPG"}});

  private static final String PURPOSE = "loading";

  private final PartFiles parts;
  private final Path folder;
  private final Settings settings;
  private final Map<UUID, Long> seen = new HashMap<>();
  private final Set<Node> givingWay = new HashSet<>();
  private final List<Problem> problems = new ArrayList<>();
  private Optional<GraphStore> former = Optional.empty();
  private long articles;
  private long unchanged;
  private long quads;

  /**
   * How parts are loaded.
   *
   * @param base what the IRIs of instances begin with
   * @param seeds what is known beforehand
   * @param replacing whether an article may take the place of one that is there under its id
   * @param corrections gives, for the store that is there, what people have corrected of an article
   * @param progress is told how many bytes of the parts have been read
   */
  public record Settings(
      String base,
      Model seeds,
      boolean replacing,
      Function<GraphStore, UnaryOperator<GraphUpdate>> corrections,
      LongConsumer progress) {}

  private BulkLoad(PartFiles parts, Path folder, Settings settings) {
    this.parts = parts;
    this.folder = folder;
    this.settings = settings;
  }

  /**
   * Loads all parts into the store of a folder, which is made where it is not there.
   *
   * @throws InputException where a part is damaged, there is no room, or the store is in use; the
   *     store is then as it was
   */
  public static BulkSummary load(PartFiles parts, Path folder, Settings settings) {
    return new BulkLoad(parts, folder, settings).load();
  }

  private BulkSummary load() {
    try (Replacement place = new Replacement(folder, PURPOSE)) {
      refuseFull(place);
      parts.verified();
      if (place.replacesStore()) {
        try (GraphStore there = GraphStore.openExisting(folder)) {
          former = Optional.of(there);
          fill(place.aside());
        }
      } else {
        fill(place.aside());
      }
      finish(place.aside());
      place.putInPlace();
    } catch (IOException | UncheckedIOException e) {
      throw new InputException(folder + ": cannot-write: " + e.getMessage(), e);
    }
    return new BulkSummary(articles, unchanged, givingWay.size(), quads, problems);
  }

  /** The loader's threads would wait for ever where the disk is full. */
  private void refuseFull(Replacement place) throws IOException {
    Path disk = place.aside().getParent();
    Files.createDirectories(disk);
    long needed = 2 * parts.quadBytes();
    long free = Files.getFileStore(disk).getUsableSpace();
    if (free < needed) {
      throw new InputException(
          "%s: cannot-write: about %d MB are needed and %d MB are free; make room"
              .formatted(folder, needed >> 20, free >> 20));
    }
  }

  private void fill(Path aside) {
    StoreFolder made = new StoreFolder(aside);
    DatasetGraph data = made.openOrCreate();
    made.change();
    try {
      LoaderMain loader = new LoaderMain(PLAN, data, (format, values) -> {});
      loader.startBulk();
      try {
        fill(loader.stream());
      } finally {
        loader.finishBulk(); // its threads end with it
      }
      refuse(new IndexComparison(TDBInternal.getDatasetGraphTDB(data)).counts());
      Txn.executeWrite(
          data, () -> new DerivedGraphs(data, triple -> false).rebuild(new Remaking()));
    } finally {
      TDBInternal.expel(data, true);
      made.close();
    }
  }

  /** A thread of the loader that failed has only written a line to the log. */
  private void refuse(Optional<String> damage) {
    damage.ifPresent(
        what -> {
          throw new InputException(
              "%s: cannot-write: the loader failed, perhaps the disk is full (%s); make room, and run the same command again"
                  .formatted(folder, what));
        });
  }

  private void fill(StreamRDF out) {
    known(out, "graph/seeds", settings.seeds());
    known(out, "graph/ontology", Ontology.read());
    long bytes = 0;
    for (Path file : parts.files()) {
      PartStream.read(
          file,
          parts.isPlain(file),
          settings.base(),
          (identity, article) -> take(identity, article, out));
      bytes += file.toFile().length();
      settings.progress().accept(bytes);
    }
    former.ifPresent(it -> it.read(data -> keep(data.asDatasetGraph(), out)));
  }

  private void known(StreamRDF out, String graph, Model model) {
    Node name = NodeFactory.createURI(settings.base() + graph);
    model.getGraph().find().forEachRemaining(it -> out.quad(Quad.create(name, it)));
  }

  private void take(Node identity, GraphUpdate article, StreamRDF out) {
    Node graph = NodeFactory.createURI(article.graph());
    long revision = revision(article.graph());
    Long before = seen.putIfAbsent(key(identity), revision);
    if (before != null) {
      repeated(article, before == revision);
    } else if (former.isEmpty() || isNew(identity, graph)) {
      write(article, out);
    } else if (settings.replacing()) {
      givingWay.add(identity);
      write(article, out);
    } else if (isThere(graph)) {
      unchanged++;
    } else {
      problem(
          article,
          "duplicate-id",
          "the store has another text under this id; give --replace if this one is to take its place");
    }
  }

  /** Takes a tenth of the room of a name. */
  private static UUID key(Node identity) {
    return UUID.nameUUIDFromBytes(identity.getURI().getBytes(StandardCharsets.UTF_8));
  }

  private void repeated(GraphUpdate article, boolean same) {
    if (same) {
      unchanged++;
    } else {
      problem(
          article,
          "duplicate-article",
          "another article of the parts has this id; load one of them");
    }
  }

  private void problem(GraphUpdate article, String code, String message) {
    problems.add(new Problem("store", code, article.identifier(), message));
  }

  private void write(GraphUpdate article, StreamRDF out) {
    GraphUpdate corrected =
        former.map(it -> settings.corrections().apply(it).apply(article)).orElse(article);
    corrected.quads().forEach(out::quad);
    articles++;
    quads += corrected.quads().size();
  }

  private boolean isNew(Node identity, Node graph) {
    return !isThere(graph)
        && !former
            .orElseThrow()
            .read(
                it ->
                    it.asDatasetGraph()
                        .contains(Node.ANY, Node.ANY, DEMARCHE.revisionOf.asNode(), identity));
  }

  private boolean isThere(Node graph) {
    return former.orElseThrow().read(it -> it.asDatasetGraph().containsGraph(graph));
  }

  /** The end of a revision's IRI: twelve hexadecimal digits. */
  private static long revision(String graph) {
    String end = graph.substring(graph.lastIndexOf('/') + 1);
    return end.matches("[0-9a-f]{12}") ? Long.parseLong(end, 16) : end.hashCode();
  }

  /** What was there, but for what gives way, and for what follows from all. */
  private Void keep(DatasetGraph data, StreamRDF out) {
    Set<Node> left = new HashSet<>();
    left.add(NodeFactory.createURI(settings.base() + "graph/seeds"));
    left.add(NodeFactory.createURI(settings.base() + "graph/ontology"));
    for (Node identity : givingWay) {
      data.find(Node.ANY, Node.ANY, DEMARCHE.revisionOf.asNode(), identity)
          .forEachRemaining(it -> left.add(it.getGraph()));
    }
    Iterator<Quad> all = data.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
    while (all.hasNext()) {
      Quad quad = all.next();
      boolean goes =
          DerivedGraphs.isOne(quad.getGraph())
              || left.contains(quad.getGraph())
              || OwnNames.isLocal(quad.getGraph()) && givingWay.contains(quad.getSubject());
      if (!goes) {
        out.quad(quad);
      }
    }
    return null;
  }

  /** Makes the index of words, and packs the others. */
  private static void finish(Path aside) {
    try (GraphStore store = GraphStore.open(aside)) {
      store.pack();
    }
  }
}
