package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.rdf.model.ModelFactory;
import org.demarche.SampleStore;
import org.demarche.SeededStore;
import org.demarche.store.BulkLoad;
import org.demarche.store.PartFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parts that a cluster wrote become the store that loading the articles makes. */
class BulkLoadTest {
  @TempDir static Path shared;
  private static Path extracted;

  @TempDir Path folder;
  private Path quads;
  private Path output;
  private Path db;

  @BeforeAll
  static void extract() {
    extracted = shared.resolve("all.nq");
    Execution done = Execution.of("extract", SampleStore.ARTICLES, "-o", extracted);
    assertEquals(0, done.exitCode(), done::err);
  }

  @BeforeEach
  void copy() throws IOException {
    quads = Files.copy(extracted, folder.resolve("all.nq"));
    db = folder.resolve("db");
    output = folder.resolve("out");
    cut();
  }

  @Test
  void makesTheStoreThatLoadingTheArticlesMakes() {
    Execution loaded = bulk(output);
    assertEquals(0, loaded.exitCode(), loaded::err);
    assertTrue(
        loaded.err().matches("(?s).*bulk .* 9 articles  .* 0 replaced  0 unchanged.*"),
        loaded::err);
    assertEquals(SampleStore.export(), export());
    assertEquals(0, Execution.of("check", "--store", db).exitCode());
    Execution again = Execution.of("load", SampleStore.ARTICLES, "--store", db);
    assertTrue(again.err().contains("0 loaded  0 replaced  9 unchanged"), again::err);
    assertTrue(
        Execution.of("query", "search", "-p", "words=ceasefire", "--store", db)
            .out()
            .contains("\n"),
        "words are found");
  }

  @Test
  void joinsWhatIsThere() throws IOException {
    Path story = story("It rains, said Jane Doe.");
    assertEquals(0, Execution.of("load", story, "--store", SeededStore.at(db)).exitCode());
    assertTrue(bulk(quads).err().contains(" 9 articles "), "a file of extract will do, too");
    Path both = folder.resolve("both");
    SampleStore.copyTo(both);
    Execution.of("load", story, "--store", both);
    assertEquals(export(both), export());
    Execution again = bulk(output.resolve("parts"));
    assertTrue(again.err().contains(" 0 articles  0 quads  0 replaced  9 unchanged"), again::err);
    assertEquals(export(both), export());
  }

  @Test
  void replacesAnotherTextOnlyWhenToldTo() throws IOException {
    Execution.of("load", story("It rains, said Jane Doe."), "--store", SeededStore.at(db));
    Path newer = folder.resolve("newer.nq");
    Execution.of("extract", story("It snows, said Jane Doe."), "-o", newer);
    Execution refused = bulk(newer, "--strict");
    assertEquals(3, refused.exitCode());
    assertTrue(refused.err().contains("story: duplicate-id: "), refused::err);
    assertTrue(export().contains("It rains"));
    assertTrue(bulk(newer, "--replace").err().contains(" 1 article  "));
    Path once = folder.resolve("once");
    Execution.of("load", folder.resolve("story.txt"), "--store", SeededStore.at(once));
    assertEquals(export(once), export());
  }

  @Test
  void refusesPartsThatAreNotWhole() throws IOException {
    Execution.of("load", story("It rains, said Jane Doe."), "--store", SeededStore.at(db));
    String before = export();
    Path part = output.resolve("parts/part-00001.nq.gz");
    byte[] bytes = Files.readAllBytes(part);
    bytes[bytes.length / 2] ^= 1;
    Files.write(part, bytes);
    assertRefused("part-00001.nq.gz: damaged-parts: it is not as SHA256SUMS says", output);
    Files.delete(part);
    assertRefused("part-00001.nq.gz: damaged-parts: the part is missing", output);
    Files.delete(output.resolve("summary.json"));
    assertRefused("damaged-parts: summary.json or SHA256SUMS is missing", output.resolve("parts"));
    String text = Files.readString(quads);
    Files.writeString(quads, text.substring(0, text.lastIndexOf('\n', text.length() - 2) + 1));
    assertRefused("is not whole", quads);
    Files.writeString(quads, text.substring(0, text.length() - 9));
    assertRefused("all.nq: damaged-parts: ", quads);
    Files.writeString(quads, "<http://a/s> <http://a/p> <http://a/o> <http://a/g> .\n");
    assertRefused("not-articles: the graph <http://a/g>", quads);
    assertRefused("no-parts", SampleStore.ARTICLES);
    assertEquals(before, export());
  }

