package org.demarche.store.derived;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.demarche.ontology.DEMARCHE;

/** Which claims several articles report. */
final class SharedClaims implements Derivation {
  private static final Node SHARED = DEMARCHE.inSeveralArticles.asNode();
  private static final Node TRUE = NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);

  @Override
  public Node graph() {
    return DerivedGraphs.CLAIMS;
  }

  @Override
  public List<Node> properties() {
    return List.of(DEMARCHE.expresses.asNode());
  }

  @Override
  public Node about(Triple triple) {
    return triple.getObject();
  }

  @Override
  public boolean isSettled(DatasetGraph data, Triple triple) {
    Node claim = triple.getObject();
    return isShared(data, claim) == data.contains(graph(), claim, SHARED, TRUE);
  }

  @Override
  public Set<Triple> of(DatasetGraph data, Node claim) {
    return isShared(data, claim) ? Set.of(Triple.create(claim, SHARED, TRUE)) : Set.of();
  }

  private static boolean isShared(DatasetGraph data, Node claim) {
    Set<Node> articles = new HashSet<>();
    Iterator<Quad> statements = data.find(Node.ANY, Node.ANY, DEMARCHE.expresses.asNode(), claim);
    while (statements.hasNext() && articles.size() < 2) {
      Node statement = statements.next().getSubject();
      data.find(Node.ANY, statement, DEMARCHE.inArticle.asNode(), Node.ANY)
          .forEachRemaining(quad -> articles.add(quad.getObject()));
    }
    return articles.size() > 1;
  }
}
