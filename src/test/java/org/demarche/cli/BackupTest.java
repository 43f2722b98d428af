package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.demarche.SampleStore;
import org.demarche.SeededStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups tell what they hold, and nothing takes a store's place unless it is that. */
@SuppressWarnings("try") // a server need only be there
class BackupTest {
  @TempDir static Path shared;
  private static Path original;

  @TempDir Path folder;
  private Path db;
  private Path backup;

  @BeforeAll
  static void backUp() {
    Path store = shared.resolve("db");
    original = shared.resolve("a backup");
    SampleStore.copyTo(store);
    Execution made = Execution.of("backup", original, "--store", store);
    assertEquals(0, made.exitCode(), made::err);
    assertTrue(made.err().startsWith("backup    9 articles  "), made.err());
  }

  @BeforeEach
  void copy() throws IOException {
    db = folder.resolve("db");
    SampleStore.copyTo(db);
    backup = Files.copy(original, folder.resolve("a backup"));
  }

  @Test
  void endsWithAManifestOfWhatItHolds() throws IOException {
    List<String> lines = Arrays.asList(text(backup).split("\n"));
    List<String> manifest = lines.stream().filter(line -> line.startsWith("# ")).toList();
    long quads = lines.size() - manifest.size();
    assertEquals("# demarche-backup 1", lines.get((int) quads));
    assertEquals("# articles 9", manifest.get(1));
    assertEquals("# quads " + quads, manifest.get(3));
    assertTrue(manifest.get(4).matches("# made-with [0-9a-f]{64} 9"), manifest.get(4));
    assertTrue(manifest.get(6).matches("# sha256 [0-9a-f]{64}"), manifest.get(6));
  }

  @Test
  void isRestoredIntoANewFolder() throws IOException {
    Path restored = folder.resolve("größer als/neu");
    Files.createDirectory(restored.getParent());
    Execution restore = restore(backup, restored);
    assertEquals(0, restore.exitCode(), restore::err);
    assertTrue(restore.err().startsWith("restore   9 articles  "), restore.err());
    assertEquals(SampleStore.export(), export(restored));
    Path again = folder.resolve("again.nq.gz");
    Execution.of("backup", "-o", again, "--store", restored);
    assertArrayEquals(Files.readAllBytes(backup), Files.readAllBytes(again));
    Execution load = Execution.of("load", SampleStore.ARTICLES, "--store", restored);
    assertTrue(load.err().contains("0 loaded  0 replaced  9 unchanged"), load.err());
  }

  @Test
  void takesThePlaceOfAStoreOnlyWhenToldTo() throws IOException {
    Path other = folder.resolve("other");
    Path story = Files.writeString(folder.resolve("story.txt"), "It rains, said Jane Doe.\n");
    Execution.of("load", story, "--store", SeededStore.at(other));
    String before = export(other);
    Execution refused = restore(backup, other);
    assertEquals(3, refused.exitCode());
    assertTrue(refused.err().contains("store-exists"), refused.err());
    assertEquals(before, export(other));
    assertEquals(0, restore(backup, other, "--replace").exitCode());
    assertEquals(SampleStore.export(), export(other));
    assertTrue(
        Execution.of("query", "search", "-p", "words=ceasefire", "--store", other)
                .out()
                .lines()
                .count()
            > 1,
        "the index of words is that of the backup");
    assertEquals(0, Execution.of("check", "--store", other).exitCode());
  }

  @Test
  void takesThePlaceOfADamagedStore() throws IOException {
    try (Stream<Path> files = Files.walk(db)) {
      Path index = files.filter(it -> it.endsWith("GSPO.dat")).findFirst().orElseThrow();
      Files.write(index, new byte[100]);
    }
    assertTrue(Execution.of("stats", "--store", db).err().contains("damaged"));
    assertEquals(0, restore(backup, db, "--replace").exitCode());
    assertEquals(SampleStore.export(), export(db));
  }

  @Test
  void changesNothingWhereItIsNotWhole() throws IOException {
    byte[] bytes = Files.readAllBytes(backup);
    String text = text(backup);
    Files.write(backup, Arrays.copyOf(bytes, bytes.length - 200));
    assertRefused("damaged-backup");
    write(text.replaceFirst("Kremlin", "Gremlin"));
    assertRefused("damaged-backup");
    write(text.substring(text.indexOf('\n') + 1));
    assertRefused("damaged-backup");
    write(text.replace("# articles 9", "# articles 8"));
    assertRefused("damaged-backup");
    Files.writeString(backup, text);
    assertRefused("damaged-backup");
    write(text.substring(0, text.indexOf("\n# ") + 1));
    assertRefused("no-manifest");
    assertEquals(SampleStore.export(), export(db));
  }

  private void assertRefused(String code) throws IOException {
    Path elsewhere = folder.resolve("elsewhere");
    for (Execution refused :
        List.of(restore(backup, db, "--replace"), restore(backup, elsewhere))) {
      assertEquals(3, refused.exitCode());
      assertTrue(refused.err().startsWith(backup + ": " + code + ": "), refused.err());
    }
    assertFalse(Files.exists(elsewhere), "no folder is left behind");
    try (Stream<Path> left = Files.list(folder)) {
      assertTrue(left.noneMatch(it -> it.toString().endsWith(".restoring")), "nor another one");
    }
  }

  @Test
  void isTheSameOfAStoreThatIsServedWhichNothingReplaces() throws Exception {
    Path served = folder.resolve("served.nq.gz");
    try (ServedStore server = ServedStore.start(db)) {
      assertEquals(0, Execution.of("backup", "-o", served, "--store", db).exitCode());
      assertArrayEquals(Files.readAllBytes(backup), Files.readAllBytes(served));
      Execution refused = restore(backup, db, "--replace");
      assertEquals(3, refused.exitCode());
      assertTrue(refused.err().contains("store-served"), refused.err());
    }
  }

  private static Execution restore(Path backup, Path store, Object... more) {
    return Execution.of(
        Stream.concat(Stream.of("restore", backup, "--store", store), Stream.of(more)).toArray());
  }

  private static String export(Path store) {
    return Execution.of("export", "--store", store).out();
  }

  private static String text(Path file) throws IOException {
    try (GZIPInputStream in =
        new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void write(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    Files.write(backup, bytes.toByteArray());
  }
}
