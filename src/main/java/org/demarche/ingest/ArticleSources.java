package org.demarche.ingest;

import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.demarche.store.OwnNames;

/**
 * Which file each article was extracted from, so that another one of the same name is told from a
 * newer revision. No RDF can fill this graph, and none an article's that is noted here. Only a hash
 * of the path is kept: a store may be published, and paths tell of people.
 */
final class ArticleSources {
  private static final Node SOURCE = DCTerms.source.asNode();
  private static final int HASH_LENGTH = 32;

  private ArticleSources() {}

  static String hash(String source) {
    return DigestUtils.sha256Hex(source).substring(0, HASH_LENGTH);
  }

  static boolean isHash(String text) {
    return text.matches("[0-9a-f]{" + HASH_LENGTH + "}");
  }

  /** What is to be stored of an article. */
  static Quad note(Submission article) {
    return Quad.create(graph(article), article.identity(), SOURCE, source(article));
  }

  /** Whether the store has the article from its text, and not from a backup. */
  static boolean know(DatasetGraph data, Submission article) {
    return data.contains(graph(article), article.identity(), SOURCE, Node.ANY);
  }

  /** Whether the article is known to have come in another file; where it is not known, it may. */
  static boolean differ(DatasetGraph data, Submission article) {
    List<Quad> known = Iter.toList(data.find(graph(article), article.identity(), SOURCE, Node.ANY));
    return !known.isEmpty()
        && known.stream().noneMatch(quad -> quad.getObject().equals(source(article)));
  }

  private static Node graph(Submission article) {
    return NodeFactory.createURI(article.minter().graph(OwnNames.LOCAL));
  }

  private static Node source(Submission article) {
    return NodeFactory.createLiteralString(article.source());
  }
}
