package org.demarche.ingest;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SchemaDO;
import org.demarche.map.IriMinter;
import org.demarche.model.Article;
import org.demarche.ontology.DEMARCHE;
import org.demarche.ontology.GraphDigest;
import org.demarche.store.GraphUpdate;

/**
 * An article as it is handed to a store, or as much of it as is known before it is extracted.
 *
 * @param base what the IRIs of instances begin with
 * @param id the article's identifier
 * @param graph the IRI of the revision, which is that of its graph
 * @param source a hash of the file that it came in
 * @param quads all of them in {@code graph}
 */
public record Submission(String base, String id, String graph, String source, List<Quad> quads) {
  public Submission {
    quads = List.copyOf(quads);
  }

  /**
   * The graph of an article.
   *
   * @param source the file that it came in
   */
  public static Submission of(String base, Article article, String source, List<Quad> quads) {
    return new Submission(
        base,
        article.id(),
        new IriMinter(base).revision(article),
        ArticleSources.hash(source),
        quads);
  }

  IriMinter minter() {
    return new IriMinter(base);
  }

  /** The article over all its revisions. */
  Node identity() {
    return NodeFactory.createURI(minter().article(id));
  }

  Node graphNode() {
    return NodeFactory.createURI(graph);
  }

  /** With which configuration it was made. */
  Optional<Node> configuration() {
    Node property = DEMARCHE.configurationHash.asNode();
    return quads.stream()
        .filter(quad -> quad.getPredicate().equals(property))
        .map(Quad::getObject)
        .findFirst();
  }

  GraphUpdate update() {
    return new GraphUpdate(graph, id, quads, List.of(ArticleSources.note(this)));
  }

  /** Whether its names fit together, as those of every article do. */
  boolean isNamedWell() {
    String identity = minter().article(id);
    return !id.isBlank()
        && base.matches("[a-zA-Z][a-zA-Z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+[/#]")
        && graph.startsWith(identity + "/")
        && graph.substring(identity.length() + 1).matches("[0-9a-f]{12}")
        && ArticleSources.isHash(source);
  }

  /** Whether it is the whole graph of this article, as it was extracted. */
  boolean isWhole() {
    Node name = NodeFactory.createLiteralString(id);
    return GraphDigest.holds(quads)
        && quads.contains(Quad.create(graphNode(), graphNode(), SchemaDO.identifier.asNode(), name))
        && quads.contains(
            Quad.create(graphNode(), graphNode(), DEMARCHE.revisionOf.asNode(), identity()));
  }
}
