package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.demarche.SampleStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("try") // a server need only be there
class NetworkCommandTest {
  private static final String CODED =
      """
      id,document_id,document_title,date,start,stop,coder,actor,concept,agreement
      1,d1,One,2024-01-10,0,10,kim,Anna,dam,1
      2,d1,One,2024-01-10,20,30,kim,Bert,dam,0
      3,d2,Two,2024-02-10,0,10,kim,Anna,dam,1
      4,d2,Two,2024-02-10,20,30,kim,Cleo,dam,1
      5,d2,Two,2024-02-10,40,50,kim,Cleo,road,1
      6,d3,Three,2024-03-10,0,10,kim,Anna,road,1
      7,d3,Three,2024-03-10,20,30,kim,Bert,road,0
      """;

  @TempDir private Path folder;
  private Path coded;

  @BeforeEach
  void writeTable() throws IOException {
    coded = Files.writeString(folder.resolve("coded.csv"), CODED);
  }

  private Execution network(String... more) {
    List<Object> arguments = new ArrayList<>(List.of("network", "--table", coded));
    arguments.addAll(Arrays.asList(more));
    return Execution.of(arguments.toArray());
  }

  private String printed(String... more) {
    Execution execution = network(more);
    assertEquals(0, execution.exitCode(), execution::err);
    return execution.out();
  }

  @Test
  void rowsAndColumnsAreTheUsualVariablesUnlessOthersAreNamed() {
    Execution two = network();
    assertEquals("\"\",dam,road\nAnna,2,1\nBert,1,1\nCleo,1,1\n", two.out());
    assertEquals("7 statements, of 7  3 rows  2 columns  6 ties\n", two.err());
    assertEquals(
        "\"\",One,Three,Two\ndam,2,0,2\nroad,0,2,1\n",
        printed("--rows", "concept", "--columns", "title"));
  }

  @Test
  void settingsAreOptions() {
    assertEquals(
        "\"\",Anna,Cleo\nAnna,0,3\nCleo,3,0\n",
        printed("--aggregation", "congruence", "--exclude", "actor=Bert"));
    assertEquals(
        "\"\",Anna,Bert,Cleo\nAnna,0,3,0\nBert,3,0,2\nCleo,0,2,0\n",
        printed("--aggregation", "conflict"));
    assertEquals(
        "\"\",dam\nAnna,1\nBert,-1\nCleo,1\n",
        printed(
            "--aggregation",
            "subtract",
            "--duplicates",
            "range",
            "--only",
            "concept=dam",
            "--normalization",
            "activity"));
    assertEquals(
        "\"\",Anna,Bert,Cleo\nAnna,0,0,0\nBert,0,0,0\nCleo,0,0,0\n",
        printed(
            "--one-mode",
            "--isolates",
            "--only",
            "actor=Anna",
            "--compat",
            "dna",
            "--normalisation",
            "vector-cosine"));
    assertEquals(
        "\"\",dam,road\nCleo,1,1\n",
        printed("--from", "2024-02-01", "--to", "2024-02-28", "--only", "actor=Cleo"));
  }

  /** A matrix of 40 times 30 fills screens; whoever asks for it gets it. */
  @Test
  void aTerminalIsNotFilledWithAMatrix() throws IOException {
    StringBuilder many =
        new StringBuilder(
            "id,document_id,document_title,date,start,stop,coder,actor,concept,agreement\n");
    for (int i = 0; i < 1200; i++) {
      many.append(
          "%d,d,D,2024-01-10,%d,%d,kim,actor %d,concept %d,1%n"
              .formatted(i, i, i + 1, i % 40, i < 3 ? 7 : i % 30));
    }
    Path file = Files.writeString(folder.resolve("many.csv"), many);
    Execution shown = Execution.onTerminal(80, "network", "--table", file, "--rows", "actor");
    assertEquals(20, shown.out().lines().count(), shown::out);
    assertEquals("      10  actor 0 — concept 10", shown.out().lines().findFirst().orElse(""));
    assertTrue(shown.err().contains("-o FILE writes it all"), shown::err);
    Execution asked =
        Execution.onTerminal(80, "network", "--table", file, "--format", "csv", "--no-pager");
    assertEquals(41, asked.out().lines().count());
  }

