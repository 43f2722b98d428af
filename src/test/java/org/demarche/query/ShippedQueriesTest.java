package org.demarche.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.demarche.store.GraphStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every query of {@code queries/} against three invented articles. */
class ShippedQueriesTest {
  private static final QueryLibrary LIBRARY = QueryLibrary.builtIn();
  private static final Path FOLDER = Path.of("src/test/resources/query");
  private static GraphStore store;

  @BeforeAll
  static void load() {
    store = GraphStore.inMemory();
    store.loadRdf(FOLDER.resolve("talks.trig"), "https://example.org/");
  }

  @AfterAll
  static void close() {
    store.close();
  }

  static Stream<NamedQuery> queries() {
    return LIBRARY.all().stream();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          attributions,
          positions,
          events,
          links,
          demands-of,        actor=Norland
          stances-on,        demand=leave-valley
          said-by,           actor=ada north
          self-and-ascribed, actor=Norland
          source-chains,     article=leak
          unnamed-sources,
          same-words,
          utterances,
          copies,
          corroboration,
          spokespeople,      principal=Norland
          statements-by-governments-of, organization=Valley Union
          denials,           actor=Benjamin South
          common-ground,     a=Norland b=Sudland
          metonyms,          words=palace
          regions-demanded,
          conditions,        actor=Norland
          position-history,  actor=Norland demand=hold-talks
          unlinked-actors,
          demands-by-month,
          search,            words=asks for meetings
          agreement,         least=1
          speakers,
          demands,
          stance-counts,
          matrix,
          stance-days,
          stance-spans,
          outlet-voices,
          outlets,
          passing-on,
          articles,          outlet=Sudland Post
          articles-by-month,
          article-text,      article=terms
          article-marks,     article=terms
          about-actor,       actor=Norland
          about-demand,      demand=leave-valley
          thing,             iri=https://example.org/issue/talks
          """)
  void answers(String name, String parameters) throws IOException {
    String expected = Files.readString(FOLDER.resolve(name + ".csv"));
    assertEquals(expected, csv(name, parse(parameters)));
  }

  @ParameterizedTest
  @MethodSource("queries")
  void documentsItsColumns(NamedQuery query) {
    Query parsed = QueryFactory.create(query.sparql());
    assertEquals(parsed.getResultVars(), query.columns().stream().map(Column::name).toList());
    assertTrue(query.summary().endsWith("?"), query.summary());
    assertFalse(query.sparql().contains("GRAPH"));
  }

  /** Other tools read these columns by their place; further ones may follow at the end. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          attributions, doc content_start content_end source_start source_end source_text type speaker \
          speaker_wikidata cue act said_on via kind nested wide_start wide_end pieces
          positions, doc holder holder_wikidata stance demand issue basis ascribed_by condition \
          content_start content_end addressee holder_start holder_end addressee_start addressee_end
          events, doc holder label target holder_start holder_end target_start target_end date \
          content_start content_end content ascribed_by
          links, doc start end text actor wikidata confidence method
          """)
  void keepsTheColumnsThatOtherToolsRelyOn(String name, String columns) {
    List<String> agreed = List.of(columns.split(" +"));
    List<String> given = runner().rows(LIBRARY.named(name), Map.of()).columns();
    assertEquals(agreed, given.subList(0, Math.min(agreed.size(), given.size())));
  }

  @Test
  void selectsByAParameterThatIsNotRequired() {
    Rows rows = runner().rows(LIBRARY.named("attributions"), Map.of("speaker", "Palace"));
    assertEquals(List.of("Palace"), rows.rows().stream().map(row -> row.get(7)).toList());
  }

  @Test
  void selectsByWhomItIsDoneTo() {
    Rows rows = runner().rows(LIBRARY.named("events"), Map.of("target", "Norland"));
    assertEquals(List.of("Norland"), rows.rows().stream().map(row -> row.get(3)).toList());
    assertEquals(
        List.of(), runner().rows(LIBRARY.named("events"), Map.of("target", "Palace")).rows());
  }

  /** Of an issue or a demand there are fewer, and they are found in less memory. */
  @ParameterizedTest
  @CsvSource({"issue=territory, 1", "demand=leave-valley, 1", "issue=talks, 0"})
  void agreementIsNarrowed(String narrowed, int pairs) {
    Map<String, String> parameters = parse(narrowed + " least=1");
    assertEquals(pairs, runner().rows(LIBRARY.named("agreement"), parameters).rows().size());
  }

  @ParameterizedTest
  @CsvSource({
    "demands-of, 2025-01-01, 1",
    "demands-of, 2030-01-01, 0",
    "self-and-ascribed, 2030-01-01, 0",
    "conditions, 2030-01-01, 0"
  })
  void beginsWithADay(String name, String from, int rows) {
    Map<String, String> parameters = Map.of("actor", "Norland", "from", from);
    assertEquals(rows, runner().rows(LIBRARY.named(name), parameters).rows().size());
  }

  private static String csv(String name, Map<String, String> parameters) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    runner().write(LIBRARY.named(name), parameters, Output.CSV, 0, out);
    return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  private static QueryRunner runner() {
    return QueryRunner.local(store.dataset());
  }

  private static Map<String, String> parse(String parameters) {
    if (parameters == null) {
      return Map.of();
    }
    return Stream.of(parameters.split(" (?=\\w+=)"))
        .map(pair -> pair.split("="))
        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
  }
}