  /** Says when it has read all, and then waits to be killed. */
  static final class Loading {
    public static void main(String[] args) {
      BulkLoad.Settings settings =
          new BulkLoad.Settings(
              "https://w3id.org/demarche/id/",
              ModelFactory.createDefaultModel(),
              false,
              store -> article -> article,
              bytes -> waitFor(bytes));
      BulkLoad.load(PartFiles.of(List.of(Path.of(args[0]))), Path.of(args[1]), settings);
    }

    private static void waitFor(long bytes) {
      System.out.println(bytes);
      try {
        Thread.sleep(60_000);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  @Test
  void leavesTheStoreAsItWasWhereItIsKilled() throws Exception {
    Execution.of("load", story("It rains, said Jane Doe."), "--store", SeededStore.at(db));
    String before = export();
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Loading.class.getName(),
                quads.toString(),
                db.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader progress = process.inputReader()) {
      assertEquals(Files.size(quads), Long.parseLong(progress.readLine()));
    } finally {
      assertEquals(137, process.destroyForcibly().waitFor());
    }
    assertTrue(Files.exists(folder.resolve(".db.loading")), "killed in the middle");
    assertEquals(before, export());
    assertTrue(bulk(quads).err().contains(" 9 articles "));
    assertFalse(Files.exists(folder.resolve(".db.loading")));
  }

  private void assertRefused(String message, Path parts) {
    Execution refused = bulk(parts);
    assertEquals(3, refused.exitCode(), refused::err);
    assertTrue(refused.err().contains(message), refused::err);
  }

  private Execution bulk(Path parts, Object... options) {
    List<Object> words = new ArrayList<>(List.of("load", "--bulk", parts, "--store", db));
    words.addAll(List.of(options));
    return Execution.of(words.toArray());
  }

  private Path story(String text) throws IOException {
    return Files.writeString(folder.resolve("story.txt"), text + "\n");
  }

  private String export() {
    return export(db);
  }

  private static String export(Path store) {
    return Execution.of("export", "--store", store).out();
  }

  /** As a cluster writes them: three parts, their checksums and a summary. */
  private void cut() throws IOException {
    Map<String, StringBuilder> articles = new TreeMap<>();
    for (String line : Files.readAllLines(quads)) {
      String graph = line.substring(line.lastIndexOf('<'));
      articles.computeIfAbsent(graph, it -> new StringBuilder()).append(line).append('\n');
    }
    Files.createDirectories(output.resolve("parts"));
    StringBuilder sums = new StringBuilder();
    List<StringBuilder> all = List.copyOf(articles.values());
    for (int i = 0; i < 3; i++) {
      Path part = output.resolve("parts/part-0000" + i + ".nq.gz");
      try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(part))) {
        for (StringBuilder article : all.subList(3 * i, 3 * i + 3)) {
          out.write(article.toString().getBytes(StandardCharsets.UTF_8));
        }
      }
      sums.append(DigestUtils.sha256Hex(Files.readAllBytes(part)))
          .append("  parts/part-0000" + i + ".nq.gz\n");
    }
    Files.writeString(output.resolve("SHA256SUMS"), sums);
    Files.writeString(output.resolve("summary.json"), "{\"configuration\": \"0123\"}\n");
  }
}
