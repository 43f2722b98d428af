package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.demarche.SampleStore;
import org.demarche.query.NamedQuery;
import org.demarche.query.Output;
import org.demarche.query.QueryLibrary;
import org.demarche.query.QueryRunner;
import org.demarche.store.GraphStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions as people ask them, and answers where and as they want them. */
class QueryCommandTest {
  @TempDir private static Path shared;

  @TempDir private Path folder;

  @BeforeAll
  static void copy() {
    SampleStore.copyTo(shared.resolve("db"));
  }

  @Test
  void takesSparqlAsItsArgumentAndKnowsThePrefixes() {
    Execution run = query("SELECT (COUNT(*) AS ?n) { ?x a dem:Article ; schema:headline ?y }");
    assertEquals(0, run.exitCode(), run::err);
    assertTrue(run.out().matches("n\\s+\\d+\\s+"), run.out());
  }

  @Test
  void knowsWhatTheTermsMean() {
    Execution run =
        query(
            "SELECT DISTINCT ?p { ?x a dem:Position ; dem:stance ?s . ?s dem:polarity ?p ;"
                + " skos:inScheme ?scheme } ORDER BY ?p");
    assertEquals("p\n-1\n0\n1\n", run.out().replace("\r", ""), run::err);
    String label = "SELECT ?l { dem:Position rdfs:label ?l }";
    assertEquals("l\nposition\n", query(label).out().replace("\r", ""));
  }

  @Test
  void showsWhereSparqlIsWrong() {
    Execution run = query("SELEC ?x { }");
    assertEquals(3, run.exitCode());
    assertEquals(
        "query:1:1: not-sparql: 'SELEC' is no word of SPARQL\n  SELEC ?x { }\n  ^\n", run.err());
  }

  @Test
  void saysThatAFileIsNotThere() {
    assertEquals("none.rq: no-such-file: check the name\n", query("none.rq").err());
  }

  @Test
  void takesOneNameOrTheOther() {
    int peskov = rows("said-by", "-p", "actor=Peskov");
    int lavrov = rows("said-by", "-p", "actor=Lavrov");
    assertTrue(peskov > 0 && lavrov > 0);
    assertEquals(
        peskov + lavrov, rows("said-by", "-p", "actor=Peskov", "-p", "actor=Sergey Lavrov"));
    Execution twice =
        query("said-by", "-p", "actor=Peskov", "-p", "from=2025-01-01", "-p", "from=2025-01-02");
    assertEquals(
        "parameter-value: from: given 2 times; it takes one value\n",
        twice.err().replaceFirst("(?m)^actor: .*\n", ""));
  }

  @Test
  void tellsWhoItTookANameForUnlessItIsToBeQuiet() {
    String note = query("said-by", "-p", "actor=Peskov").err();
    assertTrue(note.startsWith("actor: 'Peskov' is Dmitry Peskov (person, "), note);
    assertEquals("", query("said-by", "-p", "actor=Peskov", "--quiet").err());
  }

  @Test
  void saysWhichParametersAreMissing() {
    String told = query("common-ground").err();
    assertTrue(
        told.startsWith("missing-parameter: common-ground needs 'a' (the one actor) and 'b'"));
    assertFalse(told.contains(" -p "), told);
  }

  @ParameterizedTest
  @CsvSource({
    "a.csv, doc",
    "a.tsv, ?doc",
    "a.json, {",
    "a.xml, <?xml",
    "a.md, | doc",
    "a.txt, 1 of",
    "noname, doc"
  })
  void takesTheFormatFromTheNameOfTheFile(String name, String start) throws IOException {
    Path file = folder.resolve(name);
    Execution run = query("positions", "-o", file.toString());
    assertEquals(0, run.exitCode(), run::err);
    String first = Files.readAllLines(file).get(0);
    assertTrue(first.startsWith(start) || name.equals("a.txt"), first);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.xlsx", "a.docx"})
  void refusesFormatsThatItCannotWrite(String name) {
    Execution run = query("positions", "-o", folder.resolve(name).toString());
    assertEquals(3, run.exitCode());
    assertTrue(run.err().contains("unknown-format"), run.err());
    assertFalse(Files.exists(folder.resolve(name)));
    assertEquals(
        0, query("positions", "-o", folder.resolve(name).toString(), "--format", "csv").exitCode());
  }

  @Test
  void writesFilesThatOthersMayReadAsTheUserHasIt() throws IOException {
    Path plain = Files.createFile(folder.resolve("plain"));
    Path file = folder.resolve("a.csv");
    query("positions", "-o", file.toString());
    assertEquals(
        PosixFilePermissions.toString(Files.getPosixFilePermissions(plain)),
        PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    assertEquals(
        List.of("a.csv", "plain"), List.of(folder.toFile().list()).stream().sorted().toList());
  }

  /** Every query at 80 columns: no line is longer but for an IRI, and no cell is cut. */
  @Test
  void isReadableAtEightyColumns() {
    try (GraphStore store = GraphStore.openExisting(shared.resolve("db"))) {
      for (NamedQuery query : QueryLibrary.builtIn().all()) {
        Map<String, String> given =
            query.parameters().stream()
                .filter(it -> it.required())
                .collect(Collectors.toMap(it -> it.name(), it -> it.example().orElseThrow()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        QueryRunner.local(store.dataset()).write(query, given, Output.TABLE, 80, out);
        String shown = out.toString(StandardCharsets.UTF_8);
        assertEquals(
            List.of(),
            shown.lines().filter(it -> it.length() > 80 && !it.contains("://")).toList(),
            query.name());
        assertFalse(shown.contains("…\n"), query.name());
      }
    }
  }

  @Test
  void listsAndDescribesQueriesInTheWidthOfTheTerminal() {
    for (String[] asked :
        new String[][] {{"query", "--list"}, {"query", "positions", "--describe"}}) {
      String shown = onTerminal(80, asked);
      assertEquals(
          List.of(),
          shown
              .lines()
              .takeWhile(it -> !it.startsWith("PREFIX"))
              .filter(it -> it.length() > 80)
              .toList());
    }
    assertTrue(onTerminal(80, "query", "--list").contains("\n      "));
  }

  @Test
  void canBeAskedForAListOrForAWideTable() {
    String db = shared.resolve("db").toString();
    String list = onTerminal(80, "query", "agreement", "-x", "--store", db);
    assertTrue(list.startsWith("1 of "), list);
    String wide = onTerminal(80, "query", "positions", "--wide", "--store", db);
    assertTrue(wide.lines().findFirst().orElse("").length() > 200);
  }

  private static String onTerminal(int width, String... arguments) {
    Execution run = Execution.onTerminal(width, (Object[]) arguments);
    assertEquals(0, run.exitCode(), run::err);
    return run.out();
  }

  private static int rows(String... arguments) {
    Execution run = query(arguments);
    assertEquals(0, run.exitCode(), run::err);
    return (int) run.out().lines().count() - 1;
  }

  private static Execution query(String... arguments) {
    Object[] all = new Object[arguments.length + 3];
    all[0] = "query";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    all[arguments.length + 1] = "--store";
    all[arguments.length + 2] = shared.resolve("db");
    return Execution.of(all);
  }
}
