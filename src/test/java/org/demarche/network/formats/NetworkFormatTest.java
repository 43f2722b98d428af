package org.demarche.network.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.demarche.model.InputException;
import org.demarche.network.Aggregation;
import org.demarche.network.Coding;
import org.demarche.network.Codings;
import org.demarche.network.DnaCase;
import org.demarche.network.Mode;
import org.demarche.network.Network;
import org.demarche.network.Normalisation;
import org.demarche.network.Settings;
import org.demarche.network.WindowUnit;
import org.demarche.network.Windows;
import org.demarche.network.compute.Networks;
import org.demarche.network.tables.StatementTable;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.WeightedPseudograph;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NetworkFormatTest {
  /** A label has what XML, JSON and quotation marks make trouble of. */
  private static final Coding CODING =
      Codings.of(
          "2024-01-01 1 \"A&B\" x 1",
          "2024-01-02 1 Ö<'> x 1",
          "2024-01-03 2 Ö<'> y 0",
          "2024-01-03 2 \"A&B\" y 1",
          "2024-01-03 2 C z 1");

  private static final List<Export.Attribute> ATTRIBUTES =
      List.of(
          new Export.Attribute("party", Export.Attribute.Type.TEXT),
          new Export.Attribute("statements", Export.Attribute.Type.INTEGER),
          new Export.Attribute("strength", Export.Attribute.Type.NUMBER));
  private static final Map<String, List<String>> FACTS =
      Map.of(
          "\"A&B\"", List.of("blue & \"white\"", "2", "0.5"),
          "Ö<'>", List.of("", "2", "1.5"));

  private static Settings settings(Mode mode) {
    return Settings.of(CODING.field("actor"), CODING.field("concept"))
        .mode(mode)
        .qualifier(CODING.field("agreement"), Aggregation.SUBTRACT);
  }

  private static Export export(Mode mode) {
    Settings settings = settings(mode);
    return Export.of(Networks.of(CODING, settings), "actor", "concept")
        .with(ATTRIBUTES, FACTS, Map.of())
        .since(new Beginnings(Networks.statements(CODING, settings), settings))
        .described("A \"test\"", true, Map.of("aggregation", "subtract"));
  }

  private static Export overTime() {
    List<Network> days =
        Networks.over(CODING, settings(Mode.TWO_MODE), Windows.moving(WindowUnit.DAYS, 1));
    return export(Mode.TWO_MODE).with(days);
  }

  private static String text(NetworkFormat format, Export export) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    format.write(export, bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void matricesAreCsvWithAllDigits() {
    assertEquals(
        """
        "",x,y,z
        ""\"A&B\""\",1,1,0
        C,0,0,1
        Ö<'>,1,-1,0
        """,
        text(NetworkFormat.CSV, export(Mode.TWO_MODE)));
    Settings average = settings(Mode.ONE_MODE).normalisation(Normalisation.COSINE);
    Export third =
        Export.of(
            Networks.of(
                Codings.of(
                    "2024-01-01 1 A x 1",
                    "2024-01-01 1 B x 1",
                    "2024-01-01 1 B y 1",
                    "2024-01-01 1 B z 1"),
                average),
            "actor",
            "concept");
    assertEquals(
        "\"\",A,B\nA,0,0.3333333333333333\nB,0.3333333333333333,0\n",
        text(NetworkFormat.CSV, third));
  }

  @Test
  void overTimeThereIsALineForEachCell() {
    assertEquals(
        """
        step,start,mid,stop,statements,row,column,value
        1,2024-01-01T00:00,2024-01-01T00:00,2024-01-01T00:00,1,""\"A&B""\",x,1
        2,2024-01-02T00:00,2024-01-02T00:00,2024-01-02T00:00,1,Ö<'>,x,1
        3,2024-01-03T00:00,2024-01-03T00:00,2024-01-03T00:00,3,""\"A&B""\",y,1
        3,2024-01-03T00:00,2024-01-03T00:00,2024-01-03T00:00,3,C,z,1
        3,2024-01-03T00:00,2024-01-03T00:00,2024-01-03T00:00,3,Ö<'>,y,-1
        """,
        text(NetworkFormat.CSV, overTime()));
  }

  @Test
  void edgeListsHaveEachTieOnce() {
    assertEquals(
        """
        source,target,weight
        ""\"A&B""\",x,1
        ""\"A&B""\",y,1
        C,z,1
        Ö<'>,x,1
        Ö<'>,y,-1
        """,
        text(NetworkFormat.EDGES, export(Mode.TWO_MODE)));
    assertTrue(
        text(NetworkFormat.EDGES, overTime())
            .startsWith(
                "source,target,weight,step,start,mid,stop\n\"\"\"A&B\"\"\",x,1,1,2024-01-01T00:00,"));
  }

  @Test
  void pajekNumbersItsVertices() {
    assertEquals(
        """
        *Vertices 6 3
        1 " A&B "
        2 "C"
        3 "Ö<'>"
        4 "x"
        5 "y"
        6 "z"
        *Edges
        1 4 1
        1 5 1
        2 6 1
        3 4 1
        3 5 -1
        """,
        text(NetworkFormat.PAJEK, export(Mode.TWO_MODE)));
    assertTrue(text(NetworkFormat.PAJEK, export(Mode.ONE_MODE)).startsWith("*Vertices 3\n"));
  }

  @Test
  void matricesOfDnaAndUcinetAreThoseOfDna() throws IOException {
    Path folder = DnaCase.FOLDER.resolve("native");
    assumeTrue(Files.exists(folder), "the files of DNA are not there");
    int compared = 0;
    for (DnaCase it : DnaCase.all("index.tsv")) {
      for (NetworkFormat format : List.of(NetworkFormat.DNA_CSV, NetworkFormat.DL)) {
        String end = format == NetworkFormat.DL ? "dl" : "csv";
        Path file = folder.resolve("%s_native_%s.%s".formatted(it.get("id"), end, end));
        if (Files.exists(file)) {
          Settings settings = it.settings();
          Export export =
              Export.of(Networks.of(it.coding(), settings), "", "")
                  .described("", settings.normalisation() == Normalisation.NO, Map.of());
          assertEquals(Files.readString(file), text(format, export), file::toString);
          compared++;
        }
      }
    }
    assertEquals(5, compared);
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void graphMlIsReadWithAllAttributes(Mode mode) {
    Graph<String, DefaultWeightedEdge> graph = new WeightedPseudograph<>(DefaultWeightedEdge.class);
    Map<String, String> known = new TreeMap<>();
    GraphMLImporter<String, DefaultWeightedEdge> importer = new GraphMLImporter<>();
    importer.setSchemaValidation(true);
    importer.setVertexFactory(id -> id);
    importer.addVertexAttributeConsumer(
        (of, value) -> known.put(of.getFirst() + " " + of.getSecond(), value.getValue()));
    importer.addEdgeAttributeConsumer(
        (of, value) ->
            known.put(
                graph.getEdgeSource(of.getFirst())
                    + "-"
                    + graph.getEdgeTarget(of.getFirst())
                    + " "
                    + of.getSecond(),
                value.getValue()));
    importer.importGraph(graph, new StringReader(text(NetworkFormat.GRAPHML, export(mode))));
    assertEquals("\"A&B\"", known.get("r1 label"));
    assertEquals("blue & \"white\"", known.get("r1 party"));
    assertEquals("2", known.get("r3 statements"));
    assertEquals("1.5", known.get("r3 strength"));
    assertEquals("2024-01-02", known.get("r3 since"));
    assertEquals("actor", known.get("r3 variable"));
    if (mode == Mode.TWO_MODE) {
      assertEquals(6, graph.vertexSet().size());
      assertEquals("concept", known.get("c1 variable"));
      assertEquals(-1, graph.getEdgeWeight(graph.getEdge("r3", "c2")));
      assertEquals("negative", known.get("r3-c2 sign"));
      assertEquals("2024-01-03", known.get("r3-c2 since"));
    } else {
      assertEquals(3, graph.vertexSet().size());
      assertEquals(0, graph.edgeSet().size(), "one agreement less one conflict is no tie");
    }
  }

  @Test
  void gexfIsReadWithAllAttributes() {
    Graph<String, DefaultWeightedEdge> graph = new WeightedPseudograph<>(DefaultWeightedEdge.class);
    Map<String, String> known = new TreeMap<>();
    SimpleGEXFImporter<String, DefaultWeightedEdge> importer = new SimpleGEXFImporter<>();
    importer.setSchemaValidation(true);
    importer.setVertexFactory(id -> id);
    importer.addVertexAttributeConsumer(
        (of, value) -> known.put(of.getFirst() + " " + of.getSecond(), value.getValue()));
    importer.addEdgeAttributeConsumer((of, value) -> known.put(of.getSecond(), value.getValue()));
    importer.importGraph(graph, new StringReader(text(NetworkFormat.GEXF, export(Mode.TWO_MODE))));
    assertEquals(6, graph.vertexSet().size());
    assertEquals(5, graph.edgeSet().size());
    assertEquals(-1, graph.getEdgeWeight(graph.getEdge("r3", "c2")));
    assertEquals("\"A&B\"", known.get("r1 label"));
    assertEquals("blue & \"white\"", known.get("r1 party"));
    assertEquals("1.5", known.get("r3 strength"));
    assertEquals("negative", known.get("sign"));
  }

  @Test
  void gexfOverTimeHasSpellsAndWeights() {
    String gexf = text(NetworkFormat.GEXF, overTime());
    assertTrue(
        gexf.contains(
            "<attvalue for=\"weight\" value=\"1.0\" start=\"2024-01-01\" end=\"2024-01-02\"/>"),
        gexf);
    assertTrue(gexf.contains("<spell start=\"2024-01-02\" end=\"2024-01-03\"/>"), gexf);
    List<Network> hours =
        Networks.over(CODING, settings(Mode.TWO_MODE), Windows.moving(WindowUnit.HOURS, 1));
    assertTrue(
        text(NetworkFormat.GEXF, export(Mode.TWO_MODE).with(hours))
            .contains("<spell start=\"2024-01-02T00:00:00\" end=\"2024-01-02T01:00:00\"/>"));
    String single = text(NetworkFormat.GEXF, export(Mode.TWO_MODE));
    assertTrue(
        single.contains("<node id=\"r3\" label=\"Ö&lt;'&gt;\" start=\"2024-01-02\">"), single);
    assertTrue(single.contains("weight=\"-1.0\" start=\"2024-01-03\">"), single);
  }

  @Test
  void cytoscapeHasDataOfNodesAndEdges() throws IOException {
    JsonNode all =
        new ObjectMapper().readTree(text(NetworkFormat.CYTOSCAPE, export(Mode.TWO_MODE)));
    JsonNode node = all.at("/elements/nodes/0/data");
    assertEquals("\"A&B\"", node.get("name").asText());
    assertEquals(2, node.get("statements").asInt());
    assertTrue(node.get("strength").isNumber());
    JsonNode edge = all.at("/elements/edges/4/data");
    assertEquals(
        "r3 c2 -1",
        edge.get("source").asText()
            + " "
            + edge.get("target").asText()
            + " "
            + edge.get("weight").asText());
    JsonNode later = new ObjectMapper().readTree(text(NetworkFormat.CYTOSCAPE, overTime()));
    assertEquals("2024-01-03T00:00", later.at("/elements/edges/4/data/mid").asText());
  }

  @Test
  void reportsStandAloneAndEscapeWhatTheyShow() {
    String page = text(NetworkFormat.HTML, export(Mode.TWO_MODE));
    assertTrue(page.contains("<title>A &quot;test&quot;</title>"), page);
    assertTrue(page.contains("<circle "), page);
    assertTrue(page.contains("<rect "), page);
    assertTrue(page.contains("<line class=\"negative\""), page);
    assertTrue(page.contains("<dt>aggregation</dt><dd>subtract</dd>"), page);
    assertFalse(page.contains("Ö<'>"), "is escaped");
    assertFalse(page.matches("(?s).*(src|href)=.*"), "asks for nothing from elsewhere");
    assertTrue(text(NetworkFormat.HTML, overTime()).contains("<polyline points="), page);
  }

  @ParameterizedTest
  @EnumSource(NetworkFormat.class)
  void theSameNetworkGivesTheSameBytes(NetworkFormat format) {
    assertEquals(text(format, export(Mode.TWO_MODE)), text(format, export(Mode.TWO_MODE)));
  }

  @ParameterizedTest
  @EnumSource(NetworkFormat.class)
  void noNodesAreWrittenToo(NetworkFormat format) {
    Coding none = Codings.of();
    Settings settings = Settings.of(none.field("actor"), none.field("concept"));
    text(format, Export.of(Networks.of(none, settings), "actor", "concept"));
    Coding one = Codings.of("2024-01-01 1 A x");
    String text = text(format, Export.of(Networks.of(one, settings), "actor", "concept"));
    assertTrue(text.contains("A"), text);
    assertFalse(text.contains("NaN"), text);
  }

  @ParameterizedTest
  @CsvSource({
    "a.csv, CSV", "a.b.GraphML, GRAPHML", "a.gexf, GEXF", "a.net, PAJEK", "a.dl, DL",
    "a.json, CYTOSCAPE", "a.cyjs, CYTOSCAPE", "a.htm, HTML", "a, ''", ".csv, ''"
  })
  void theEndOfAFilesNameTellsItsFormat(String file, String format) {
    assertEquals(format, NetworkFormat.ofFile(file).map(Enum::name).orElse(""));
  }

  @Test
  void otherFormatsAreRefused() {
    assertThrows(InputException.class, () -> NetworkFormat.ofFile("a.xlsx"));
    assertEquals(Optional.of(NetworkFormat.DNA_CSV), NetworkFormat.named("DNA-csv"));
    assertThrows(InputException.class, () -> text(NetworkFormat.DL, overTime()));
  }

  @Test
  void whatNoXmlCanHoldIsReplaced() {
    assertEquals("a\uFFFDb&#10;c&amp;", Xml.escaped("a\u0001b\nc&"));
  }

  @Test
  void eventListsAreReadAgain(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("events.csv");
    try (var out = Files.newOutputStream(file)) {
      EventList.write(CODING, CODING.statements(), out);
    }
    Coding again = StatementTable.read(file, Optional.empty());
    assertEquals(
        CODING.statements().stream().map(it -> it.id() + it.time() + it.values()).toList(),
        again.statements().stream().map(it -> it.id() + it.time() + it.values()).toList());
  }
}
