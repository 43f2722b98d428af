package org.demarche.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.spark.sql.SparkSession;
import org.demarche.cli.Execution;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs on this machine with two tasks at a time. */
class ExtractTest {
  private static final int PADDING = 90_000;
  private static final List<String> SETTINGS =
      List.of("spark.extraListeners", "spark.hadoop.fs.flaky.impl");

  @TempDir Path folder;

  @BeforeEach
  void runHere() {
    System.setProperty("spark.master", "local[2,3]");
    System.setProperty("spark.ui.enabled", "false");
    System.setProperty("spark.driver.host", "localhost");
  }

  @AfterEach
  void forget() {
    SETTINGS.forEach(System::clearProperty);
  }

  @Test
  void givesTheQuadsAndTheProblemsOfExtract() throws IOException {
    Path input = articles();
    Path output = folder.resolve("out");
    String told = extract(0, input, output, "--parts", "3");
    Execution here = Execution.of("extract", input);
    List<String> expected = sorted(here.out());
    List<String> given = sorted(quads(output));
    assertEquals(List.of(), without(expected, given), "missing");
    assertEquals(List.of(), without(given, expected), "too many");
    assertEquals(expected, given);
    assertEquals(3, parts(output).size());
    List<String> problems =
        here.err().lines().filter(line -> line.startsWith(input.toString())).toList();
    assertTrue(problems.size() >= 3, here::err);
    for (String problem : problems) {
      assertTrue(told.contains(problem + "\n"), () -> problem + " is not in\n" + told);
    }
    String counts = "(?m)^(?:annotate|resolve|store) +\\S+ s +";
    assertEquals(
        here.err().replaceAll(counts, "").lines().filter(it -> it.contains("loaded")).toList(),
        told.replaceAll(counts, "").lines().filter(it -> it.contains("loaded")).toList());
  }

  @Test
  void theSameBytesComeOfOtherTasksAndOfKilledOnes() throws IOException {
    Path input = articles();
    extract(0, input, folder.resolve("whole"), "--parts", "3", "--split", "64");
    Map<String, String> whole = files(folder.resolve("whole"));
    assertEquals(6, whole.size(), whole::toString);

    extract(0, input, folder.resolve("cut"), "--parts", "3", "--split", "1");
    assertEquals(whole, files(folder.resolve("cut")));

    System.setProperty("spark.extraListeners", Killer.class.getName());
    extract(0, input, folder.resolve("killed"), "--parts", "3", "--split", "1");
    assertTrue(Killer.KILLED.get() > 2, Killer.KILLED::toString);
    assertEquals(whole, files(folder.resolve("killed")));
  }

  @Test
  void aPartThatBreaksOffIsWrittenAgain() throws IOException {
    Path input = articles();
    extract(0, input, folder.resolve("whole"), "--parts", "3");
    System.setProperty("spark.hadoop.fs.flaky.impl", FlakyFileSystem.class.getName());
    extract(0, input, "flaky://" + folder.resolve("flaky"), "--parts", "3");
    assertEquals(3, FlakyFileSystem.BROKEN.size());
    assertEquals(files(folder.resolve("whole")), files(folder.resolve("flaky")));
  }

