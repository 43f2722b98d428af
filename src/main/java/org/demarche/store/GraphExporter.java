package org.demarche.store;

import java.io.OutputStream;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
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
 * one graph at a time in memory, except for JSON-LD, which is built whole.
 */
final class GraphExporter {
  private static final Comparator<Quad> ORDER =
      Comparator.comparing(Quad::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(Quad::getPredicate, NodeCmp::compareRDFTerms)
          .thenComparing(Quad::getObject, NodeCmp::compareRDFTerms);

  /** The formats that hold named graphs. */
  private static final Map<Lang, RDFFormat> OF_QUADS =
      Map.of(Lang.NQUADS, RDFFormat.NQUADS_UTF8, Lang.TRIG, RDFFormat.TRIG_BLOCKS);

  /** The formats without names of graphs; all graphs become one in them. */
  private static final Map<Lang, RDFFormat> OF_TRIPLES =
      Map.of(Lang.NTRIPLES, RDFFormat.NTRIPLES_UTF8, Lang.TURTLE, RDFFormat.TURTLE_BLOCKS);

  private final DatasetGraph data;

  GraphExporter(DatasetGraph data) {
    this.data = data;
  }

  void export(Lang format, OutputStream out, Optional<String> graph) {
    if (format.equals(Lang.JSONLD)) {
      exportJsonLd(out, graph);
    } else if (OF_QUADS.containsKey(format)) {
      stream(OF_QUADS.get(format), out, graph);
    } else {
      stream(OF_TRIPLES.get(format), out, graph);
    }
  }

  private void stream(RDFFormat format, OutputStream out, Optional<String> graph) {
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, format);
    boolean triples = OF_TRIPLES.containsValue(format);
    writer.start();
    if (format != RDFFormat.NQUADS_UTF8 && format != RDFFormat.NTRIPLES_UTF8) {
      Prefixes.ALL.forEach(writer::prefix);
    }
    for (Node name : names(graph)) {
      for (Quad quad : sorted(name)) {
        if (triples) {
          writer.triple(quad.asTriple());
        } else {
          writer.quad(quad);
        }
      }
    }
    writer.finish();
  }

  private void exportJsonLd(OutputStream out, Optional<String> graph) {
    List<Quad> quads =
        Iter.toList(Iter.flatMap(names(graph).iterator(), g -> sorted(g).iterator()));
    JsonLdDocument.write(quads, out);
  }

  private Iterable<Node> names(Optional<String> graph) {
    if (graph.isPresent()) {
      return List.of(existing(graph.get()));
    }
    TreeSet<Node> names = new TreeSet<>(NodeCmp::compareRDFTerms);
    data.listGraphNodes().forEachRemaining(names::add);
    names.removeIf(OwnNames::isLocal);
    return names;
  }

  private Node existing(String graph) {
    Node name = NodeFactory.createURI(graph);
    if (!data.containsGraph(name)) {
      throw new InputException(
          "unknown-graph: %s is not in the store; an article's graph is its dem:Article's IRI"
              .formatted(graph));
    }
    return name;
  }

  private List<Quad> sorted(Node graph) {
    Iterator<Quad> quads = data.findNG(graph, Node.ANY, Node.ANY, Node.ANY);
    return BlankNodeLabels.relabel(Iter.toList(quads)).stream().sorted(ORDER).toList();
  }
}
