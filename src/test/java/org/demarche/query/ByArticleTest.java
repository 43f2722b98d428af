package org.demarche.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.query.QueryFactory;
import org.demarche.store.GraphStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByArticleTest {
  private static final QueryLibrary LIBRARY = QueryLibrary.builtIn();

  /** A query without its header has no parameters, and is asked as a whole. */
  @ParameterizedTest
  @ValueSource(
      strings = {"attributions", "positions", "links", "events", "unnamed-sources", "metonyms"})
  void givesTheRowsOfTheWholeInTheirOrder(String name) {
    NamedQuery named = LIBRARY.named(name);
    NamedQuery whole =
        QueryLibrary.parse(
            "whole",
            named
                .sparql()
                .lines()
                .filter(line -> !line.startsWith("#+"))
                .collect(Collectors.joining("\n")));
    assertTrue(isDivided(named, Map.of()));
    try (GraphStore store = GraphStore.inMemory()) {
      for (String file : new String[] {"talks.trig", "merged.trig"}) {
        store.loadRdf(Path.of("src/test/resources/query", file), "https://example.org/");
      }
      QueryRunner runner = QueryRunner.local(store.dataset());
      assertTrue(
          runner.rows(named, Map.of()).rows().stream().map(row -> row.get(0)).distinct().count()
              > 1);
      assertEquals(runner.rows(whole, Map.of()), runner.rows(named, Map.of()));
    }
  }

  /** A query that sorts by something else first is asked as a whole. */
  @ParameterizedTest
  @CsvSource({
    "attributions, speaker, Palace",
    "positions, holder, Norland",
    "positions, demand, hold-talks",
    "events, holder, Sudland",
    "events, target, Norland",
    "links, actor, Norland"
  })
  void dividesWhatIsSaidOfOneActor(String name, String parameter, String value) {
    NamedQuery named = LIBRARY.named(name);
    NamedQuery whole =
        HeaderReader.read("whole", named.sparql().replace("ORDER BY ?doc", "ORDER BY (1) ?doc"));
    Map<String, String> given = Map.of(parameter, value);
    assertTrue(isDivided(named, given));
    assertFalse(isDivided(whole, given));
    try (GraphStore store = GraphStore.inMemory()) {
      for (String file : new String[] {"talks.trig", "merged.trig"}) {
        store.loadRdf(Path.of("src/test/resources/query", file), "https://example.org/");
      }
      QueryRunner runner = QueryRunner.local(store.dataset());
      Rows rows = runner.rows(named, given);
      assertFalse(rows.rows().isEmpty());
      assertEquals(runner.rows(whole, given), rows);
    }
  }

  @ParameterizedTest
  @CsvSource({"attributions, article, leak", "same-words, least, 2", "said-by, from, 2025-01-01"})
  void leavesOtherQuestionsWhole(String name, String parameter, String value) {
    assertFalse(isDivided(LIBRARY.named(name), Map.of(parameter, value)));
  }

  @Test
  void leavesAQueryWholeThatWantsTheFirstRowsOnly() {
    NamedQuery named = LIBRARY.named("attributions");
    NamedQuery limited = QueryLibrary.parse("limited", named.sparql() + "LIMIT 3");
    assertFalse(isDivided(limited, Map.of()));
  }

  private static boolean isDivided(NamedQuery named, Map<String, String> given) {
    return ByArticle.of(named, QueryFactory.create(named.sparql()), Arguments.of(given))
        .isPresent();
  }
}
