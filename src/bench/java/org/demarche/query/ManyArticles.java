package org.demarche.query;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.apache.jena.tdb2.loader.main.LoaderPlan;
import org.apache.jena.tdb2.loader.main.LoaderPlans;
import org.demarche.ontology.DEMARCHE;
import org.demarche.store.GraphStore;

/**
 * Makes a large store from a small one: {@code ManyArticles QUADS FOLDER ARTICLES} takes the
 * N-Quads that {@code demarche export} wrote, loads them and copies of their articles under new
 * names until there are as many articles as wanted.
 *
 * <p>The actors of the register stay who they are, so that much is said by a few; others, and most
 * claims and demands, get new names too, so that their number grows with the articles.
 */
public final class ManyArticles {
  /** That of a phased load, with the indexes that a store has. */
  private static final LoaderPlan PLAN =
      new LoaderPlan(
          LoaderPlans.loaderPlanPhased.dataInputType(),
          new String[] {"SPO"},
          new String[] {"GSPO"},
          new String[][] {{"POS", "OSP"}},
          new String[][] {{"SPOG", "POSG", "OSPG"}});

  private final Map<Node, List<Quad>> articles =
      new TreeMap<>((a, b) -> text(a).compareTo(text(b)));
  private final List<Quad> others = new ArrayList<>();
  private final Set<Node> registered = new HashSet<>();
  private final Map<Node, List<Quad>> links = new HashMap<>();

  private ManyArticles(Path quads) throws Exception {
    try (InputStream in = Files.newInputStream(quads)) {
      RDFParser.source(in).lang(Lang.NQUADS).parse(sink(this::sort));
    }
    Map<Node, Node> subjects = new HashMap<>();
    others.stream()
        .filter(quad -> quad.getPredicate().equals(DEMARCHE.subject.asNode()))
        .forEach(quad -> subjects.put(quad.getSubject(), quad.getObject()));
    others.stream()
        .filter(quad -> text(quad.getGraph()).endsWith("graph/links"))
        .forEach(
            quad ->
                links
                    .computeIfAbsent(
                        subjects.getOrDefault(quad.getSubject(), quad.getSubject()),
                        it -> new ArrayList<>())
                    .add(quad));
  }

  public static void main(String[] args) throws Exception {
    new ManyArticles(Path.of(args[0])).write(Path.of(args[1]), Integer.parseInt(args[2]));
  }

  private void sort(Quad quad) {
    String graph = text(quad.getGraph());
    if (graph.contains("/article/")) {
      articles.computeIfAbsent(quad.getGraph(), it -> new ArrayList<>()).add(quad);
      return;
    }
    others.add(quad);
    if (graph.endsWith("graph/seeds")) {
      registered.add(quad.getSubject());
    }
  }

  private void write(Path folder, int wanted) {
    long begin = System.nanoTime();
    try (GraphStore store = GraphStore.open(folder)) {
      DataLoader loader =
          LoaderFactory.createLoader(
              PLAN, store.dataset().asDatasetGraph(), LoaderOps.outputToLog());
      loader.startBulk();
      long quads = copy(wanted, quad -> loader.stream().quad(quad));
      loader.finishBulk();
      store.rebuild();
      System.out.printf(
          Locale.ROOT,
          "%d articles, %d quads, %.0f s%n",
          wanted,
          quads,
          (System.nanoTime() - begin) / 1e9);
    }
  }

  private long copy(int wanted, Consumer<Quad> out) {
    long[] count = {0};
    Consumer<Quad> counting =
        quad -> {
          out.accept(quad);
          count[0]++;
        };
    others.forEach(counting);
    Set<Node> linked = new HashSet<>(links.keySet());
    int made = 0;
    for (int round = 0; made < wanted; round++) {
      Renaming renaming = new Renaming(round, registered);
      for (List<Quad> article : articles.values()) {
        if (made++ < wanted) {
          article.forEach(quad -> counting.accept(renaming.of(quad)));
        }
      }
      links.forEach(
          (actor, told) -> {
            if (linked.add(renaming.of(actor))) {
              told.forEach(quad -> counting.accept(renaming.of(quad)));
            }
          });
    }
    return count[0];
  }

  private static StreamRDFBase sink(Consumer<Quad> quads) {
    return new StreamRDFBase() {
      @Override
      public void quad(Quad quad) {
        quads.accept(quad);
      }
    };
  }

  private static String text(Node node) {
    return node.toString();
  }
}
