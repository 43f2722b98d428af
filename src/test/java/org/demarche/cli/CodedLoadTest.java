package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.demarche.SampleStore;
import org.demarche.SeededStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("try") // a server need only be there
class CodedLoadTest {
  private static final String HEADER =
      "statement_id,time,person,organization,concept,agreement,intensity,start_position,"
          + "stop_position,text,coder,document_id,document_title,document_author,document_source,"
          + "document_section,document_type\n";
  private static final String CODED =
      HEADER
          + """
          1,2024-01-10 00:00:00,Anna Berg,Dam Board,Build the dam,1,3,0,40,The valley needs the dam,kim,d1,One,,Courier,,
          2,2024-01-10 08:30:00,,River Watch,Build the dam,0,-2,60,90,,lee,d1,One,,Courier,,
          3,2024-02-10 00:00:00,Sergey Lavrov,Russia,The fighting stops in a ceasefire,0,-1,0,10,"No ""pause"", he said",kim,d2,Two,,Courier,,
          4,2024-02-11 00:00:00,,,Build the dam,1,0,20,30,Somebody is for it,,d2,Two,,Courier,,
          5,2024-02-12 00:00:00,Anna Berg,Dam Board,Build the dam,,,40,50,She did not say,kim,d2,Two,,Courier,,
          """;

  @TempDir private Path folder;
  private Path store;
  private Path coded;

  @BeforeEach
  void prepare() throws IOException {
    store = folder.resolve("store");
    SeededStore.at(store);
    coded = Files.writeString(folder.resolve("dams.csv"), CODED);
  }

  private static String done(Object... arguments) {
    Execution execution = Execution.of(arguments);
    assertEquals(0, execution.exitCode(), execution::err);
    return execution.out();
  }

  private Execution load(Path table, Object... more) {
    Execution execution =
        Execution.of(
            Stream.concat(Stream.of("load", table, "--store", store), Stream.of(more)).toArray());
    assertEquals(0, execution.exitCode(), execution::err);
    return execution;
  }

  @Test
  void whatIsCodedIsWhatQueriesAnswerWith() {
    String told = load(coded).err();
    assertTrue(
        told.contains(
            "5 statements coded by hand, 4 positions, in 2 documents: 2 written, 0 unchanged"),
        told);
    List<String> rows =
        done("query", "positions", "--store", store, "--format", "csv")
            .lines()
            .map(it -> it.split(",", -1))
            .map(it -> String.join(" | ", it[0], it[1], it[2], it[3], it[4], it[6]))
            .toList();
    assertEquals(
        List.of(
            "doc | holder | holder_wikidata | stance | demand | basis",
            "dams/d1 | Anna Berg |  | supports | build-the-dam | self",
            "dams/d1 | River Watch |  | opposes | build-the-dam | self",
            "dams/d2 | Sergey Lavrov | Q58217 | opposes | immediate-ceasefire | self",
            "dams/d2 | somebody who is not named |  | supports | build-the-dam | self"),
        rows);
    assertEquals("", done("check", "--store", store));
  }

  @Test
  void theTableComesBackAsItWas() {
    load(coded);
    assertEquals(CODED, done("network", "--store", store, "--coded", "--events"));
    String[] settings = {"--rows", "organization", "--qualifier", "intensity", "--aggregation"};
    for (String how : List.of("subtract", "congruence", "conflict")) {
      assertEquals(
          done(all("network", "--table", coded, settings, how)),
          done(all("network", "--store", store, "--coded", settings, how)));
    }
  }

  private static Object[] all(Object... parts) {
    return Stream.of(parts)
        .flatMap(it -> it instanceof String[] more ? Stream.of(more) : Stream.of(it))
        .toArray();
  }

  @Test
  void itIsBesideWhatWasRead() throws IOException {
    SampleStore.copyTo(folder.resolve("sample"));
    store = folder.resolve("sample");
    String read = done("network", "--store", store);
    String utterances = done("query", "utterances", "--store", store, "--format", "csv");
    load(coded);
    assertEquals(read, done("network", "--store", store, "--only", "coder=demarche"));
    assertEquals(
        "\"\",build-the-dam,immediate-ceasefire\nAnna Berg,1,0\nSergey Lavrov,0,1\n",
        done("network", "--store", store, "--only", "coder=kim"));
    assertEquals(utterances, done("query", "utterances", "--store", store, "--format", "csv"));
    assertEquals("", done("check", "--store", store));
  }

