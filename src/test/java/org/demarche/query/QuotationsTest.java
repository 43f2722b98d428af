package org.demarche.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.demarche.model.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How rows with words of articles are told to people. */
class QuotationsTest {
  private static final Telling TELLING =
      new Telling("words", "{who}: {stance}[, of {whom}] – {what}[basis=ascribed:; others say so]");

  private static final List<String> COLUMNS =
      List.of(
          "doc",
          "start",
          "end",
          "words",
          "who",
          "stance",
          "whom",
          "what",
          "basis",
          "date",
          "outlet",
          "headline",
          "confidence",
          "position");

  @Test
  void tellsWordsThenWhoThenWhereFrom() {
    Rows rows =
        new Rows(
            COLUMNS,
            List.of(
                row("We want the bridge open by noon", "openTo", "", "self", "0.8"),
                row("We want the bridge open by noon", "demands", "the mayor", "self", "0.4"),
                row("\"Open it,\" said Ada", "demands", "", "ascribed", "0.9")));
    assertEquals(
        """
          “We want the bridge open
          by noon”
              Ada: open to – bridge
              2025-03-01, Gazette,
              Bridge
              a-day:7-20
              Ada: demands, of the
              mayor – bridge
              a-day:7-20  (unsure: 0.4)

          "Open it," said Ada
              Ada: demands – bridge;
              others say so
              2025-03-01, Gazette,
              Bridge
              a-day:7-20

        1 of 3 are unsure; -p min_confidence=0.5 leaves them out
        """,
        new Quotations(TELLING, 28).format(rows));
  }

  private static List<String> row(
      String words, String stance, String whom, String basis, String confidence) {
    return List.of(
        "a-day",
        "7",
        "20",
        words,
        "Ada",
        stance,
        whom,
        "bridge",
        basis,
        "2025-03-01",
        "Gazette",
        "Bridge",
        confidence,
        "urn:p");
  }

  @ParameterizedTest
  @CsvSource({
    "'{a}[ ({b})]', 1 (2)",
    "'{a}[ ({none})]', 1",
    "'{a}[b=2: two][b=3: three]', 1 two",
    "'{a}[ or {none}{b}]', 1 or 2",
    "'{brace}', '{a}'"
  })
  void leavesOutWhatIsEmpty(String line, String expected) {
    Map<String, String> row = Map.of("a", "1", "b", "2", "none", "", "brace", "{a}");
    assertEquals(expected, new Telling("a", line).of(row));
  }

  @ParameterizedTest
  @CsvSource({"#+ told: {y}", "#+ told: [y=1: it]", "#+ quote: y"})
  void namesAColumnThatIsNone(String header) {
    String query = "#+ told: {x}\n" + header + "\n#+ columns:\n#+   x: it\nSELECT ?x { ?x ?p ?o }";
    InputException e = assertThrows(InputException.class, () -> QueryLibrary.parse("q", query));
    assertTrue(e.getMessage().startsWith("q: told-column: "), e::getMessage);
  }

  static List<NamedQuery> queriesWithWords() {
    return QueryLibrary.builtIn().all().stream()
        .filter(it -> it.columns().stream().anyMatch(c -> c.name().equals("quotation")))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("queriesWithWords")
  void everyQueryWithQuotationsIsTold(NamedQuery query) {
    assertTrue(query.telling().isPresent(), query.name());
  }
}
