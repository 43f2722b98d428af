package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.demarche.SampleStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody but the extraction says what an article says. */
class ForgeryTest {
  private static final String BASE = "https://w3id.org/demarche/id/";
  private static final String DEM = "https://w3id.org/demarche/ns#";
  private static final String DIGEST = "<" + DEM + "graphDigest>";
  private static final List<String> QUADS = SampleStore.export().lines().toList();
  private static final List<String> GRAPHS = articleGraphs();
  private static final String ARTICLE = GRAPHS.get(0);

  /** What a backup of one article would be. */
  private static final List<String> ONE =
      QUADS.stream().filter(quad -> isIn(quad, ARTICLE)).toList();

  /** File and content; ARTICLE is the graph of an article in the store. */
  private static final String FORGED =
      """
      # in place of an article's graph, in every format
      x.nq     | <urn:a> <urn:b> "FAKE" <ARTICLE> .
      x.trig   | GRAPH <ARTICLE> { <urn:a> <urn:b> "FAKE" }
      x.jsonld | {"@id": "ARTICLE", "@graph": [{"@id": "urn:a", "urn:b": "FAKE"}]}
      x.trix   | <TriX xmlns="http://www.w3.org/2004/03/trix/trix-1/"><graph><uri>ARTICLE</uri><triple><uri>urn:a</uri><uri>urn:b</uri><plainLiteral>FAKE</plainLiteral></triple></graph></TriX>
      # as another revision
      x.nq     | <urn:a> <urn:b> "FAKE" <BASEarticle/2024-11-08-kremlin-terms/0123456789ab> .
      x.nq     | <urn:a> <urn:b> "FAKE" <BASEarticle/of-nobody> .
      # from another graph, which queries see as well
      x.ttl    | <ARTICLE/statement/0-9> <urn:b> "FAKE" .
      x.rdf    | <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:u="urn:u:"><rdf:Description rdf:about="ARTICLE"><u:b>FAKE</u:b></rdf:Description></rdf:RDF>
      x.nq     | <ARTICLE> <urn:b> "FAKE" <urn:g> .
      # in place of the store's own
      x.nq     | <urn:a> <urn:b> "FAKE" <BASEgraph/seeds> .
      x.nq     | <urn:a> <urn:b> "FAKE" <BASEgraph/links> .
      x.nq     | <urn:a> <urn:b> "FAKE" <BASEgraph/curated> .
      x.nq     | <urn:a> <urn:b> "FAKE" <BASEgraph/file/y.ttl> .
      x.nq     | <urn:a> <urn:b> "FAKE" <BASEgraph/sources> .
      x.nq     | <urn:a> <urn:b> "FAKE" <BASEgraph/names> .
      x.nq     | <urn:a> <urn:b> "FAKE" <BASEgraph/claims> .
      x.nq     | <urn:a> <urn:b> "FAKE" <BASEgraph/shared-demands> .
      x.nq     | <urn:a> <urn:b> "FAKE" <BASEgraph/totals> .
      x.nq     | <urn:a> <urn:b> "FAKE" <BASEgraph/coverage> .
      x.nq     | <urn:a> <urn:b> "FAKE" <BASEgraph/outlets> .
      """;

  @TempDir Path folder;

  @Test
  void refusesNamesThatAreNotForOthers() throws IOException {
    SampleStore.copyTo(folder.resolve("db"));
    List<Path> files = forgedFiles();
    for (String base : List.of(BASE, "https://example.org/")) {
      Execution load = load("--base", base, files);
      assertEquals(3, load.exitCode(), load::err);
      for (Path file : files) {
        assertTrue(load.err().contains(file + ": protected-name: <"), file + load.err());
      }
    }
    assertFalse(export().contains("FAKE"));
    List<String> left = export().lines().filter(it -> !it.contains("/example.org/")).toList();
    assertEquals(toldByArticles(QUADS), toldByArticles(left));
  }

  /** Names follow from all graphs, those that the load with another base linked among them. */
  private static List<String> toldByArticles(List<String> quads) {
    return quads.stream().filter(quad -> !quad.endsWith("/graph/names> .")).toList();
  }

