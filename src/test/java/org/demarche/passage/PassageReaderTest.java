package org.demarche.passage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.demarche.model.InputException;
import org.demarche.query.QueryRunner;
import org.demarche.store.GraphStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is meant by a name, in a store that has not the text of its articles. */
class PassageReaderTest {
  private static final String BASE = "https://example.org/";
  private static GraphStore store;

  @BeforeAll
  static void load() {
    store = GraphStore.inMemory();
    store.loadRdf(Path.of("src/test/resources/query/talks.trig"), BASE);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @ParameterizedTest
  @CsvSource({
    "terms, 2, 2, true",
    "https://example.org/article/terms/1, 2, 2, true",
    "article/terms/1, 2, 2, true",
    "article/terms/1/s1, 1, 2, false",
    "https://example.org/article/terms/1/p2, 1, 1, false",
    "terms:20-30, 1, 2, false"
  })
  void findsArticlesStatementsPositionsAndPlaces(
      String name, int statements, int positions, boolean whole) {
    Passage passage = read(name);
    assertEquals(statements, passage.statements().size());
    assertEquals(positions, passage.positions().size());
    assertEquals(whole, passage.whole());
  }

  @ParameterizedTest
  @CsvSource({
    "tems, unknown-name, terms",
    "article/terms/9, unknown-thing, no article",
    "terms:1000-1001, unknown-thing, no statement or position at characters 1000 to 1001"
  })
  void saysWhatIsNotThere(String name, String code, String message) {
    String told = assertThrows(InputException.class, () -> read(name)).getMessage();
    assertTrue(told.contains(code) && told.contains(message), told);
  }

  @Test
  void printsTheWordsWhereThereIsNoText() {
    StringWriter out = new StringWriter();
    Passage it = read("article/terms/1/p2");
    new PassagePrinter(new PrintWriter(out), 60, false, 1)
        .print(
            new Passage(
                it.article(), Optional.empty(), it.statements(), it.positions(), it.whole()));
    assertEquals(
        """
        Norland names its terms
        2025-01-10, Norland Daily, terms
        https://daily.example/terms

        The store does not have the text of this article; these are the words it has.
          “we will talk, "once" they leave the Valley”

        [1] Ada North (Q1000001): say, direct, “said”, on 2025-01-09
            “we will talk, "once" they leave the Valley”
            position: Norland (Q1000003) demands, of Sudland:
            Sudland leaves the Valley
              leave-valley, self-stated
            characters 10 to 50
            https://example.org/article/terms/1/s1
        """,
        out.toString().replace(System.lineSeparator(), "\n"));
  }

  private static Passage read(String name) {
    return new PassageReader(QueryRunner.local(store.dataset()), BASE).read(name);
  }
}
