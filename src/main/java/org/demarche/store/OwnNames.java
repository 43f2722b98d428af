package org.demarche.store;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.core.DatasetGraph;
import org.demarche.store.derived.DerivedGraphs;
import org.demarche.store.derived.Marks;

/**
 * Tells names that are the store's own from those of other people: those of articles and of the
 * graphs beside them, below each base that the store was loaded with.
 */
public final class OwnNames {
  /** The graph of what holds on this computer only, such as where an article came from. */
  public static final String LOCAL = "sources";

  /** The graph of which change each graph had last, where another store holds the same. */
  public static final Node STAMPS =
      NodeFactory.createURI("https://w3id.org/demarche/id/graph/stamps");

  private static final String ARTICLES = "article/";
  private static final String GRAPHS = "graph/";
  private static final String SEEDS = "graph/seeds";
  private static final String LINKS = "graph/links";
  private static final String ONTOLOGY = "graph/ontology";

  private final DatasetGraph data;
  private final Map<String, Boolean> bases = new HashMap<>();

  private OwnNames(DatasetGraph data) {
    this.data = data;
  }

  /** Those of a store, inside a transaction. */
  public static OwnNames of(DatasetGraph data) {
    return new OwnNames(data);
  }

  /** Those of a store, and those below one more base. */
  static OwnNames of(DatasetGraph data, String base) {
    OwnNames names = new OwnNames(data);
    names.bases.put(base, true);
    return names;
  }

  /** Whether it names a graph, or something in a graph, that only loading articles may fill. */
  public boolean isOwn(Node name) {
    return DerivedGraphs.isOne(name) || isArticle(name) || isBelow(name, GRAPHS);
  }

  /** Whether it names an article, a revision of one, or something in it. */
  public boolean isArticle(Node name) {
    return isBelow(name, ARTICLES);
  }

  /** Whether it names the graph of what a file of RDF said outside of named graphs. */
  public boolean isFile(Node name) {
    return isBelow(name, GRAPHS + "file/");
  }

  /** Whether it names a graph that is not handed on, and taken from nobody. */
  public static boolean isLocal(Node name) {
    return name.equals(Marks.GRAPH)
        || name.equals(STAMPS)
        || name.isURI() && name.getURI().endsWith("/" + GRAPHS + LOCAL);
  }

  /** Whether it names the graph of what was known beforehand. */
  static boolean isSeeds(Node name) {
    return name.isURI() && name.getURI().endsWith(SEEDS);
  }

  /** Whether a store has seeds already, and these are others. */
  static boolean haveOtherSeeds(Dataset current, Model seeds) {
    return Iter.iter(current.asDatasetGraph().listGraphNodes())
        .filter(OwnNames::isSeeds)
        .toList()
        .stream()
        .anyMatch(it -> !SameTriples.in(current, it.getURI(), seeds));
  }

  /**
   * Whether it names the graph of what was known beforehand, of what the terms mean, or of which
   * items the actors are: those that a store has before its first article.
   */
  static boolean isKnown(Node name) {
    return isSeeds(name)
        || name.isURI() && (name.getURI().endsWith(ONTOLOGY) || name.getURI().endsWith(LINKS));
  }

  /** A base is what the graph of seeds, which every load writes first, begins with. */
  private boolean isBelow(Node name, String part) {
    if (!name.isURI()) {
      return false;
    }
    String uri = name.getURI();
    int at = uri.indexOf(part);
    while (at >= 0) {
      if (isBase(uri.substring(0, at))) {
        return true;
      }
      at = uri.indexOf(part, at + 1);
    }
    return false;
  }

  private boolean isBase(String start) {
    return bases.computeIfAbsent(
        start, base -> data.containsGraph(NodeFactory.createURI(base + SEEDS)));
  }
}
