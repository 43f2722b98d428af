package org.demarche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.pipeline.SourceHash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadyStoreTest {
  private static final Path BUILT = ReadyStore.in(Path.of("target", "classes"));

  @TempDir private Path folder;

  /** Else the classes here were not built by Maven, or not since the sources were changed. */
  @Test
  void theBuildMadeItOfTheseSources() throws IOException {
    assertTrue(ReadyStore.isOf(SourceHash.ofAll(Path.of("")), BUILT));
    assertFalse(ReadyStore.isOf("0123", BUILT));
    assertFalse(ReadyStore.isOf("0123", folder.resolve("none.zip")));
  }

  @Test
  void isStaleWhereAClassIsNewer() throws IOException {
    Path zip = Files.createFile(Files.createDirectory(folder.resolve("store")).resolve("r.zip"));
    Path older = Files.createFile(folder.resolve("Older.class"));
    Path other = Files.createFile(folder.resolve("newer.properties"));
    Files.setLastModifiedTime(zip, FileTime.fromMillis(2000));
    Files.setLastModifiedTime(older, FileTime.fromMillis(1000));
    Files.setLastModifiedTime(other, FileTime.fromMillis(3000));
    assertTrue(ReadyStore.isCurrent(zip));
    Files.setLastModifiedTime(older, FileTime.fromMillis(2001));
    assertFalse(ReadyStore.isCurrent(zip));
  }

  @Test
  void leavesAloneWhatIsThere() throws IOException {
    Path there = Files.createDirectory(folder.resolve("there"));
    assertFalse(ReadyStore.copyTo(there));
    assertFalse(ReadyStore.copyTo(Files.createSymbolicLink(folder.resolve("link"), there)));
    assertFalse(ReadyStore.copyTo(Files.createFile(folder.resolve("file")).resolve("store")));
    assertEquals(List.of("file", "link", "there"), names());
    assertTrue(Files.list(there).findAny().isEmpty());
  }

  @Test
  void ofSeveralAtOnceOneMakesIt() throws IOException {
    Path store = folder.resolve("deep").resolve("store");
    long made = IntStream.range(0, 8).parallel().filter(it -> ReadyStore.copyTo(store)).count();
    assertEquals(1, made);
    try (GraphStore opened = GraphStore.openExisting(store);
        Stream<Path> beside = Files.list(store.getParent())) {
      opened.compareIndexes();
      assertTrue(opened.size().quads() > 10_000);
      assertEquals(List.of(store), beside.toList());
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(it -> it.getFileName().toString()).sorted().toList();
    }
  }
}
