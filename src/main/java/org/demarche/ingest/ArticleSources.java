package org.demarche.cli;

import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.demarche.map.IriMinter;
import org.demarche.model.Article;
import org.demarche.store.OwnNames;

/**
 * Which file each article was extracted from, so that another one of the same name is told from a
 * newer revision. No RDF can fill this graph, and none an article's that is noted here. Only a hash
 * of the path is kept: a store may be published, and paths tell of people.
 */
final class ArticleSources {
  private static final Node SOURCE = DCTerms.source.asNode();

  private final IriMinter minter;
  private final Node graph;

  ArticleSources(IriMinter minter) {
    this.minter = minter;
    this.graph = NodeFactory.createURI(minter.graph(OwnNames.LOCAL));
  }

  /** What is to be stored of an article. */
  Quad note(Article article, String source) {
    return Quad.create(graph, identity(article), SOURCE, hash(source));
  }

  /** Whether the store has the article from its text, and not from a backup. */
  boolean know(DatasetGraph data, Article article) {
    return data.contains(graph, identity(article), SOURCE, Node.ANY);
  }

  /** Whether the article is known to have come in another file; where it is not known, it may. */
  boolean differ(DatasetGraph data, Article article, String source) {
    List<Quad> known = Iter.toList(data.find(graph, identity(article), SOURCE, Node.ANY));
    return !known.isEmpty()
        && known.stream().noneMatch(quad -> quad.getObject().equals(hash(source)));
  }

  private Node identity(Article article) {
    return NodeFactory.createURI(minter.article(article.id()));
  }

  private static Node hash(String source) {
    return NodeFactory.createLiteralString(DigestUtils.sha256Hex(source).substring(0, 32));
  }
}
