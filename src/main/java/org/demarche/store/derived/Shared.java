package org.demarche.store.derived;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.demarche.ontology.DEMARCHE;

/** Which things have something to do with more than one other. */
final class Shared implements Derivation {
  private static final Node TRUE = NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);

  private final Node graph;
  private final Node shared;
  private final Node property;
  private final Node counted;

  private Shared(Node graph, Property shared, Property property, Property counted) {
    this.graph = graph;
    this.shared = shared.asNode();
    this.property = property.asNode();
    this.counted = counted.asNode();
  }

  /** Claims that several articles report. */
  static Shared claims() {
    return new Shared(
        DerivedGraphs.CLAIMS, DEMARCHE.inSeveralArticles, DEMARCHE.expresses, DEMARCHE.inArticle);
  }

  /** Demands on which several actors have positions. */
  static Shared demands() {
    return new Shared(
        DerivedGraphs.SHARED_DEMANDS, DEMARCHE.heldBySeveral, DEMARCHE.on, DEMARCHE.holder);
  }

  @Override
  public Node graph() {
    return graph;
  }

  @Override
  public List<Node> properties() {
    return List.of(property);
  }

  @Override
  public boolean readsOtherTriples() {
    return true;
  }

  @Override
  public Node about(Triple triple) {
    return triple.getObject();
  }

  @Override
  public boolean isSettled(DatasetGraph data, Triple triple) {
    Node thing = triple.getObject();
    return isShared(data, thing) == data.contains(graph, thing, shared, TRUE);
  }

  @Override
  public Set<Triple> of(DatasetGraph data, Node thing) {
    return isShared(data, thing) ? Set.of(Triple.create(thing, shared, TRUE)) : Set.of();
  }

  private boolean isShared(DatasetGraph data, Node thing) {
    Set<Node> others = new HashSet<>();
    Iterator<Quad> subjects = data.find(Node.ANY, Node.ANY, property, thing);
    while (subjects.hasNext() && others.size() < 2) {
      Node subject = subjects.next().getSubject();
      data.find(Node.ANY, subject, counted, Node.ANY)
          .forEachRemaining(quad -> others.add(quad.getObject()));
    }
    return others.size() > 1;
  }
}
