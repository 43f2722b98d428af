package org.demarche.store.derived;

import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.demarche.ontology.DEMARCHE;

/**
 * The graphs that follow from all others, brought up to date within a transaction that writes: told
 * of each graph before and after it changes, they look again only at things of which a triple came
 * or went. Made anew, they are the same.
 */
public final class DerivedGraphs {
  private static final String BASE = "https://w3id.org/demarche/id/graph/";

  /** Names to ask by and to show. */
  public static final Node NAMES = NodeFactory.createURI(BASE + "names");

  /** Claims that several articles report. */
  public static final Node CLAIMS = NodeFactory.createURI(BASE + "claims");

  /** Demands on which several actors have positions. */
  public static final Node SHARED_DEMANDS = NodeFactory.createURI(BASE + "shared-demands");

  /** How often who is named and speaks, and who stands where in which month. */
  public static final Node TOTALS = NodeFactory.createURI(BASE + "totals");

  /** Who stands where, all months together. */
  public static final Node STANDINGS = NodeFactory.createURI(BASE + "standings");

  /** Mentions within statements that take a position, and cells of statements and positions. */
  public static final Node COVERAGE = NodeFactory.createURI(BASE + "coverage");

  /** Who publishes the articles. */
  public static final Node OUTLETS = NodeFactory.createURI(BASE + "outlets");

  private static final List<Node> GRAPHS =
      List.of(NAMES, CLAIMS, SHARED_DEMANDS, TOTALS, STANDINGS, COVERAGE, OUTLETS);

  /** How many totals may have changed before they are written, when all are counted anew. */
  private static final int MOST_CHANGES = 200_000;

  private static final List<Derivation> ALL =
      List.of(new ShownNames(), Shared.claims(), Shared.demands());

  private static final Set<Node> WATCHED =
      ALL.stream().flatMap(it -> it.properties().stream()).collect(Collectors.toSet());

  private final DatasetGraph data;
  private final Changes changes;
  private Set<Triple> changed = Set.of();

  /**
   * @param others which other triples it is to tell of when they come or go
   */
  public DerivedGraphs(DatasetGraph data, Predicate<Triple> others) {
    this.data = data;
    this.changes =
        new Changes(
            data, it -> WATCHED.contains(it.getPredicate()) || others.test(it), Changes.MOST);
  }

  /** Whether a graph is one of them. */
  public static boolean isOne(Node graph) {
    return GRAPHS.contains(graph) || graph.equals(Marks.GRAPH);
  }

  /** All that are handed on. */
  public static List<Node> graphs() {
    return GRAPHS;
  }

  /** The one that all triples of a property are in, as far as many of them are read together. */
  public static Optional<Node> graphOf(Node property) {
    return Optional.ofNullable(PropertyGraphs.ALL.get(property));
  }

  /** Whether a store has those that it should, as those of earlier versions have not. */
  public static boolean areIn(DatasetGraph data) {
    return (data.containsGraph(NAMES) || haveNone(data, WATCHED))
        && (data.containsGraph(TOTALS) || haveNone(data, Set.of(DEMARCHE.inArticle.asNode())))
        && (data.contains(TOTALS, Node.ANY, DEMARCHE.totalPositions.asNode(), Node.ANY)
            || haveNone(data, Set.of(DEMARCHE.inStanding.asNode())))
        && (data.containsGraph(OUTLETS) || haveNone(data, Set.of(DEMARCHE.totalOutlet.asNode())))
        && haveArticles(data);
  }

  /** Whether articles are listed with those of the same outlet and month. */
  private static boolean haveArticles(DatasetGraph data) {
    Iterator<Quad> totals = data.find(TOTALS, Node.ANY, DEMARCHE.totalArticles.asNode(), Node.ANY);
    return !totals.hasNext()
        || data.contains(COVERAGE, Node.ANY, DEMARCHE.inCell.asNode(), totals.next().getSubject());
  }

  private static boolean haveNone(DatasetGraph data, Set<Node> properties) {
    return properties.stream().noneMatch(it -> data.contains(Node.ANY, Node.ANY, it, Node.ANY));
  }

  /** To be called before a graph is emptied. */
  public void emptying(Node graph) {
    changes.emptying(graph);
  }

  /**
   * To be called before a single quad is taken out of a graph that only says things that need no
   * others, such as who is the same as whom.
   */
  public void removing(Quad quad) {
    changes.removing(quad);
  }

  /** To be called for each quad that is added. */
  public void adding(Quad quad) {
    changes.adding(quad);
  }

