package org.demarche.network.formats;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** GraphML with plain keys, as Gephi, igraph, networkx and visone read it. */
final class GraphMl implements NetworkWriter {
  @Override
  public void write(Export export, OutputStream out) throws IOException {
    Elements elements = new Elements(export);
    Xml xml = new Xml();
    xml.begin(
        "graphml",
        "xmlns",
        "http://graphml.graphdrawing.org/xmlns",
        "xmlns:xsi",
        "http://www.w3.org/2001/XMLSchema-instance",
        "xsi:schemaLocation",
        "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd");
    key(xml, "label", "node", "label", "string");
    key(xml, "variable", "node", "variable", "string");
    key(xml, "since", "node", "since", "string");
    for (int i = 0; i < export.attributes().size(); i++) {
      Export.Attribute attribute = export.attributes().get(i);
      key(xml, "a" + i, "node", attribute.name(), type(attribute));
    }
    key(xml, "weight", "edge", "weight", "double");
    key(xml, "sign", "edge", "sign", "string");
    key(xml, "tie-since", "edge", "since", "string");
    xml.begin("graph", "id", "network", "edgedefault", "undirected");
    elements.nodes().forEach(node -> node(xml, node));
    elements.ties(export.networks().get(0)).forEach(tie -> tie(xml, tie));
    xml.end().end().writeTo(out);
  }

  private static void key(Xml xml, String id, String of, String name, String type) {
    xml.empty("key", "id", id, "for", of, "attr.name", name, "attr.type", type);
  }

  private static String type(Export.Attribute attribute) {
    return switch (attribute.type()) {
      case TEXT -> "string";
      case INTEGER -> "int";
      case NUMBER -> "double";
    };
  }

  private static void node(Xml xml, Node node) {
    xml.begin("node", "id", node.id());
    xml.text("data", node.label(), "key", "label");
    xml.text("data", node.variable(), "key", "variable");
    node.since().ifPresent(day -> xml.text("data", day.toString(), "key", "since"));
    List<String> values = node.values();
    for (int i = 0; i < values.size(); i++) {
      if (!values.get(i).isEmpty()) {
        xml.text("data", values.get(i), "key", "a" + i);
      }
    }
    xml.end();
  }

  private static void tie(Xml xml, Tie tie) {
    xml.begin("edge", "id", tie.id(), "source", tie.from().id(), "target", tie.to().id());
    xml.text("data", Double.toString(tie.weight()), "key", "weight");
    xml.text("data", tie.sign(), "key", "sign");
    tie.since().ifPresent(day -> xml.text("data", day.toString(), "key", "tie-since"));
    xml.end();
  }
}
