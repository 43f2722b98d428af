package org.demarche.store.derived;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.demarche.store.GraphStore;
import org.demarche.store.GraphUpdate;
import org.junit.jupiter.api.AfterEach;

/** A store in memory, and what follows from what a test writes into it. */
abstract class DerivedStore {
  static final String BASE = "https://example.org/";
  static final String PREFIXES =
      """
      PREFIX : <https://example.org/>
      PREFIX basis: <https://w3id.org/demarche/ns/basis/>
      PREFIX dem: <https://w3id.org/demarche/ns#>
      PREFIX oa: <http://www.w3.org/ns/oa#>
      PREFIX stance: <https://w3id.org/demarche/ns/stance/>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      PREFIX schema: <https://schema.org/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX wd: <http://www.wikidata.org/entity/>
      """;

  private static final Pattern DERIVED =
      Pattern.compile(
          "/graph/(names|claims|shared-demands|totals|standings|coverage|outlets)> \\.$");

  final GraphStore store = GraphStore.inMemory();

  @AfterEach
  void close() {
    store.close();
  }

  static String by(String outlet) {
    return ":ARTICLE schema:publisher '" + outlet + "' .";
  }

  void write(String id, String turtle) {
    write(store, id, turtle);
  }

  static void write(GraphStore store, String id, String turtle) {
    String graph = BASE + id;
    DatasetGraph read = DatasetGraphFactory.create();
    String named = ":ARTICLE schema:identifier '" + id + "' . " + turtle;
    RDFParser.create()
        .source(new StringReader(PREFIXES + named.replace(":ARTICLE", ":" + id)))
        .lang(Lang.TURTLE)
        .parse(read);
    List<Quad> quads = new ArrayList<>();
    read.find()
        .forEachRemaining(
            quad -> quads.add(Quad.create(NodeFactory.createURI(graph), quad.asTriple())));
    store.write(List.of(new GraphUpdate(graph, id, quads)));
  }

  String derived() {
    return export(store)
        .lines()
        .filter(line -> DERIVED.matcher(line).find())
        .map(line -> line.replaceFirst(" <[^<> ]+> \\.$", "\n"))
        .map(line -> line.replace("<https://w3id.org/demarche/ns#", ""))
        .map(line -> line.replaceFirst("(?<= [a-zA-Z]{1,20})>", ""))
        .map(line -> line.replaceFirst("\"([^\"]*)\"\\^\\^<[^>]+>", "$1"))
        .reduce("", String::concat);
  }

  static String export(GraphStore store) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.export(Lang.NQUADS, out, Optional.empty());
    return out.toString(StandardCharsets.UTF_8);
  }
}
