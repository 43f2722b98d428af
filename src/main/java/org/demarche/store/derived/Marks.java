package org.demarche.store.derived;

import java.util.Collection;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SchemaDO;
import org.demarche.ontology.DEMARCHE;

/**
 * Marks of what changed since something was made of it that is not made within every transaction:
 * links of actors, which demands are one, and which statements report one utterance. Whoever
 * changes a graph marks it in the same transaction; whoever has made what follows takes the marks
 * away together with writing it. So after a crash the marks tell what is still to be done.
 */
public final class Marks {
  /** Their graph, which is not handed on. */
  public static final Node GRAPH =
      NodeFactory.createURI("https://w3id.org/demarche/id/graph/marks");

  private static final Set<String> MADE =
      Set.of(
          "/graph/links",
          "/graph/demands",
          "/graph/reports",
          "/graph/curated",
          "/graph/sources",
          "/graph/editions");

  /** Where so many graphs changed for each that is known, all are looked at. */
  private static final double MOST_CHANGED = 0.5;

  private static final Node AWAITS = DEMARCHE.awaits.asNode();
  private static final Node TURN = DEMARCHE.turn.asNode();

  /** What is made: the objects of the marks. */
  public enum Work {
    LINKS,
    DEMANDS,
    REPORTS;

    private final Node node = NodeFactory.createLiteralString(name().toLowerCase(Locale.ROOT));
    private final Node turns = NodeFactory.createURI(GRAPH.getURI() + "/" + name());
  }

  private Marks() {}

  /** Marks changed graphs for all that follows, but for those that are made so themselves. */
  static void changed(DatasetGraph data, Collection<Node> graphs) {
    for (Node graph : graphs) {
      if (!isMade(graph)) {
        add(data, graph, Work.LINKS);
      }
    }
  }

  /** Whether a graph is made of others, so that no change of it is marked. */
  public static boolean isMade(Node graph) {
    return DerivedGraphs.isOne(graph)
        || !graph.isURI()
        || MADE.stream().anyMatch(graph.getURI()::endsWith);
  }

  public static void add(DatasetGraph data, Node changed, Work work) {
    data.add(Quad.create(GRAPH, changed, AWAITS, work.node));
  }

  public static void remove(DatasetGraph data, Node changed, Work work) {
    data.delete(Quad.create(GRAPH, changed, AWAITS, work.node));
  }

  /** Whether it is worth while to look at these alone, and not at all that are known. */
  public static boolean areFew(Collection<String> changed, int known) {
    return changed.size() <= MOST_CHANGED * known + 1;
  }

  /** Whether each of these graphs is an article's, or gone. */
  public static boolean areOfArticles(DatasetGraph data, Collection<String> changed) {
    return changed.stream()
        .map(NodeFactory::createURI)
        .allMatch(
            it ->
                data.contains(it, it, SchemaDO.identifier.asNode(), Node.ANY)
                    || !data.containsGraph(it));
  }

  /** All that awaits something, by IRI. */
  public static Set<String> of(DatasetGraph data, Work work) {
    Set<String> marked = new TreeSet<>();
    data.find(GRAPH, Node.ANY, AWAITS, work.node)
        .forEachRemaining(quad -> marked.add(quad.getSubject().getURI()));
    return marked;
  }

  /** How often something was made; 0 where it never was. */
  public static long turn(DatasetGraph data, Work work) {
    Iterator<Quad> turns = data.find(GRAPH, work.turns, TURN, Node.ANY);
    return turns.hasNext() ? Long.parseLong(turns.next().getObject().getLiteralLexicalForm()) : 0;
  }

  /** Counts on. */
  public static void turn(DatasetGraph data, Work work, long turn) {
    data.deleteAny(GRAPH, work.turns, TURN, Node.ANY);
    if (turn > 0) {
      Node number = NodeFactory.createLiteralString(Long.toString(turn));
      data.add(Quad.create(GRAPH, work.turns, TURN, number));
    }
  }
}
