package org.demarche.store.derived;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.demarche.ontology.DEMARCHE;

/** What one graph says of mentions, statements and positions, to be looked up. */
final class OneGraph {
  private static final NodeId ANY = NodeId.NodeIdAny;
  private static final Node UNNAMED = DEMARCHE.UnnamedSource.asNode();

  private static final Set<Node> TYPES =
      Set.of(
          UNNAMED,
          DEMARCHE.Article.asNode(),
          DEMARCHE.Statement.asNode(),
          DEMARCHE.Position.asNode());

  private static final Set<Node> KEPT =
      Set.of(
          RDF.type.asNode(),
          OA.start.asNode(),
          OA.end.asNode(),
          SchemaDO.datePublished.asNode(),
          SchemaDO.publisher.asNode(),
          SchemaDO.name.asNode(),
          SchemaDO.url.asNode(),
          DEMARCHE.publisherSite.asNode(),
          DEMARCHE.inArticle.asNode(),
          DEMARCHE.denotes.asNode(),
          DEMARCHE.speaker.asNode(),
          DEMARCHE.saidOn.asNode(),
          DEMARCHE.reports.asNode(),
          DEMARCHE.takes.asNode(),
          DEMARCHE.holder.asNode(),
          DEMARCHE.on.asNode(),
          DEMARCHE.stance.asNode(),
          DEMARCHE.basis.asNode());

  private final Map<Node, Map<Node, Set<Node>>> values = new HashMap<>();

  OneGraph(Collection<Triple> triples) {
    for (Triple triple : triples) {
      values
          .computeIfAbsent(triple.getPredicate(), it -> new HashMap<>())
          .computeIfAbsent(triple.getSubject(), it -> new LinkedHashSet<>())
          .add(triple.getObject());
    }
  }

  /** What a graph of a store says. */
  static OneGraph read(DatasetGraph data, Node name) {
    NodeTupleTable quads = TDBInternal.getDatasetGraphTDB(data).getQuadTable().getNodeTupleTable();
    NodeTable nodes = quads.getNodeTable();
    NodeId graph = nodes.getNodeIdForNode(name);
    if (NodeId.isDoesNotExist(graph)) {
      return new OneGraph(List.of());
    }
    Set<NodeId> kept = KEPT.stream().map(nodes::getNodeIdForNode).collect(Collectors.toSet());
    // By numbers first: what is not kept is most of it, and its words need not be read
    return new OneGraph(
        Iter.iter(quads.find(graph, ANY, ANY, ANY))
            .filter(it -> kept.contains(it.get(2)))
            .map(
                it ->
                    Triple.create(
                        nodes.getNodeForNodeId(it.get(1)),
                        nodes.getNodeForNodeId(it.get(2)),
                        nodes.getNodeForNodeId(it.get(3))))
            .filter(OneGraph::keeps)
            .toList());
  }

  /** Whether anything follows from a triple together with others of its graph. */
  static boolean keeps(Triple triple) {
    return KEPT.contains(triple.getPredicate())
        && (!triple.getPredicate().equals(RDF.type.asNode()) || TYPES.contains(triple.getObject()));
  }

  /** All that have a property, with its values. */
  Map<Node, Set<Node>> all(Property property) {
    return values.getOrDefault(property.asNode(), Map.of());
  }

  Set<Node> values(Node thing, Property property) {
    return all(property).getOrDefault(thing, Set.of());
  }

  /** Of several values the first one by its text. */
  Optional<Node> first(Node thing, Property property) {
    return values(thing, property).stream()
        .min((one, other) -> one.toString().compareTo(other.toString()));
  }

  /** Whether somebody is known by a description only, and so in this graph alone. */
  boolean isUnnamed(Node actor) {
    return values(actor, RDF.type).contains(UNNAMED);
  }
}