  /** As somebody would who codes the same articles with labels in place of notations. */
  @Test
  void whatWasReadIsComparedInItsOwnTerms() throws IOException {
    SampleStore.copyTo(folder.resolve("sample"));
    store = folder.resolve("sample");
    Path events = folder.resolve("events.csv");
    done("network", "--store", store, "--events", "-o", events);
    StringBuilder hand =
        new StringBuilder("id,document_id,date,start,stop,coder,actor,concept,agreement\n");
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser rows = CSVParser.parse(events, StandardCharsets.UTF_8, format)) {
      for (CSVRecord row : rows) {
        String cells =
            "%s,%s,%s,%s,%s,kim,\"%s\",\"%s\",%s\n"
                .formatted(
                    row.get("statement_id"),
                    row.get("document_id"),
                    row.get("time"),
                    row.get("start_position"),
                    row.get("stop_position"),
                    row.get("actor"),
                    row.get("course"),
                    row.get("agreement"));
        hand.append(cells);
      }
    }
    Path table = Files.writeString(folder.resolve("hand.csv"), hand);
    List<String> measures =
        done("network", "--store", store, "--agreement", table).lines().toList();
    for (String variable : List.of("actor", "course", "agreement")) {
      assertTrue(
          measures.stream().anyMatch(it -> it.matches(variable + ",all,,\\d+,1.0000,1.0000,.*")),
          measures::toString);
    }
    load(table);
    assertEquals(
        measures,
        done("network", "--store", store, "--exclude", "coder=kim", "--agreement", table)
            .lines()
            .toList());
  }

  @Test
  void loadingAgainChangesWhatChanged() throws IOException {
    load(coded);
    String before = done("export", "--store", store, "--format", "nq");
    assertTrue(load(coded).err().contains("0 written, 2 unchanged"));
    assertEquals(before, done("export", "--store", store, "--format", "nq"));
    Files.writeString(coded, CODED.replace("Build the dam,0,-2", "Build the dam,1,2"));
    assertTrue(load(coded).err().contains("1 written, 1 unchanged"));
    assertEquals(
        "\"\",build-the-dam\nRiver Watch,1\n",
        done("network", "--store", store, "--only", "coder=lee", "--aggregation", "subtract"));
  }

  @Test
  void anotherTableOfTheNameIsRefused() throws IOException {
    load(coded);
    Path other = Files.createDirectory(folder.resolve("other")).resolve("dams.csv");
    Files.writeString(
        other, CODED.replace("Anna Berg", "Bea Holm").replace("The valley", "A valley"));
    Execution refused = Execution.of("load", other, "--store", store);
    assertEquals(3, refused.exitCode());
    assertTrue(refused.err().contains("duplicate-id: 'dams/d1'"), refused::err);
    load(other, "--replace");
    assertTrue(done("query", "positions", "--store", store).contains("Bea Holm"));
  }

  @Test
  void removingTheTableRemovesItsDocuments() {
    String before = done("export", "--store", store, "--format", "nq");
    load(coded);
    assertEquals(0, Execution.of("remove", "dams", "--store", store).exitCode());
    assertEquals(before, done("export", "--store", store, "--format", "nq"));
    Execution none = Execution.of("network", "--store", store, "--coded");
    assertEquals(3, none.exitCode());
    assertTrue(none.err().contains("no-coded-statements"), none::err);
  }

  @Test
  void documentsMayStandInATableOfTheirOwn() throws IOException {
    Path statements = folder.resolve("short.csv");
    Files.writeString(
        statements,
        "id,document_id,date,actor,demand,stance,basis,ascribed_by\n"
            + "1,7,2025-01-20,Vladimir Putin,immediate-ceasefire,rejects,ascribed,Emmanuel Macron\n");
    Path documents = folder.resolve("documents.csv");
    Files.writeString(documents, "id,title,source\n7,Talks,The Harbour Gazette\n");
    load(statements, "--documents", documents);
    assertEquals(
        "2025-01-20  rejects, ascribed by Emmanuel Macron",
        done("timeline", "Putin", "immediate-ceasefire", "--store", store, "--format", "text")
            .lines()
            .filter(it -> it.startsWith("2025"))
            .findFirst()
            .orElse(""));
    assertEquals("", done("check", "--store", store));
  }

  @Test
  void aServerTakesATableToo() throws Exception {
    try (ServedStore served = ServedStore.start(store)) {
      load(coded);
      assertEquals(CODED, done("network", "--store", store, "--coded", "--events"));
    }
  }

  @Test
  void whatIsNotUtf8IsToldSo() throws IOException {
    Files.write(coded, CODED.replace("Courier", "Café").getBytes(StandardCharsets.ISO_8859_1));
    Execution refused = Execution.of("load", coded, "--store", store);
    assertEquals(3, refused.exitCode());
    assertTrue(refused.err().contains("not UTF-8"), refused::err);
    Files.writeString(coded, "\uFEFF" + CODED);
    assertTrue(load(coded).err().contains("2 written"));
  }

  @Test
  void inAFolderOfArticlesItIsNotTakenForThem() throws IOException {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    Files.move(coded, articles.resolve("dams.csv"));
    Execution refused = Execution.of("load", articles, "--store", store);
    assertTrue(refused.err().contains("statements coded by hand"), refused::err);
  }
}
