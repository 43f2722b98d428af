package org.demarche.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuickNodeFormatterTest {
  private final QuickNodeFormatter formatter = new QuickNodeFormatter();

  static Stream<Node> nodes() {
    return Stream.of(
        NodeFactory.createURI("https://example.org/id/a-b_c~d#e"),
        NodeFactory.createURI("https://example.org/Zoë"),
        NodeFactory.createURI("https://example.org/a b<c>"),
        NodeFactory.createLiteralString("plain words, “marks” and é"),
        NodeFactory.createLiteralString("a \"quote\", a \\ and\na line\twith a \u0001"),
        NodeFactory.createLiteralString("a pair \uD83D\uDE00"),
        NodeFactory.createLiteralLang("mots", "fr"),
        NodeFactory.createLiteralDT("12", XSDDatatype.XSDinteger),
        NodeFactory.createLiteralDT("2025-01-20", XSDDatatype.XSDdate));
  }

  @ParameterizedTest
  @MethodSource("nodes")
  void writesWhatJenaWrites(Node node) {
    assertEquals(NodeFmtLib.strNT(node), text(node));
    assertEquals(NodeFmtLib.strNT(node), text(node), "and so a second time");
  }

  private String text(Node node) {
    StringWriterI out = new StringWriterI();
    formatter.format(out, node);
    return out.toString();
  }
}
