package org.demarche.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

class QuickQuadsTest {
  private static final Node SAYS = iri("says");

  @Test
  void writesWhatJenaWritesOfOneGraphAfterTheOther() {
    List<Quad> quads =
        List.of(
            new Quad(iri("one"), iri("roe"), SAYS, text("é “no”")),
            new Quad(iri("one"), iri("roe"), SAYS, text("a \"line\"\nand more")),
            new Quad(iri("two"), iri("roe"), SAYS, text("é “no”")),
            new Quad(iri("one"), text("roe"), SAYS, iri("two")));
    ByteArrayOutputStream expected = new ByteArrayOutputStream();
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    write(quads, StreamRDFWriter.getWriterStream(expected, Lang.NQUADS));
    write(quads, new QuickQuads(written));
    assertEquals(
        expected.toString(StandardCharsets.UTF_8), written.toString(StandardCharsets.UTF_8));
  }

  @Test
  void writesAllOfManyQuads() {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    Stream<Quad> quads =
        Stream.iterate(0, i -> i < 5000, i -> i + 1)
            .map(i -> new Quad(iri("graph"), iri("roe"), SAYS, text("no. " + i)));
    write(quads.toList(), new QuickQuads(written));
    List<String> lines = written.toString(StandardCharsets.UTF_8).lines().toList();
    assertEquals(5000, lines.size());
    assertEquals(
        "<https://example.org/roe> <https://example.org/says> \"no. 4999\" <https://example.org/graph> .",
        lines.get(4999));
  }

  private static void write(List<Quad> quads, StreamRDF writer) {
    writer.start();
    quads.forEach(writer::quad);
    writer.finish();
  }

  private static Node iri(String name) {
    return NodeFactory.createURI("https://example.org/" + name);
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }
}
