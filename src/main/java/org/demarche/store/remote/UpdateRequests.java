package org.demarche.store.remote;

import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterNT;

/**
 * Puts operations together into requests of a size that servers take. What belongs together, such
 * as all of an article, goes into one, however large.
 */
final class UpdateRequests {
  /** Characters; a server of RDF4J takes a second for as much. */
  private static final int ENOUGH = 1 << 20;

  private static final NodeFormatter FORMAT = new NodeFormatterNT();

  private final Consumer<String> sending;
  private final StringBuilder request = new StringBuilder();

  UpdateRequests(Consumer<String> sending) {
    this.sending = sending;
  }

  /** Adds an operation, or several that must not be parted. */
  void add(String operations) {
    if (request.length() > 0 && request.length() + operations.length() > ENOUGH) {
      flush();
    }
    request.append(request.length() == 0 ? "" : " ;\n").append(operations);
  }

  void flush() {
    if (request.length() > 0) {
      sending.accept(request.toString());
      request.setLength(0);
    }
  }

  /**
   * One operation on triples of a graph.
   *
   * @param verb INSERT or DELETE
   */
  static String data(String verb, Node graph, List<Triple> triples) {
    StringWriterI out = new StringWriterI();
    out.print(verb + " DATA { GRAPH <" + graph.getURI() + "> {\n");
    for (Triple triple : triples) {
      format(out, triple.getSubject());
      format(out, triple.getPredicate());
      format(out, triple.getObject());
      out.print(".\n");
    }
    out.print("} }");
    return out.toString();
  }

  private static void format(StringWriterI out, Node node) {
    FORMAT.format(out, node);
    out.print(" ");
  }

  static String drop(Node graph) {
    return "DROP SILENT GRAPH <" + graph.getURI() + ">";
  }
}
