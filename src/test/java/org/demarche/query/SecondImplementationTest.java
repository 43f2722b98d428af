package org.demarche.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.demarche.store.GraphStore;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every query of {@code queries/} means the same to RDF4J as to Jena, merged actors or not. */
class SecondImplementationTest {
  private static final QueryLibrary LIBRARY = QueryLibrary.builtIn();
  private static GraphStore jena;
  private static SailRepository rdf4j;

  @BeforeAll
  static void load() throws Exception {
    jena = GraphStore.inMemory();
    for (String file : List.of("talks.trig", "merged.trig")) {
      jena.loadRdf(Path.of("src/test/resources/query", file), "https://example.org/");
    }
    ByteArrayOutputStream quads = new ByteArrayOutputStream();
    jena.export(Lang.NQUADS, quads, Optional.empty());
    String triples =
        quads
            .toString(StandardCharsets.UTF_8)
            .lines()
            .map(line -> line.replaceFirst(" <[^<> ]+> \\.$", " ."))
            .distinct()
            .collect(Collectors.joining("\n"));
    rdf4j = new SailRepository(new MemoryStore());
    try (RepositoryConnection connection = rdf4j.getConnection()) {
      connection.add(new StringReader(triples), RDFFormat.NQUADS);
    }
  }

  @AfterAll
  static void close() {
    jena.close();
    rdf4j.shutDown();
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
          conditions,        actor=Norland
          said-by,           actor=ada north
          self-and-ascribed, actor=Norland
          source-chains,     article=leak
          unnamed-sources,
          same-words,
          spokespeople,      principal=Norland
          statements-by-governments-of, organization=Valley Union
          denials,           actor=Benjamin South
          common-ground,     a=Norland b=Sudland
          metonyms,          words=palace
          regions-demanded,
          position-history,  actor=Norland demand=hold-talks
          unlinked-actors,
          demands-by-month,
          agreement,         least=1
          doubtful-links,
          merged-actors,
          speakers,
          demands,
          demands,           several=yes
          stance-counts,
          articles,          outlet=Sudland Post
          articles,          outlet=Sudland Post newest=yes
          articles-by-month,
          articles-by-month, outlet=Sudland Post
          outlets,
          outlet-voices,     outlet=Sudland Post
          positions,         outlet=Sudland Post
          stance-days,       outlet=Sudland Post
          stance-counts,     outlet=Sudland Post
          article-text,      article=terms
          article-marks,     article=terms
          about-actor,       actor=Norland
          about-demand,      demand=leave-valley
          stance-counts,     several=yes from=2025-01-01 to=2025-01-31
          stance-counts,     min_confidence=0.5 basis=self issue=talks
          stance-counts,     holder=Norland demand=hold-talks
          positions,         basis=self from=2025-01-09 to=2025-01-10
          articles,          from=2025-01-15 to=2025-01-31
          """)
  void givesTheSameRows(String name, String parameters) {
    NamedQuery named = LIBRARY.named(name);
    Map<String, String> given = parse(parameters);
    Rows rows = QueryRunner.local(jena.dataset()).rows(named, given);
    assertFalse(rows.rows().isEmpty());
    Query bound =
        jena.read(
            data -> new ParameterBinder(new Source.Local(data)).bind(named, Arguments.of(given)));
    assertEquals(sorted(rows.rows()), sorted(ask(bound.serialize(), named)));
  }

  private static List<List<String>> ask(String sparql, NamedQuery named) {
    List<List<String>> rows = new ArrayList<>();
    try (RepositoryConnection connection = rdf4j.getConnection();
        TupleQueryResult result = connection.prepareTupleQuery(sparql).evaluate()) {
      for (BindingSet row : result) {
        rows.add(
            named.columns().stream().map(column -> text(row.getValue(column.name()))).toList());
      }
    }
    return rows;
  }

  private static String text(Value value) {
    return value == null ? "" : value.stringValue();
  }

  private static List<String> sorted(List<List<String>> rows) {
    return rows.stream().map(row -> String.join(" | ", row)).sorted().toList();
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
