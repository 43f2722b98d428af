package org.demarche;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.cli.Execution;
import org.demarche.knowledge.Knowledge;
import org.demarche.query.QueryLibrary;
import org.demarche.query.QueryRunner;
import org.demarche.query.Rows;
import org.demarche.store.GraphStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job from end to end: the sample articles through every command and into answers. */
class SampleArticlesTest {
  @TempDir static Path folder;
  private static GraphStore store;

  @BeforeAll
  static void load() {
    Path db = folder.resolve("db");
    SampleStore.copyTo(db);
    Execution check = Execution.of("check", "--store", db);
    assertEquals("", check.out());
    assertEquals(0, check.exitCode());
    store = GraphStore.openExisting(db);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Test
  void everyTextIsTheSliceAtItsOffsets() {
    Rows rows =
        ask(
            """
            PREFIX dem: <https://w3id.org/demarche/ns#>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX schema: <https://schema.org/>
            SELECT ?exact ?start ?end ?body WHERE {
              { ?node oa:exact ?exact } UNION { ?node dem:text ?exact }
              ?node oa:start ?start ; oa:end ?end ; dem:inArticle/schema:articleBody ?body .
            }
            """);
    assertTrue(rows.rows().size() > 500, "there are slices: " + rows.rows().size());
    for (List<String> row : rows.rows()) {
      String body = row.get(3);
      int start = body.offsetByCodePoints(0, Integer.parseInt(row.get(1)));
      int end = body.offsetByCodePoints(0, Integer.parseInt(row.get(2)));
      assertEquals(body.substring(start, end), row.get(0));
    }
  }

  @Test
  void knowsHeadlineDateAndPublisherOfNearlyEveryArticle() {
    Rows rows =
        ask(
            """
            PREFIX dem: <https://w3id.org/demarche/ns#>
            PREFIX schema: <https://schema.org/>
            SELECT ?doc ?headline ?published ?publisher WHERE {
              ?article a dem:Article ; schema:identifier ?doc .
              OPTIONAL { ?article schema:headline ?headline }
              OPTIONAL { ?article schema:datePublished ?published }
              OPTIONAL { ?article schema:publisher ?publisher }
            }
            """);
    Map<String, List<String>> found = new TreeMap<>();
    rows.rows().forEach(row -> found.put(row.get(0), row.subList(1, 4)));
    assertEquals(SampleGold.metadata().keySet(), found.keySet());
    List<String> wrong = new ArrayList<>();
    SampleGold.metadata()
        .forEach(
            (doc, it) -> {
              List<String> expected =
                  List.of(
                      it.headline().orElse(""),
                      it.published().map(Object::toString).orElse(""),
                      it.publisher().orElse(""));
              if (!expected.equals(found.get(doc))) {
                wrong.add(doc + ": " + expected + " is not " + found.get(doc));
              }
            });
    assertTrue(wrong.size() <= 2, wrong::toString);
  }

  @Test
  void findsTheStatementsThatAReaderWouldNotForgiveToBeMissing() {
    SampleScore score = SampleScore.score(StoredFindings.statements(store));
    assertTrue(score.recall() >= 0.85, score::toString);
    assertTrue(score.speakerAccuracy() >= 0.88, score::toString);
  }

  @Test
  void findsThePositionsThatAReaderWouldNotForgiveToBeMissing() {
    SamplePositionScore score =
        SamplePositionScore.score(
            StoredFindings.positions(store), StoredFindings.contraries(Knowledge.builtIn()));
    assertTrue(score.recall() >= 0.5, () -> score.recall() + " " + score.missed());
  }

  @Test
  void everyNamedQueryRunsOnTheSample() {
    for (var query : QueryLibrary.builtIn().all()) {
      Map<String, String> parameters = new TreeMap<>();
      query
          .parameters()
          .forEach(it -> it.example().ifPresent(value -> parameters.put(it.name(), value)));
      Rows rows = named(query.name(), parameters);
      assertEquals(
          new TreeSet<>(query.columns().stream().map(column -> column.name()).toList()),
          new TreeSet<>(rows.columns()),
          query.name());
    }
  }

  @Test
  void tellsWhichRegionsAreDemandedByWhom() {
    Rows rows = named("regions-demanded", Map.of());
    assertHolds(
        rows,
        List.of("region", "demand", "holder", "stance", "why"),
        """
        Donetsk Oblast,ukraine-withdraws-four-regions,Vladimir Putin,demands,place
        Kherson Oblast,ukraine-withdraws-four-regions,Vladimir Putin,demands,place
        Luhansk Oblast,ukraine-withdraws-four-regions,Vladimir Putin,demands,place
        Zaporizhzhia Oblast,ukraine-withdraws-four-regions,Vladimir Putin,demands,place
        Donetsk,ukraine-withdraws-four-regions,Vladimir Putin,demands,words
        Gaza Strip,humanitarian-access,António Guterres,demands,words
        Ukraine,ukraine-joins-nato,Péter Szijjártó,opposes,beneficiary
        """);
  }

  @Test
  void doesNotTakeRegionsOfOneDemandForThoseOfAnother() {
    List<List<String>> wrong =
        named("regions-demanded", Map.of()).rows().stream()
            .filter(row -> row.contains("Donetsk") && row.contains("ukraine-renounces-nato"))
            .toList();
    assertEquals(List.of(), wrong);
  }

  @Test
  void tellsWhoHadSaidWhatIsDenied() {
    assertHolds(
        named("denials", Map.of("actor", "Kremlin")),
        List.of("doc", "act", "said_before_by", "there", "because"),
        "2024-11-12-phone-call-denied,deny,The Washington Post,2024-11-12-phone-call-denied,same people");
    assertHolds(
        named("denials", Map.of("actor", "Ukraine")),
        List.of("doc", "act", "said_before_by", "there", "because"),
        "2024-11-08-kremlin-terms,reject,Vladimir Putin,2024-11-08-kremlin-terms,same demand");
  }

  @Test
  void namesNobodyOfAnotherArticleForTheMereSameDemand() {
    List<List<String>> elsewhere = new ArrayList<>();
    for (String actor : List.of("Dmitry Peskov", "Kremlin", "Ukraine", "Volodymyr Zelenskyy")) {
      Rows rows = named("denials", Map.of("actor", actor));
      rows.rows().stream()
          .filter(row -> !cell(rows, row, "there").isEmpty())
          .filter(row -> !cell(rows, row, "there").equals(cell(rows, row, "doc")))
          .forEach(elsewhere::add);
    }
    assertEquals(List.of(), elsewhere);
  }

  @Test
  void countsASpokesmanOfTheKremlinAmongThoseOfRussia() {
    assertHolds(
        named(
            "spokespeople",
            Map.of("principal", "Russia", "from", "2025-01-01", "to", "2025-01-31")),
        List.of("speaker", "office"),
        """
        Dmitry Peskov,Press Secretary of the President of Russia
        Sergey Lavrov,Minister of Foreign Affairs of Russia
        Vladimir Putin,President of Russia
        Kremlin,
        """);
  }

  @Test
  void theDemoAnswersThreeQuestions() {
    Execution demo =
        Execution.of("demo", "--no-serve", "--quiet", "--store", folder.resolve("demo"));
    assertEquals(0, demo.exitCode(), demo::err);
    assertEquals(3, demo.out().lines().filter(line -> line.endsWith("?")).count(), demo.out());
    assertTrue(
        demo.out().contains("“We are open to dialogue with the new U.S. administration”"),
        demo.out());
  }

  /** Asserts that the rows, cut down to these columns, hold the expected ones. */
  private static void assertHolds(Rows rows, List<String> columns, String expected) {
    Set<String> found = new TreeSet<>();
    for (List<String> row : rows.rows()) {
      found.add(String.join(",", columns.stream().map(it -> cell(rows, row, it)).toList()));
    }
    List<String> missing = expected.lines().filter(line -> !found.contains(line)).toList();
    assertEquals(List.of(), missing, found::toString);
  }

  private static Rows ask(String sparql) {
    return QueryRunner.local(store.dataset()).rows(QueryLibrary.parse("test", sparql), Map.of());
  }

  private static Rows named(String name, Map<String, String> parameters) {
    return QueryRunner.local(store.dataset()).rows(QueryLibrary.builtIn().named(name), parameters);
  }

  private static String cell(Rows rows, List<String> row, String column) {
    return row.get(rows.columns().indexOf(column));
  }
}