  /** Two outlets that report one sentence count as two, a denial as against it. */
  @Test
  void claimsAreColumns() throws IOException {
    Path facts =
        Files.writeString(
            folder.resolve("claims.ttl"),
            """
            @prefix : <http://example.org/> .
            @prefix dem: <https://w3id.org/demarche/ns#> .
            @prefix oa: <http://www.w3.org/ns/oa#> .
            @prefix schema: <https://schema.org/> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            :a1 a dem:Article ; schema:identifier "a1" ; schema:datePublished "2024-01-01"^^xsd:date .
            :a2 a dem:Article ; schema:identifier "a2" ; schema:datePublished "2024-01-02"^^xsd:date .
            :s1 dem:inArticle :a1 ; dem:speaker :ann ; dem:text "The dam is safe" .
            :s2 dem:inArticle :a2 ; dem:speaker :ann ; dem:text "the dam was safe" .
            :s3 dem:inArticle :a2 ; dem:speaker :bo ; dem:text "the dam was not safe" .
            :ann a dem:Person, dem:Actor ; dem:shownAs "Ann Berg" .
            :bo a dem:Person, dem:Actor ; dem:shownAs "Bo Lund" .
            :c dem:reportArticles 2 ; dem:independentReports 2 ; dem:corroboratedBy :s1 , :s2 ; dem:deniedBy :s3 .
            """);
    Path store = folder.resolve("claims-db");
    assertEquals(0, Execution.of("load", facts, "--store", store).exitCode());
    Execution network =
        Execution.of("network", "--store", store, "--claims", "--aggregation", "subtract");
    assertEquals("\"\",The dam is safe\nAnn Berg,2\nBo Lund,-1\n", network.out(), network::err);
  }

  @Test
  void windowsFollowTime() {
    assertEquals(
        """
        step,start,mid,stop,statements,row,column,value
        1,2024-01-10T00:00,2024-02-10T00:00,2024-03-10T00:00,7,Anna,Cleo,3
        1,2024-01-10T00:00,2024-02-10T00:00,2024-03-10T00:00,7,Cleo,Anna,3
        """,
        printed("--aggregation", "congruence", "--window", "3"));
    String smoothed = printed("--window", "2", "--kernel", "uniform", "--no-indent");
    assertTrue(smoothed.contains("2,2024-01-10T00:00,2024-02-10T00:00,"), smoothed);
  }