  /** To be called after all changes; none may follow. */
  public void settle() {
    changed = changes.changed();
    Set<Triple> touched = changes.touched();
    Totals totals = settledGraphs();
    ALL.forEach(it -> settle(it, it.readsOtherTriples() ? touched : changed));
    // Outlets are actors by their names
    totals.settleOutlets(changes.all());
    new Scales(data, totals).settle(demands(touched));
    Marks.changed(data, changes.all());
  }

  private static Set<Node> demands(Collection<Triple> triples) {
    return triples.stream()
        .filter(it -> it.getPredicate().equals(DEMARCHE.on.asNode()))
        .map(Triple::getObject)
        .filter(Node::isURI)
        .collect(Collectors.toSet());
  }

  /** What follows from each graph by itself. */
  private Totals settledGraphs() {
    Totals totals = new Totals(data);
    Coverage coverage = new Coverage(data);
    for (Node name : changes.graphs()) {
      OneGraph before = changes.before(name);
      OneGraph after = changes.after(name);
      totals.subtract(before);
      totals.add(after);
      coverage.subtract(before);
      coverage.add(after);
      if (totals.changes() > MOST_CHANGES) {
        totals.settle();
      }
    }
    totals.settle();
    coverage.settle();
    return totals;
  }

  /**
   * The triples that came to a graph or went from one, as far as somebody watches for them; known
   * once all is settled.
   */
  public Set<Triple> changed() {
    return changed;
  }

  /** All graphs that were changed in any way. */
  public Set<Node> allChanged() {
    return changes.all();
  }

  /** Whether a graph had such a triple before that was emptied or filled. */
  public boolean hadBefore(Triple triple) {
    return changes.hadBefore(triple);
  }

  /** The graphs that were emptied or filled. */
  public Set<Node> changedGraphs() {
    return changes.graphs();
  }

  /**
   * Makes them anew, and takes what is made by and by for never made.
   *
   * @param steps told now and then of what, how much of it is done, and how much there is
   */
  public void rebuild(Steps steps) {
    for (Marks.Work work : Marks.Work.values()) {
      Marks.turn(data, work, 0);
    }
    Totals totals = rebuiltFromGraphs(steps);
    rebuildAll(steps);
    totals.settleOutlets(Set.of());
    new Scales(data, totals)
        .settle(
            Iter.iter(data.find(TOTALS, Node.ANY, DEMARCHE.positionCount.asNode(), Node.ANY))
                .map(Quad::getSubject)
                .toList());
  }

  private void rebuildAll(Steps steps) {
    for (Derivation derivation : ALL) {
      Set<Node> things = new HashSet<>();
      for (Node property : derivation.properties()) {
        data.find(Node.ANY, Node.ANY, property, Node.ANY)
            .forEachRemaining(quad -> things.add(derivation.about(quad.asTriple())));
      }
      data.find(derivation.graph(), Node.ANY, Node.ANY, Node.ANY)
          .forEachRemaining(quad -> things.add(quad.getSubject()));
      long done = 0;
      for (Node thing : things) {
        if (thing.isURI()) {
          replace(derivation, thing);
        }
        steps.done("names, claims and demands", ++done, things.size());
      }
    }
  }

  private Totals rebuiltFromGraphs(Steps steps) {
    List.of(TOTALS, STANDINGS, COVERAGE, OUTLETS).forEach(data::removeGraph);
    Totals totals = new Totals(data);
    Coverage coverage = new Coverage(data);
    List<Node> names = Iter.toList(data.listGraphNodes());
    long done = 0;
    for (Node name : names) {
      steps.done("articles", done++, names.size());
      OneGraph graph = OneGraph.read(data, name);
      totals.add(graph);
      coverage.add(graph);
      coverage.settle();
      if (totals.changes() > MOST_CHANGES) {
        totals.settle();
      }
    }
    totals.settle();
    return totals;
  }

  private void settle(Derivation derivation, Set<Triple> changed) {
    Set<Node> things = new HashSet<>();
    for (Triple triple : changed) {
      Node thing = derivation.about(triple);
      if (derivation.properties().contains(triple.getPredicate())
          && thing.isURI()
          && !things.contains(thing)
          && !derivation.isSettled(data, triple)) {
        things.add(thing);
      }
    }
    things.forEach(thing -> replace(derivation, thing));
  }

  private void replace(Derivation derivation, Node thing) {
    Set<Triple> wanted = new HashSet<>(derivation.of(data, thing));
    Iterator<Quad> there = data.find(derivation.graph(), thing, Node.ANY, Node.ANY);
    for (Quad quad : Iter.toList(there)) {
      if (!wanted.remove(quad.asTriple())) {
        data.delete(quad);
      }
    }
    wanted.forEach(fact -> data.add(Quad.create(derivation.graph(), fact)));
  }
}
