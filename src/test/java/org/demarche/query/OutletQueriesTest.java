package org.demarche.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.demarche.store.GraphStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An outlet is found by each of its names, whatever its articles have as their publisher. */
class OutletQueriesTest {
  private static final List<String> PUBLISHERS =
      List.of(
          "'The Coast Wire'",
          "'COAST WIRE'@en",
          "[ schema:name 'Coast Wire' ]",
          ":org . :org schema:name 'Coast Wire (Sunday)'",
          "'coastwire.com'",
          "'Coast Wire' ; schema:url <https://www.coastwire.com/6>",
          "'Inland Post'");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "The Coast Wire, 6",
    "COAST WIRE, 6",
    "Coast Wire (Sunday), 6",
    "coastwire.com, 6",
    "Inland Post, 1",
    "Wire, 0"
  })
  void everyQueryTakesAnyOfItsNames(String outlet, int articles) throws IOException {
    try (GraphStore store = store(PUBLISHERS)) {
      QueryRunner runner = QueryRunner.local(store.dataset());
      for (String asked :
          List.of("articles", "positions", "stance-days", "stance-counts", "articles-by-month")) {
        Rows rows = runner.rows(QueryLibrary.builtIn().named(asked), Map.of("outlet", outlet));
        assertEquals(articles, number(asked, rows), asked);
      }
      Map<String, String> newest = Map.of("outlet", outlet, "newest", "yes");
      assertEquals(
          articles, runner.rows(QueryLibrary.builtIn().named("articles"), newest).rows().size());
    }
  }

  @Test
  void itHasOneRowWithAllOfThem() throws IOException {
    try (GraphStore store = store(PUBLISHERS)) {
      Rows rows =
          QueryRunner.local(store.dataset())
              .rows(QueryLibrary.builtIn().named("outlets"), Map.of("outlet", "coastwire.com"));
      assertEquals(
          List.of(
              List.of(
                  "The Coast Wire",
                  "6",
                  "coastwire.com",
                  "COAST WIRE; Coast Wire; Coast Wire (Sunday); The Coast Wire; coastwire.com",
                  "",
                  "",
                  "",
                  "https://w3id.org/demarche/id/outlet/coastwire.com")),
          rows.rows());
    }
  }

  @ParameterizedTest
  @CsvSource({"Coast Wire, 1", "Inland Post, 2"})
  void anArticleOfSeveralPublishersCountsOnceForEachOutlet(String outlet, int articles)
      throws IOException {
    List<String> publishers =
        List.of("'Inland Post' , 'Coast Wire' , 'COAST WIRE'", "'Inland Post'");
    try (GraphStore store = store(publishers)) {
      QueryRunner runner = QueryRunner.local(store.dataset());
      for (Map<String, String> given :
          List.of(Map.of("outlet", outlet), Map.of("outlet", outlet, "min_confidence", "0.1"))) {
        for (String asked : List.of("stance-days", "stance-counts")) {
          Rows rows = runner.rows(QueryLibrary.builtIn().named(asked), given);
          assertEquals(articles, number(asked, rows), asked + given);
        }
      }
      Rows months =
          runner.rows(QueryLibrary.builtIn().named("articles-by-month"), Map.of("outlet", outlet));
      assertEquals(articles, number("articles-by-month", months));
      Rows all = runner.rows(QueryLibrary.builtIn().named("outlets"), Map.of("outlet", outlet));
      assertEquals(Integer.toString(articles), all.rows().get(0).get(1));
    }
  }

  /** How many articles or positions a query counts: its rows, or the sum of a column. */
  private static int number(String query, Rows rows) {
    int column =
        switch (query) {
          case "articles-by-month" -> 2;
          case "stance-days", "stance-counts" -> 7;
          default -> -1;
        };
    return rows.rows().stream()
        .mapToInt(row -> column < 0 ? 1 : Integer.parseInt(row.get(column)))
        .sum();
  }

  private GraphStore store(List<String> publishers) throws IOException {
    StringBuilder trig =
        new StringBuilder(
            """
            PREFIX : <https://example.org/>
            PREFIX basis: <https://w3id.org/demarche/ns/basis/>
            PREFIX dem: <https://w3id.org/demarche/ns#>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX schema: <https://schema.org/>
            PREFIX stance: <https://w3id.org/demarche/ns/stance/>
            """);
    for (int i = 0; i < publishers.size(); i++) {
      trig.append(
          """
          :gN {
            :aN a dem:Article ; schema:identifier "aN" ; schema:datePublished "2025-01-02" .
            :pN a dem:Position ; dem:holder :who ; dem:on :talks ; dem:stance stance:demands ; dem:basis basis:self ;
              dem:inArticle :aN ; dem:evidence :mN .
            :mN oa:start 1 ; oa:end 2 ; oa:exact "x" .
            :aN schema:publisher PUBLISHER .
          }
          """
              .replace("PUBLISHER", publishers.get(i))
              .replaceAll("(?<=:[agmp])N|(?<=a)N", Integer.toString(i)));
    }
    GraphStore store = GraphStore.inMemory();
    store.loadRdf(Files.writeString(folder.resolve("a.trig"), trig), "https://example.org/");
    return store;
  }
}