  @Test
  void aFileForEachWindowWhereTheFormatHoldsOne() throws IOException {
    printed("--window", "1", "-o", folder.resolve("net.graphml").toString());
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(
          List.of(
              "coded.csv",
              "net-1-2024-01-10T00-00.graphml",
              "net-2-2024-02-10T00-00.graphml",
              "net-3-2024-03-10T00-00.graphml"),
          files.map(it -> it.getFileName().toString()).sorted().toList());
    }
    Execution nowhere = network("--window", "1", "--format", "dl");
    assertEquals(3, nowhere.exitCode());
    assertTrue(nowhere.err().contains("bad-settings: dl holds one network"), nowhere.err());
  }

  @Test
  void formatsGoByTheNameOfTheFile() throws IOException {
    for (String end : List.of("gexf", "html", "net", "json", "dl", "csv")) {
      Path file = folder.resolve("net." + end);
      printed("--with-measures", "-o", file.toString());
      assertTrue(Files.readString(file).contains("Anna"), end);
    }
    assertTrue(printed("--format", "edges").startsWith("source,target,weight\nAnna,dam,2\n"));
    assertTrue(
        printed("--format", "graphml", "--with-measures").contains("attr.name=\"betweenness\""));
    assertEquals(3, network("-o", folder.resolve("net.xlsx").toString()).exitCode());
    assertEquals(3, network("--format", "xlsx").exitCode());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "support      | value,0,1 | Anna,0,3",
        "polarisation | name,cluster,distance,relative | Anna,0,",
        "communities  | name,cluster,modularity | Anna,0,",
        "centrality   | name,degree,strength,betweenness,closeness,eigenvector,pagerank,core | Anna,2,3.0,",
        "brokerage    | name,cluster,coordinator,itinerant,gatekeeper,liaison,effectiveSize,constraint | Anna,0,",
        "backbone     | iteration,entity,backboneLoss,redundantLoss,statements | 1,dam,",
      })
  void measuresAreTables(String measure, String header, String firstRow) {
    boolean two = measure.equals("communities") || measure.equals("centrality");
    String table =
        two
            ? printed("--measure", measure)
            : printed("--measure", measure, "--one-mode", "--aggregation", "congruence");
    assertEquals(header, table.lines().findFirst().orElse(""));
    assertTrue(table.lines().skip(1).findFirst().orElse("").startsWith(firstRow), table);
  }

  @Test
  void supportIsAPageWithBars() throws IOException {
    Path file = folder.resolve("support.html");
    printed("--measure", "support", "-o", file.toString());
    String page = Files.readString(file);
    assertTrue(page.contains("<rect class=\"negative\""), page);
    assertTrue(page.contains("<title>1: 3</title>"), page);
    assertTrue(page.contains("<tr><td>Bert<td>2<td>0</tr>"), page);
  }

  @Test
  void groupsCanBeGiven() throws IOException {
    Path groups =
        Files.writeString(
            folder.resolve("groups.csv"), "name,cluster\nAnna,for\nBert,against\nCleo,for\n");
    String table = printed("--measure", "polarisation", "--partition", groups.toString());
    assertTrue(table.contains("Bert,1,"), table);
    assertEquals(
        printed("--measure", "polarisation"), table, "the camps that are found are the real ones");
    Files.writeString(groups, "name,cluster\nAnna,for\n");
    Execution incomplete = network("--measure", "polarisation", "--partition", groups.toString());
    assertEquals(3, incomplete.exitCode());
    assertTrue(incomplete.err().contains("missing-group: "), incomplete.err());
  }

  @Test
  void backbonesOfASizeOrAPriceAndPhases() {
    String size =
        printed(
            "--measure",
            "backbone",
            "--one-mode",
            "--concepts",
            "1",
            "--rounds",
            "50",
            "--seed",
            "3");
    assertTrue(size.contains("dam,backbone,"), size);
    assertTrue(
        printed("--measure", "backbone", "--one-mode", "--price", "1", "--rounds", "50")
            .startsWith("entity,set,loss\n"));
    String phases =
        printed("--measure", "phases", "--window", "1", "--distance", "spectral", "--unscaled");
    assertTrue(phases.startsWith("step,mid,phase,modularity,1,2,3\n1,2024-01-10T00:00,0,"), phases);
    Execution untimed = network("--measure", "phases");
    assertTrue(untimed.err().contains("bad-settings: phases"), untimed.err());
  }

  @Test
  void eventsAreTheStatementsThatCount() {
    String events = printed("--events", "--duplicates", "range");
    assertTrue(
        events.startsWith("statement_id,time,actor,concept,agreement,start_position,"), events);
    assertEquals(7, events.lines().count());
  }

  @Test
  void codingsAreCompared() throws IOException {
    Path other =
        Files.writeString(
            folder.resolve("other.csv"),
            CODED.replace("kim", "lee").replace("Bert,dam,0", "Bert,dam,1"));
    Execution compared = network("--agreement", other.toString());
    assertEquals("both 7  only the first 0  only the second 0  overlap 1.0000\n", compared.err());
    assertTrue(
        compared
            .out()
            .startsWith(
                "variable,of,which,units,agreement,kappa,alpha\nactor,all,,7,1.0000,1.0000,1.0000\n"),
        compared.out());
    // of 7 the first codes 5 and the second 6 as 1: p_e = (5 · 6 + 2 · 1)/49
    String kappa = String.format(Locale.ROOT, "%.4f", (6.0 / 7 - 32.0 / 49) / (17.0 / 49));
    assertTrue(compared.out().contains("agreement,all,,7,0.8571," + kappa + ","), compared.out());
  }

  @Test
  void mistakesAreExplained() throws IOException {
    assertEquals(2, Execution.of("network").exitCode());
    assertEquals(2, network("--exclude", "actor").exitCode());
    assertEquals(2, network("--normalisation", "most").exitCode());
    assertEquals(3, network("--rows", "party").exitCode());
    Path bare = Files.writeString(folder.resolve("bare.csv"), "id,date,who\n1,2024-01-01,A\n");
    assertEquals(2, Execution.of("network", "--table", bare).exitCode());
  }

  @Test
  void aStoreAServerAndAnEndpointGiveTheSame() throws Exception {
    Path db = folder.resolve("db");
    SampleStore.copyTo(db);
    String[] settings = {"--rows", "government", "--columns", "issue", "--basis", "both"};
    Execution alone = Execution.of(command(settings, "--store", db));
    assertEquals(0, alone.exitCode(), alone::err);
    assertTrue(alone.out().contains("Ukraine,"), alone.out());
    try (ServedStore served = ServedStore.start(db)) {
      assertEquals(alone, Execution.of(command(settings, "--store", db)));
      String endpoint = served.address().page().replaceAll("/$", "") + "/sparql";
      assertEquals(alone, Execution.of(command(settings, "--endpoint", endpoint)));
      Path file = folder.resolve("net.gexf");
      Execution written = Execution.of(command(settings, "--store", db, "-o", file));
      assertEquals(0, written.exitCode(), written::err);
      assertTrue(Files.readString(file).contains("title=\"wikidata\""));
    }
  }

  @Test
  void articlesNeedNoStore() throws IOException {
    Path db = folder.resolve("db");
    SampleStore.copyTo(db);
    String[] settings = {"--rows", "government", "--columns", "issue", "--quiet"};
    Execution read = Execution.of(command(settings, "--articles", "seeds/articles"));
    assertEquals(Execution.of(command(settings, "--store", db)), read);
    Execution none = Execution.of(command(settings, "--articles", folder.resolve("none")));
    assertEquals(3, none.exitCode());
    assertTrue(none.err().contains("no-such-file"), none::err);
  }

  private static Object[] command(String[] settings, Object... more) {
    return Stream.of(Stream.of("network"), Stream.of(settings), Stream.of(more))
        .flatMap(it -> it)
        .toArray();
  }
}
