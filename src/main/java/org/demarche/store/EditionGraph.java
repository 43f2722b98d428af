package org.demarche.store;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.demarche.ontology.DEMARCHE;

/**
 * The graph {@code graph/editions}: of articles that came from several databases and are stored
 * once, what the others say of themselves. The stored one has each of them as {@code
 * dcterms:source}.
 */
public final class EditionGraph {
  /** From an article that is stored to one that it stands for. */
  public static final Node SOURCE = DCTerms.source.asNode();

  private static final String NAME = "graph/editions";

  private static final Set<Node> LEFT_OUT =
      Set.of(RDF.type.asNode(), DEMARCHE.revisionOf.asNode(), SchemaDO.articleBody.asNode());

  private EditionGraph() {}

  /**
   * Its name.
   *
   * @param base what the names of the store's own graphs begin with
   */
  public static Node name(String base) {
    return NodeFactory.createURI(base + NAME);
  }

  /**
   * What an article says of itself, without its text and what was found in it.
   *
   * @param identity of the article over all its revisions
   * @param revision the name of its graph
   */
  public static List<Triple> description(Node identity, Node revision, Collection<Quad> graph) {
    return graph.stream()
        .filter(it -> it.getSubject().equals(revision) && !LEFT_OUT.contains(it.getPredicate()))
        .map(it -> Triple.create(identity, it.getPredicate(), it.getObject()))
        .toList();
  }

  /** Whether a store has another article for this one, of which it says the same. */
  public static boolean tells(
      DatasetGraph data, String base, Node identity, Node revision, Collection<Quad> graph) {
    Node name = name(base);
    return data.contains(name, Node.ANY, SOURCE, identity)
        && description(identity, revision, graph).stream()
            .allMatch(it -> data.contains(Quad.create(name, it)));
  }

  /** Takes out what is said of those that an article stands for. */
  static void forgetSources(DatasetGraph data, Node identity) {
    for (Quad quad : Iter.toList(data.find(Node.ANY, identity, SOURCE, Node.ANY))) {
      if (quad.getObject().isURI()) {
        data.deleteAny(Node.ANY, quad.getObject(), Node.ANY, Node.ANY);
      }
    }
  }
}
