package org.demarche.store.derived;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.demarche.ontology.DEMARCHE;
import org.demarche.store.GraphStore;
import org.demarche.store.GraphUpdate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OutletsTest {
  private static final String SEEDS = "https://w3id.org/demarche/id/graph/seeds";

  private final GraphStore store = GraphStore.inMemory();

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void spellingsNamesAndSitesOfOneOutletMeet() {
    article("a", "schema:publisher 'The Harbour Gazette'");
    assertEquals("harbour-gazette | The Harbour Gazette | The Harbour Gazette\n", outlets());
    article(
        "b", "schema:publisher 'HARBOUR GAZETTE' ; schema:url <https://www.harbourgazette.com/x>");
    article("c", "schema:publisher 'harbourgazette.com'");
    article("d", "schema:publisher 'Harbour Gazette (Sunday)'@en");
    assertEquals(
        "harbourgazette.com | The Harbour Gazette | \"Harbour Gazette (Sunday)\"@en,"
            + " HARBOUR GAZETTE, Harbour Gazette (Sunday), The Harbour Gazette, harbourgazette.com"
            + " | https://harbourgazette.com/\n",
        outlets());
  }

  @Test
  void thePageOfAnotherSiteIsNotTheOutletsOwn() {
    article("a", "schema:publisher 'Coast Wire' ; schema:url <https://news.portal.com/coast/1>");
    assertEquals("coast-wire | Coast Wire | Coast Wire\n", outlets());
    article("b", "schema:publisher 'Coast Wire' ; dem:publisherSite <https://www.cw.org/>");
    assertEquals("cw.org | Coast Wire | Coast Wire, cw.org | https://cw.org/\n", outlets());
  }

  @Test
  void whoSharesItsNameWithAnotherHasNoSite() {
    seed(":herald a dem:Organization ; skos:prefLabel 'The Herald'@en .");
    article("a", "schema:publisher 'The Herald' ; schema:url <https://theherald.com/1>");
    article("b", "schema:publisher 'The Herald' ; schema:url <https://herald.ie/1>");
    assertEquals("herald | The Herald | The Herald\n", outlets());
  }

  @Test
  void oneNameUnderTwoEndingsIsOne() {
    article("a", "schema:publisher 'HBC' ; schema:url <https://www.hbc.co.uk/1>");
    article("b", "schema:publisher 'HBC' ; schema:url <https://www.hbc.com/1>");
    assertEquals(
        "hbc.com | HBC | HBC, hbc.co.uk, hbc.com | https://hbc.co.uk/, https://hbc.com/\n",
        outlets());
  }

  @Test
  void whomTheSeedsKnowByThatNameAloneItIs() {
    article("a", "schema:publisher 'The Tidings'");
    article("b", "schema:publisher 'TDG'");
    seed(":tidings a dem:Organization ; skos:prefLabel 'Tidings'@en ; skos:altLabel 'TDG'@en .");
    String known = "tdg | Tidings | TDG, The Tidings, Tidings | https://example.org/tidings\n";
    assertEquals(known, outlets());
    seed(
        ":tidings a dem:Organization ; skos:prefLabel 'Tidings'@en ; skos:altLabel 'TDG'@en ."
            + " :other a dem:Organization ; skos:prefLabel 'Tidings'@en .");
    assertEquals(
        "tdg | Tidings | TDG, The Tidings, Tidings | https://example.org/tidings\n"
                .replace("TDG, The Tidings, Tidings", "TDG, Tidings")
            + "tidings | The Tidings | The Tidings\n",
        outlets());
    seed(":tidings a dem:Person ; skos:prefLabel 'Tidings'@en .");
    assertEquals("tdg | TDG | TDG\ntidings | The Tidings | The Tidings\n", outlets());
  }

  @Test
  void aPublisherThatIsAThingGoesByItsName() {
    article("a", "schema:publisher [ schema:name 'Coast Wire' ]");
    article("b", "schema:publisher :org . :org schema:name 'Coast Wire'");
    article("c", "schema:publisher <https://www.coastwire.com/#org>");
    article("d", "schema:publisher [ schema:email 'x' ], ''");
    assertEquals(
        "coast-wire | Coast Wire | Coast Wire\n"
            + "coastwire.com | coastwire.com | coastwire.com, https://www.coastwire.com/#org,"
            + " https://www.coastwire.com/#org | https://coastwire.com/\n",
        outlets());
  }

  @Test
  void anyOrderGivesTheSame() {
    List<String> said = new ArrayList<>();
    for (String name : List.of("The Post", "Post", "POST", "post.com", "Daily Post", "P.O.S.T.")) {
      for (String site :
          List.of(
              "",
              "; schema:url <https://www.post.com/1>",
              "; schema:url <https://x.org/1>",
              "; dem:publisherSite <https://dailypost.com/>")) {
        said.add("schema:publisher '" + name + "' " + site);
      }
    }
    List<String> results = new ArrayList<>();
    for (int round = 0; round < 4; round++) {
      Collections.shuffle(said, new Random(round));
      for (int i = 0; i < said.size(); i++) {
        article("n" + i, said.get(i));
        if (i % 7 == 3) {
          store.remove(name("n" + (i - 1)));
          article("n" + (i - 1), said.get(i - 1));
        }
      }
      String made = outlets();
      store.rebuild();
      assertEquals(made, outlets());
      results.add(made);
      for (int i = 0; i < said.size(); i++) {
        store.remove(name("n" + i));
      }
      assertEquals("", outlets());
    }
    assertEquals(1, results.stream().distinct().count());
  }

  private static String name(String article) {
    return "https://example.org/article/" + article;
  }

  private void article(String name, String said) {
    write(
        name(name),
        "<"
            + name(name)
            + "> a dem:Article ; schema:identifier '"
            + name(name)
            + "' ; "
            + said
            + " .");
  }

  private void seed(String said) {
    write(SEEDS, said);
  }

  private void write(String graph, String said) {
    String prefixes =
        """
        PREFIX : <https://example.org/>
        PREFIX dem: <https://w3id.org/demarche/ns#>
        PREFIX schema: <https://schema.org/>
        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
        """;
    DatasetGraph parsed = DatasetGraphFactory.create();
    RDFParser.create()
        .source(new StringReader(prefixes + "<" + graph + "> { " + said + " }"))
        .lang(Lang.TRIG)
        .parse(parsed);
    List<Quad> quads = new ArrayList<>();
    parsed.find().forEachRemaining(quads::add);
    store.write(List.of(new GraphUpdate(graph, graph, quads)));
  }

  /** Each outlet: the end of its IRI, label, what it publishes as, sites and actor. */
  private String outlets() {
    return store.read(
        data -> {
          DatasetGraph graph = data.asDatasetGraph();
          List<String> lines = new ArrayList<>();
          graph
              .find(DerivedGraphs.OUTLETS, Node.ANY, RDF.type.asNode(), Node.ANY)
              .forEachRemaining(it -> lines.add(line(graph, it.getSubject())));
          Collections.sort(lines);
          return String.join("", lines);
        });
  }

  private static String line(DatasetGraph graph, Node outlet) {
    List<String> cells = new ArrayList<>(List.of(outlet.getURI().replaceFirst(".*/outlet/", "")));
    for (Node property :
        List.of(
            RDFS.label.asNode(),
            DEMARCHE.publishesAs.asNode(),
            SchemaDO.url.asNode(),
            DEMARCHE.outletActor.asNode())) {
      List<String> values = new ArrayList<>();
      graph
          .find(DerivedGraphs.OUTLETS, outlet, property, Node.ANY)
          .forEachRemaining(it -> values.add(text(it.getObject())));
      Collections.sort(values);
      Optional.of(values.stream().collect(Collectors.joining(", ")))
          .filter(it -> !it.isEmpty())
          .ifPresent(cells::add);
    }
    return String.join(" | ", cells) + "\n";
  }

  private static String text(Node node) {
    boolean plain = node.isLiteral() && node.getLiteralLanguage().isEmpty();
    return plain ? node.getLiteralLexicalForm() : node.toString();
  }
}
