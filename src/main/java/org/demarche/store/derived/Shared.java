package org.demarche.store.derived;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
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
  private final Others others;
  private final BiFunction<DatasetGraph, Node, Set<Triple>> description;
  private final BiPredicate<DatasetGraph, Triple> tells;

  /** Takes up to two others that a thing has to do with. */
  private interface Others {
    Set<Node> of(DatasetGraph data, Node thing);
  }

  private Shared(
      Node graph,
      Property shared,
      Property property,
      Others others,
      BiFunction<DatasetGraph, Node, Set<Triple>> description,
      BiPredicate<DatasetGraph, Triple> tells) {
    this.description = description;
    this.tells = tells;
    this.graph = graph;
    this.shared = shared.asNode();
    this.property = property.asNode();
    this.others = others;
  }

  /** Claims that several articles report, described here once for all of them. */
  static Shared claims() {
    return new Shared(
        DerivedGraphs.CLAIMS,
        DEMARCHE.inSeveralArticles,
        DEMARCHE.expresses,
        (data, claim) -> two(data, Node.ANY, DEMARCHE.expresses, claim, DEMARCHE.inArticle),
        ClaimWords::of,
        ClaimWords::isTold);
  }

  /**
   * Demands on which several actors have positions, as the standings say: thousands of articles may
   * have the position of one.
   */
  static Shared demands() {
    return new Shared(
        DerivedGraphs.SHARED_DEMANDS,
        DEMARCHE.heldBySeveral,
        DEMARCHE.on,
        (data, demand) ->
            two(
                data,
                DerivedGraphs.STANDINGS,
                DEMARCHE.standingDemand,
                demand,
                DEMARCHE.standingHolder),
        (data, demand) -> Set.of(),
        (data, position) -> true);
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
    return isShared(data, thing)
        ? data.contains(graph, thing, shared, TRUE) && tells.test(data, triple)
        : !data.contains(graph, thing, shared, TRUE);
  }

  @Override
  public Set<Triple> of(DatasetGraph data, Node thing) {
    if (!isShared(data, thing)) {
      return Set.of();
    }
    Set<Triple> facts = new HashSet<>(description.apply(data, thing));
    facts.add(Triple.create(thing, shared, TRUE));
    return facts;
  }

  private boolean isShared(DatasetGraph data, Node thing) {
    return others.of(data, thing).size() > 1;
  }

  /** What those name by a property who name the thing by another one, until there are two. */
  private static Set<Node> two(
      DatasetGraph data, Node graph, Property naming, Node thing, Property counted) {
    Set<Node> others = new HashSet<>();
    Iterator<Quad> subjects = data.find(graph, Node.ANY, naming.asNode(), thing);
    while (subjects.hasNext() && others.size() < 2) {
      Node subject = subjects.next().getSubject();
      data.find(graph, subject, counted.asNode(), Node.ANY)
          .forEachRemaining(quad -> others.add(quad.getObject()));
    }
    return others;
  }
}