  private List<Path> forgedFiles() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String row : FORGED.lines().filter(line -> !line.startsWith("#")).toList()) {
      String[] cells = row.split("\\|", 2);
      Path file = folder.resolve(files.size() + cells[0].strip());
      String text = cells[1].replace("ARTICLE", ARTICLE).replace("BASE", BASE);
      files.add(Files.writeString(file, text));
    }
    return files;
  }

  @Test
  void refusesAWholeFileThatTouchesOneArticle() throws IOException {
    SampleStore.copyTo(folder.resolve("db"));
    String forged =
        QUADS.stream()
            .filter(quad -> quad.contains(ARTICLE))
            .map(this::altered)
            .collect(Collectors.joining("\n", "<urn:a> <urn:b> \"FAKE\" <urn:g> .\n", "\n"));
    Execution load = load(Files.writeString(folder.resolve("x.nq"), forged));
    assertEquals(3, load.exitCode(), load::err);
    assertEquals(SampleStore.export(), export());
  }

  @Test
  void namesWhatGivesWay() throws IOException {
    SampleStore.copyTo(folder.resolve("db"));
    Path file = Files.writeString(folder.resolve("x.nq"), "<urn:a> <urn:b> \"c\" <urn:g> .\n");
    assertFalse(load(file).err().contains("replaced urn:g"));
    Execution again = load(file);
    assertTrue(again.err().contains("x.nq: replaced urn:g\n"), again::err);
  }

  /** What somebody could do to a backup, or to the files of a store. */
  private enum Change {
    PLANTED_TRIPLE((lines, graph) -> with(lines, graph, "<urn:a> <urn:b> \"FAKE\"")),
    PLANTED_STATEMENT(
        (lines, graph) ->
            with(lines, graph, "<" + graph + "/statement/0-1> <" + DEM + "text> \"FAKE\"")),
    ALTERED_WORDS((lines, graph) -> edited(lines, graph, "#text>", "e", "a")),
    ALTERED_TEXT((lines, graph) -> edited(lines, graph, "/articleBody>", " the ", " a ")),
    LOST_TRIPLES((lines, graph) -> without(lines, graph, "#speaker>")),
    LOST_DIGEST((lines, graph) -> without(lines, graph, DIGEST)),
    ALTERED_DIGEST((lines, graph) -> edited(lines, graph, DIGEST, "\"", "\"0")),
    SECOND_DIGEST((lines, graph) -> with(lines, graph, "<urn:a> " + DIGEST + " \"0\"")),
    LOST_TYPE((lines, graph) -> without(lines, graph, "#Article>")),
    ALTERED_HASH((lines, graph) -> edited(lines, graph, "#configurationHash>", "\"", "\"0")),
    EMPTIED((lines, graph) -> PLANTED_TRIPLE.work.apply(without(lines, graph, ""), graph));

    private final BiFunction<List<String>, String, List<String>> work;

    Change(BiFunction<List<String>, String, List<String>> work) {
      this.work = work;
    }
  }

  /** Each change is made to another article. */
  @ParameterizedTest
  @ValueSource(ints = {0, 6})
  void findsAndMendsChangedGraphs(int first) throws IOException {
    List<String> quads = QUADS;
    Map<String, Change> changes = new TreeMap<>();
    for (int i = first; i < Math.min(first + 6, Change.values().length); i++) {
      String graph = GRAPHS.get(i - first);
      changes.put(graph, Change.values()[i]);
      quads = Change.values()[i].work.apply(quads, graph);
    }
    assertEquals(0, load(Files.write(folder.resolve("backup.nq"), quads)).exitCode());
    Execution check = Execution.of("check", "--store", folder.resolve("db"));
    assertEquals(4, check.exitCode());
    changes.forEach(
        (graph, change) ->
            assertTrue(check.out().contains(graph + ": changed-graph: "), change + check.out()));
    Execution again = load(SampleStore.ARTICLES);
    assertTrue(again.err().contains(changes.size() + " loaded  "), again::err);
    assertTrue(again.err().contains(9 - changes.size() + " unchanged"), again::err);
    assertTrue(again.err().contains("whose graph had been changed"), again::err);
    assertEquals(SampleStore.export(), export());
    assertEquals(0, Execution.of("check", "--store", folder.resolve("db")).exitCode());
  }

  @Test
  void findsWhatIsSaidOfAnArticleOutsideOfItsGraph() throws IOException {
    List<String> changed = new ArrayList<>(ONE);
    changed.add("<" + ARTICLE + "> <urn:b> \"FAKE\" <urn:g> .");
    changed.add("<urn:a> <urn:b> \"FAKE\" <" + BASE + "article/of-nobody> .");
    load(Files.write(folder.resolve("backup.nq"), changed));
    Execution check = Execution.of("check", "--store", folder.resolve("db"));
    assertEquals(4, check.exitCode());
    assertTrue(check.out().contains("urn:g: outside-its-graph: " + ARTICLE), check::out);
    assertTrue(check.out().contains("article/of-nobody: changed-graph: "), check::out);
  }

  @Test
  void restoresABackupIntoANewStoreAlone() throws IOException {
    Path backup = Files.write(folder.resolve("backup.nq"), QUADS);
    assertEquals(0, load(backup).exitCode());
    assertEquals(SampleStore.export(), export());
    Execution again = load(backup);
    assertEquals(3, again.exitCode());
    assertTrue(again.err().contains("protected-name"), again::err);
    assertEquals(SampleStore.export(), export());
    assertTrue(load(SampleStore.ARTICLES).err().contains("9 unchanged"));
  }

  /** What tells that an article was extracted here would save a forged one from being looked at. */
  @ParameterizedTest
  @ValueSource(strings = {BASE, "https://example.org/"})
  void noBackupTellsWhatWasExtractedHere(String base) throws IOException {
    String article = ARTICLE.substring(0, ARTICLE.lastIndexOf('/'));
    List<String> quads = with(ONE, ARTICLE, "<urn:a> <urn:b> \"FAKE\"");
    quads.add(
        "<%s> <http://purl.org/dc/terms/source> \"0\" <%sgraph/sources> ."
            .formatted(article, base));
    Execution load = load(Files.write(folder.resolve("backup.nq"), quads));
    assertEquals(3, load.exitCode(), load::err);
    assertTrue(load.err().contains("protected-name: <" + base + "graph/sources>"), load::err);
    assertFalse(export().contains("FAKE"));
  }

  @Test
  void twoFilesCannotFillOneGraph() throws IOException {
    Path backup = Files.write(folder.resolve("backup.nq"), ONE);
    Path second =
        Files.writeString(
            folder.resolve("second.nq"), "<urn:a> <urn:b> \"FAKE\" <" + ARTICLE + "> .\n");
    Execution load = Execution.of("load", backup, second, "--store", folder.resolve("db"));
    assertTrue(load.err().contains("second.nq: protected-name"), load::err);
    assertEquals(ONE, export().lines().filter(quad -> isIn(quad, ARTICLE)).toList());
  }

  private String altered(String quad) {
    return quad.contains("#text> ") ? quad.replace("e", "a") : quad;
  }

  private static List<String> with(List<String> quads, String graph, String triple) {
    List<String> more = new ArrayList<>(quads);
    more.add(triple + " <" + graph + "> .");
    return more;
  }

  private static List<String> without(List<String> quads, String graph, String part) {
    return quads.stream().filter(quad -> !isIn(quad, graph) || !quad.contains(part)).toList();
  }

  private static List<String> edited(
      List<String> quads, String graph, String part, String from, String to) {
    return quads.stream()
        .map(
            quad -> {
              int at = quad.indexOf(part) + part.length();
              int end = quad.lastIndexOf(" <" + graph);
              return isIn(quad, graph) && quad.contains(part)
                  ? quad.substring(0, at)
                      + quad.substring(at, end).replaceFirst(from, to)
                      + quad.substring(end)
                  : quad;
            })
        .toList();
  }

  private static boolean isIn(String quad, String graph) {
    return quad.endsWith("<" + graph + "> .");
  }

  private Execution load(Object... what) {
    List<Object> words = new ArrayList<>(List.of("load", "--store", folder.resolve("db")));
    for (Object word : what) {
      words.addAll(word instanceof List<?> several ? several : List.of(word));
    }
    return Execution.of(words.toArray());
  }

  private String export() {
    return Execution.of("export", "--store", folder.resolve("db")).out();
  }

  private static List<String> articleGraphs() {
    return QUADS.stream()
        .map(quad -> quad.substring(quad.lastIndexOf('<') + 1, quad.lastIndexOf('>')))
        .filter(graph -> graph.startsWith(BASE + "article/"))
        .distinct()
        .toList();
  }
}
