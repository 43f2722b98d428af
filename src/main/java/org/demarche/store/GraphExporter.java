package org.demarche.store;

import java.io.OutputStream;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.demarche.model.InputException;

/**
 * Writes graphs in the order of their names, each sorted by subject, predicate and object. Holds
 * one graph at a time in memory.
 */
final class GraphExporter {
  private static final Comparator<Quad> ORDER =
      Comparator.comparing(Quad::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(Quad::getPredicate, NodeCmp::compareRDFTerms)
          .thenComparing(Quad::getObject, NodeCmp::compareRDFTerms);

  private final DatasetGraph data;

  GraphExporter(DatasetGraph data) {
    this.data = data;
  }

  void export(Lang format, OutputStream out, Optional<String> graph) {
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS);
    writer.start();
    names(graph).forEach(name -> sorted(name).forEach(writer::quad));
    writer.finish();
  }

  private Iterable<Node> names(Optional<String> graph) {
    if (graph.isPresent()) {
      return List.of(existing(graph.get()));
    }
    TreeSet<Node> names = new TreeSet<>(NodeCmp::compareRDFTerms);
    data.listGraphNodes().forEachRemaining(names::add);
    return names;
  }

  private Node existing(String graph) {
    Node name = NodeFactory.createURI(graph);
    if (!data.containsGraph(name)) {
      throw new InputException(
          graph + ": no such graph in the store; the query 'articles' lists them");
    }
    return name;
  }

  private Stream<Quad> sorted(Node graph) {
    Iterator<Quad> quads = data.findNG(graph, Node.ANY, Node.ANY, Node.ANY);
    return Iter.asStream(quads).sorted(ORDER);
  }
}
