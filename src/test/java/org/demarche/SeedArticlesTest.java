package org.demarche;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.cli.Execution;
import org.demarche.query.QueryLibrary;
import org.demarche.query.QueryRunner;
import org.demarche.query.Rows;
import org.demarche.store.GraphStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The articles the project began with, where they lie beside it; they are not part of it. */
class SeedArticlesTest {
  private static final Path SHARED = Path.of("..", "shared");
  private static final Path ARTICLES = SHARED.resolve("seeds");
  private static final Path SCORER = SHARED.resolve("eval").resolve("score_seeds.py");
  private static final Path GOLD = SHARED.resolve("eval").resolve("seeds");

  @TempDir static Path folder;
  private static Path db;

  /** What the texts themselves do not say: three days, and one publisher. */
  private static final Map<String, String> SIDECARS =
      Map.of(
          "001_dfb19b956a4150ad", "{\"date\": \"2025-01-20\"}",
          "002_0786383831cfeeba", "{\"publisher\": \"Caspian News\"}",
          "003_136cefc2ab5efcb6", "{\"date\": \"2024-11-08\"}",
          "004_9d3ecf2b7efb6303", "{\"date\": \"2025-01-20\"}");

  @BeforeAll
  static void load() throws IOException {
    assumeTrue(Files.isDirectory(ARTICLES), "the articles are not beside the project");
    db = folder.resolve("db");
    Execution load = Execution.of("load", withSidecars(), "--store", db);
    assertEquals(0, load.exitCode(), load::err);
    assertTrue(load.err().contains("5 loaded"), load.err());
  }

  /** What each says, leaves out, adds and calls it shows in the rows. */
  @Test
  void theUtteranceAboutBeingOpenToDialogueIsOneReportedByFour() {
    try (GraphStore store = GraphStore.openExisting(db)) {
      Rows rows =
          QueryRunner.local(store.dataset())
              .rows(QueryLibrary.builtIn().named("utterances"), Map.of("actor", "Vladimir Putin"));
      List<Map<String, String>> first =
          rows.records().stream()
              .filter(row -> row.get("utterance").equals(rows.records().get(0).get("utterance")))
              .toList();
      assertEquals(
          List.of(
              "000_fa1321e332501f7e",
              "001_dfb19b956a4150ad",
              "002_0786383831cfeeba",
              "004_9d3ecf2b7efb6303"),
          first.stream().map(row -> row.get("doc")).distinct().toList());
      assertEquals("4", first.get(0).get("reports"));
      assertTrue(first.stream().allMatch(row -> row.get("words").contains("open to")));
      assertTrue(first.stream().anyMatch(row -> row.get("words").contains("root causes")));
      assertTrue(first.stream().anyMatch(row -> row.get("lead").contains("falsely stated")));
    }
  }

  @Test
  void conform() {
    Execution check = Execution.of("check", "--store", db);
    assertEquals("", check.out());
    assertEquals(0, check.exitCode(), check::err);
  }

  @Test
  void eachHasItsPeopleOrganizationsRegionsAndDemands() {
    Rows rows =
        ask(
            """
            PREFIX dem: <https://w3id.org/demarche/ns#>
            PREFIX schema: <https://schema.org/>
            SELECT ?doc ?kind (COUNT(DISTINCT ?it) AS ?n) WHERE {
              ?article a dem:Article ; schema:identifier ?doc .
              VALUES ?kind { dem:Person dem:Organization dem:Region dem:Demand }
              OPTIONAL {
                { ?m dem:inArticle ?article ; dem:denotes ?it } UNION
                { ?p dem:inArticle ?article ; dem:on ?it }
                ?it a ?kind
              }
            } GROUP BY ?doc ?kind
            """);
    assertEquals(20, rows.rows().size());
    assertAll(
        rows.rows().stream()
            .map(row -> () -> assertTrue(Integer.parseInt(row.get(2)) > 0, row::toString)));
  }

  @Test
  void eachHasItsHeadlineDateAndPublisher() {
    Rows rows =
        ask(
            """
            PREFIX dem: <https://w3id.org/demarche/ns#>
            PREFIX schema: <https://schema.org/>
            SELECT ?doc ?headed ?day ?publisher WHERE {
              ?article a dem:Article ; schema:identifier ?doc .
              OPTIONAL { ?article schema:headline ?headline }
              BIND (BOUND(?headline) AS ?headed)
              OPTIONAL { ?article schema:datePublished ?day }
              OPTIONAL { ?article schema:publisher ?publisher }
            } ORDER BY ?doc
            """);
    assertEquals(
        List.of(
            List.of("000_fa1321e332501f7e", "true", "2025-01-20", "Newsweek"),
            List.of("001_dfb19b956a4150ad", "true", "2025-01-20", "Bloomberg"),
            List.of("002_0786383831cfeeba", "true", "2025-01-21", "Caspian News"),
            List.of("003_136cefc2ab5efcb6", "true", "2024-11-08", ""),
            List.of("004_9d3ecf2b7efb6303", "false", "2025-01-20", "")),
        rows.rows());
  }

  private static Path withSidecars() throws IOException {
    Path copies = Files.createDirectory(folder.resolve("articles"));
    try (var files = Files.list(ARTICLES)) {
      for (Path file : files.toList()) {
        Files.copy(file, copies.resolve(file.getFileName().toString()));
      }
    }
    for (Map.Entry<String, String> sidecar : SIDECARS.entrySet()) {
      Files.writeString(copies.resolve(sidecar.getKey() + ".meta.json"), sidecar.getValue());
    }
    return copies;
  }

  @Test
  void meetTheFiguresOfTheScorer() throws IOException, InterruptedException {
    assumeTrue(Files.isRegularFile(SCORER), "the scorer is not beside the project");
    assumeTrue(hasPython(), "there is no python3");
    Path attributions = query("attributions");
    Path positions = query("positions");
    Process scorer =
        new ProcessBuilder(
                List.of(
                    "python3",
                    SCORER.toString(),
                    GOLD.toString(),
                    attributions.toString(),
                    positions.toString()))
            .redirectErrorStream(true)
            .start();
    String report = new String(scorer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, scorer.waitFor(), report);
    assertAll(
        () -> assertTrue(figure(report, "precision ([0-9.]+)") >= 0.75, report),
        () -> assertTrue(figure(report, "recall ([0-9.]+)") >= 0.80, report),
        () -> assertTrue(figure(report, "statements right \\(([0-9.]+)\\)") >= 0.95, report),
        () -> assertTrue(figure(report, "gold found \\(([0-9.]+)\\)") >= 0.75, report));
  }

  private static Path query(String name) {
    Path file = folder.resolve(name + ".csv");
    Execution query = Execution.of("query", name, "--store", db, "-o", file);
    assertEquals(0, query.exitCode(), query::err);
    return file;
  }

  private static Rows ask(String sparql) {
    try (GraphStore store = GraphStore.openExisting(db)) {
      return QueryRunner.local(store.dataset()).rows(QueryLibrary.parse("test", sparql), Map.of());
    }
  }

  private static double figure(String report, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(report);
    assertTrue(matcher.find(), report);
    return Double.parseDouble(matcher.group(1));
  }

  private static boolean hasPython() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
