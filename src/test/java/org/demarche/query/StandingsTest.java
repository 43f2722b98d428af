package org.demarche.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.demarche.SampleStore;
import org.demarche.ontology.DEMARCHE;
import org.demarche.store.GraphStore;
import org.demarche.store.StoreStatistics;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept of all articles together says the same as the articles do. */
class StandingsTest {
  private static final QueryLibrary LIBRARY = QueryLibrary.builtIn();
  private static GraphStore store;
  private static QueryRunner runner;

  @BeforeAll
  static void open(@TempDir Path folder) {
    SampleStore.copyTo(folder);
    store = GraphStore.open(folder);
    runner = QueryRunner.local(store.dataset());
  }

  @AfterAll
  static void close() {
    store.close();
  }

  /** By standings, by totals of months, by positions, and of those that say most. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "holder=Vladimir Putin",
        "demand=talks-us-russia",
        "issue=security",
        "issue=talks basis=self"
      })
  void stancesAreCountedAlikeInEveryWay(String asked) {
    List<List<String>> all = rows("stance-counts", asked);
    assertFalse(all.isEmpty());
    assertEquals(all, rows("stance-counts", asked + " from=0001-01-01"));
    assertEquals(all, rows("stance-counts", asked + " min_confidence=0.01"));
    assertEquals(all, rows("matrix", asked));
  }

  @ParameterizedTest
  @ValueSource(strings = {"stance-days", "stance-spans"})
  void daysAndMonthsAddUpToAll(String query) {
    Map<String, Integer> sums = new TreeMap<>();
    rows(query, "").forEach(row -> sums.merge(key(row), number(row), Integer::sum));
    Map<String, Integer> all = new TreeMap<>();
    rows("stance-counts", "").forEach(row -> all.put(key(row), number(row)));
    assertEquals(all, sums);
  }

  @Test
  void outletsAddUpToAll() {
    List<String> outlets =
        rows("articles-by-month", "").stream().map(row -> row.get(1)).distinct().toList();
    assertTrue(outlets.size() > 1 && !outlets.contains(""), outlets::toString);
    int sum =
        outlets.stream()
            .flatMap(it -> rows("stance-counts", Map.of("outlet", it)).stream())
            .mapToInt(StandingsTest::number)
            .sum();
    assertEquals(rows("positions", "").size(), sum);
  }

  @Test
  void numbersAreThoseOfTheArticles() {
    assertEquals(
        new StoreStatistics(
            count("{ ?it a dem:Article }"),
            count("{ ?it a dem:Statement }"),
            count("{ ?it a dem:Position }"),
            count(
                "{ ?thing dem:speaker|dem:holder ?one OPTIONAL { ?one dem:mergedInto ?kept }"
                    + " BIND (COALESCE(?kept, ?one) AS ?it) }"),
            count(
                "{ ?thing dem:on ?one OPTIONAL { ?one dem:sameDemand ?kept }"
                    + " BIND (COALESCE(?kept, ?one) AS ?it) }")),
        store.statistics());
  }

  @Test
  void articlesOfMonthsAreThoseOfTheArticles() {
    assertEquals(
        runner
            .rows(
                QueryLibrary.parse(
                    "months",
                    "SELECT ?month ?outlet (COUNT(?it) AS ?articles) { ?it a dem:Article ;"
                        + " schema:datePublished ?day ; schema:publisher ?outlet BIND"
                        + " (SUBSTR(STR(?day), 1, 7) AS ?month) } GROUP BY ?month ?outlet ORDER BY"
                        + " ?month ?outlet"),
                Map.of())
            .rows(),
        rows("articles-by-month", ""));
  }

  /** Of many demands, some of which are one, those with most positions, as counting tells. */
  @ParameterizedTest
  @CsvSource({"'', '?one dem:positionCount ?any'", "several=yes, '?one dem:heldBySeveral ?any'"})
  void theTwoHundredThatMostIsSaidOn(String asked, String which, @TempDir Path folder)
      throws IOException {
    Random chance = new Random(7);
    StringBuilder quads = new StringBuilder("PREFIX : <urn:> PREFIX dem: <" + DEMARCHE.NS + ">\n");
    for (int i = 0; i < 3000; i++) {
      int demand = (int) Math.abs(chance.nextGaussian() * 150);
      quads.append(
          ":p%d dem:holder :h%d ; dem:on :demand%d ; dem:stance <%sstance/supports> ; dem:basis <%sbasis/self> .\n"
              .formatted(i, chance.nextInt(3), demand, "urn:/", "urn:/"));
    }
    for (int i = 0; i < 10; i++) {
      quads.append(":demand%d dem:sameDemand :demand%d .\n".formatted(300 - i, 10 * i));
    }
    String merged =
        "{ %s } UNION { ?one dem:sameDemand ?other } UNION { ?other dem:sameDemand ?one }"
            .formatted(which);
    String naive =
        """
        SELECT ?iri {
          { SELECT ?iri (SUM(?number) AS ?sum) {
            { SELECT DISTINCT ?one { %s } }
            ?one dem:positionCount ?number .
            OPTIONAL { ?one dem:sameDemand ?kept }
            BIND (COALESCE(?kept, ?one) AS ?iri)
          } GROUP BY ?iri ORDER BY DESC(?sum) ?iri LIMIT 200 }
        } ORDER BY ?iri
        """
            .formatted(merged);
    try (GraphStore many = GraphStore.inMemory()) {
      Path file = Files.writeString(folder.resolve("many.ttl"), quads);
      many.loadRdf(file, "urn:x/");
      QueryRunner asking = QueryRunner.local(many.dataset());
      List<String> expected =
          asking.rows(QueryLibrary.parse("naive", naive), Map.of()).rows().stream()
              .map(row -> row.get(0))
              .toList();
      assertEquals(200, expected.size());
      assertEquals(
          expected,
          asking.rows(LIBRARY.named("demands"), given(asked)).rows().stream()
              .map(row -> row.get(7))
              .sorted()
              .toList());
    }
  }

  private static long count(String pattern) {
    NamedQuery query = QueryLibrary.parse("count", "SELECT (COUNT(DISTINCT ?it) AS ?n) " + pattern);
    return Long.parseLong(runner.rows(query, Map.of()).rows().get(0).get(0));
  }

  private static String key(List<String> row) {
    return String.join(" ", row.get(0), row.get(2), row.get(5), row.get(6));
  }

  private static int number(List<String> row) {
    return Integer.parseInt(row.get(7));
  }

  private static List<List<String>> rows(String query, String asked) {
    return rows(query, given(asked));
  }

  private static Map<String, String> given(String asked) {
    Map<String, String> given = new TreeMap<>();
    for (String pair : asked.split(" (?=\\w+=)")) {
      if (!pair.isBlank()) {
        given.put(pair.strip().split("=", 2)[0], pair.strip().split("=", 2)[1]);
      }
    }
    return given;
  }

  private static List<List<String>> rows(String query, Map<String, String> given) {
    return runner.rows(LIBRARY.named(query), given).rows();
  }
}