  @Test
  void aTableOfColumnsIsReadAsItsRowsWouldBe() throws IOException {
    Path lines = folder.resolve("lines/press.jsonl");
    Files.createDirectories(lines.getParent());
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      rows.add(json(Map.of("body", text(i), "title", "Talks " + i, "date", "2025-01-20")));
    }
    Files.write(lines, rows);
    Path table = folder.resolve("table");
    try (SparkSession spark = SparkSession.builder().getOrCreate()) {
      spark.read().json(lines.toString()).coalesce(1).write().parquet(table.toString());
    }
    try (Stream<Path> written = Files.list(table)) {
      Path part = written.filter(it -> it.toString().endsWith(".parquet")).findFirst().get();
      Files.move(part, table.resolve("press.parquet"));
    }
    extract(0, table, folder.resolve("of-table"));
    extract(0, lines, folder.resolve("of-lines"));
    assertEquals(files(folder.resolve("of-lines")), files(folder.resolve("of-table")));
    assertFalse(quads(folder.resolve("of-lines")).isEmpty());
  }

  @Test
  void aMistakeIsToldAndNothingIsOverwritten() throws IOException {
    Path input = Files.writeString(folder.resolve("a.txt"), text(1));
    Path output = Files.createDirectory(folder.resolve("out"));
    Files.writeString(output.resolve("mine.txt"), "mine");
    assertTrue(extract(3, input, output).contains("output-exists"));
    assertTrue(extract(3, folder.resolve("none"), folder.resolve("x")).contains("no-such-file"));
    assertTrue(extract(2, input).contains("PATH"));
    Path empty = Files.writeString(folder.resolve("empty.txt"), "");
    assertTrue(extract(3, empty, folder.resolve("y")).contains("empty-file"));
  }

  /** All kinds that a task may get, with articles that hide one another and what is none. */
  private Path articles() throws IOException {
    Path input = Files.createDirectories(folder.resolve("in"));
    for (String name : List.of("a/one.txt", "b/one.txt", "two.txt")) {
      Path file = input.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text(name.hashCode()));
    }
    Files.writeString(input.resolve("two.meta.json"), "{\"datePublished\":\"2025-02-03\"}");
    Files.writeString(input.resolve("empty.txt"), "");
    Files.writeString(input.resolve("picture.png"), "\u0089PNG\r\n\u001a\n\0\0");
    Files.writeString(input.resolve("page.html"), "<h1>Talks</h1><p>" + text(7) + "</p>");
    Files.writeString(
        input.resolve("table.csv"), "title,body\nTalks,\"" + text(8) + "\"\nMore,\"" + text(9) + "\"\n");
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String id = i % 10 == 9 ? "press-of-all" : "";
      lines.add(json(Map.of("id", id, "text", text(i), "note", "n".repeat(PADDING))));
    }
    lines.add(lines.get(9));
    lines.add("{broken");
    Files.write(input.resolve("press.jsonl"), lines);
    Files.write(input.resolve("uncut.jsonl.gz"), packed());
    return input;
  }

  /** More than a task is to read, and yet to be read by one. */
  private static byte[] packed() throws IOException {
    Random random = new Random(1);
    byte[] padding = new byte[PADDING];
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      for (int i = 0; i < 20; i++) {
        random.nextBytes(padding);
        String note = Base64.getEncoder().encodeToString(padding);
        String id = i == 7 ? "press-of-all" : "";
        String line = json(Map.of("id", id, "text", text(100 + i), "note", note)) + "\n";
        out.write(line.getBytes(StandardCharsets.UTF_8));
      }
      out.write("{broken\n".getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static String text(int seed) {
    return "BRUSSELS, Jan. 20 (Wire) — Minister Number"
        + Math.floorMod(seed, 5)
        + " Voss said on Monday that the government would not accept new tariffs.\n\n\"We support"
        + " the deal,\" President Jon Rook said. Round "
        + Math.abs(seed)
        + " begins next week, the ministry told reporters.\n";
  }

  private static String json(Map<String, String> fields) throws IOException {
    return new ObjectMapper().writeValueAsString(new TreeMap<>(fields));
  }

  private static String extract(int exit, Object... arguments) throws IOException {
    StringWriter told = new StringWriter();
    List<String> words = Arrays.stream(arguments).map(Object::toString).toList();
    int given = Extract.run(words, new PrintWriter(told, true));
    assertEquals(exit, given, told::toString);
    return told.toString();
  }

  private static List<Path> parts(Path output) throws IOException {
    try (Stream<Path> parts = Files.list(output.resolve("parts"))) {
      return parts.sorted().toList();
    }
  }

  private static String quads(Path output) throws IOException {
    StringBuilder quads = new StringBuilder();
    for (Path part : parts(output)) {
      try (InputStream in = new GZIPInputStream(Files.newInputStream(part))) {
        quads.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return quads.toString();
  }

  private static List<String> without(List<String> lines, List<String> others) {
    Set<String> known = new HashSet<>(others);
    return lines.stream().filter(line -> !known.contains(line)).toList();
  }

  private static List<String> sorted(String quads) {
    return quads.lines().sorted().toList();
  }

  /** The hash of each file, by its path; those that {@code SHA256SUMS} names are held against it. */
  private static SortedMap<String, String> files(Path output) throws IOException {
    SortedMap<String, String> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(output)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = output.relativize(file).toString();
        hashes.put(name, DigestUtils.sha256Hex(Files.readAllBytes(file)));
      }
    }
    for (String line : Files.readAllLines(output.resolve("SHA256SUMS"))) {
      assertEquals(line, hashes.get(line.substring(66)) + "  " + line.substring(66));
    }
    return hashes;
  }
}
