package org.demarche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.core.Quad;
import org.demarche.model.InputException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A store whose files were cut, emptied or mixed up says so, and gives no wrong answers. */
class DamageTest {
  @TempDir static Path folder;

  private static Path older;
  private static Path store;
  private static String expected;

  /** What a disk, or somebody with a backup of single files, can do to one. */
  private enum Damage {
    HALVED {
      @Override
      void to(Path file) throws IOException {
        cut(file, Files.size(file) / 2);
      }
    },
    CUT_TO_TWELVE {
      @Override
      void to(Path file) throws IOException {
        cut(file, Math.min(12, Files.size(file)));
      }
    },
    EMPTIED {
      @Override
      void to(Path file) throws IOException {
        cut(file, 0);
      }
    },
    ZEROED {
      @Override
      void to(Path file) throws IOException {
        Files.write(file, new byte[(int) Files.size(file)]);
      }
    },
    LAST_BLOCK_ZEROED {
      @Override
      void to(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, Math.max(0, bytes.length - 8192), bytes.length, (byte) 0);
        Files.write(file, bytes);
      }
    },
    OLDER {
      @Override
      void to(Path file) throws IOException {
        Path former = older.resolve(file.getFileName());
        if (Files.exists(former)) {
          Files.copy(former, file, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    },
    DELETED {
      @Override
      void to(Path file) throws IOException {
        Files.delete(file);
      }
    };

    abstract void to(Path file) throws IOException;

    private static void cut(Path file, long length) throws IOException {
      try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
        open.setLength(length);
      }
    }
  }

  private enum Outcome {
    NOTICED_AT_OPEN,
    NOTICED_BY_CHECK,
    RIGHT,
    WRONG
  }

  @BeforeAll
  static void layOut() throws IOException {
    store = folder.resolve("store");
    try (GraphStore opened = GraphStore.open(store)) {
      opened.write(IntStream.range(0, 60).mapToObj(DamageTest::article).toList());
      opened.compact();
    }
    older = folder.resolve("older");
    FileUtils.copyDirectory(generation(store).toFile(), older.toFile());
    try (GraphStore opened = GraphStore.openExisting(store)) {
      opened.write(List.of(article(60), article(61)));
      expected = export(opened);
    }
  }

  @ParameterizedTest
  @EnumSource
  void noticesWhatWasDoneToAFileAfterItWasClosed(Damage damage) throws IOException {
    Map<String, Outcome> outcomes = new TreeMap<>();
    for (Path file : files()) {
      outcomes.put(file.getFileName().toString(), outcome(damage, file, true));
    }
    outcomes.values().removeIf(it -> it == Outcome.NOTICED_AT_OPEN || it == Outcome.RIGHT);
    assertEquals(Map.of(), outcomes);
  }

  /** Without a seal, as after a crash, there is nothing to compare with but the indexes. */
  @ParameterizedTest
  @EnumSource(names = {"HALVED", "ZEROED", "OLDER"})
  void noticesOrSurvivesItAfterACrash(Damage damage) throws IOException {
    Map<String, Outcome> outcomes = new TreeMap<>();
    for (Path file : files()) {
      outcomes.put(file.getFileName().toString(), outcome(damage, file, false));
    }
    outcomes.values().removeIf(it -> it != Outcome.WRONG);
    assertEquals(Map.of(), outcomes);
  }

  @Test
  void opensWhatIsSound() throws IOException {
    for (boolean sealed : List.of(true, false)) {
      Path copy = copy(sealed);
      try (GraphStore opened = GraphStore.openExisting(copy)) {
        opened.compareIndexes();
        assertEquals(expected, export(opened));
      }
      try (GraphStore opened = GraphStore.openExisting(copy)) {
        assertEquals(expected, export(opened));
      }
    }
  }

  @Test
  void anEmptyGenerationIsNoStore() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty/Data-0001")).getParent();
    assertTrue(refusal(empty).contains("not a store"));
    Path emptied = copy(true);
    FileUtils.cleanDirectory(generation(emptied).toFile());
    assertTrue(refusal(emptied).contains(": damaged: "), refusal(emptied));
    GraphStore.open(empty).close();
    try (GraphStore opened = GraphStore.openExisting(empty)) {
      assertEquals("", export(opened));
    }
  }

  @Test
  void saysHowToRestore() throws IOException {
    Path copy = copy(true);
    Damage.HALVED.to(generation(copy).resolve("POSG.dat"));
    String refusal = refusal(copy);
    assertTrue(refusal.startsWith(copy + ": damaged: "), refusal);
    assertTrue(refusal.contains("POSG.dat"), refusal);
    assertTrue(refusal.contains("demarche restore BACKUP --store DIR --replace"), refusal);
  }

  private static Outcome outcome(Damage damage, Path file, boolean sealed) throws IOException {
    Path copy = copy(sealed);
    Path damaged = copy.resolve(store.relativize(file));
    damage.to(damaged);
    try (GraphStore opened = GraphStore.openExisting(copy)) {
      return outcome(opened);
    } catch (InputException e) {
      assertTrue(e.getMessage().contains(": damaged: "), file + " " + e.getMessage());
      return Outcome.NOTICED_AT_OPEN;
    } finally {
      FileUtils.deleteDirectory(copy.toFile());
    }
  }

  private static Outcome outcome(GraphStore opened) {
    try {
      opened.compareIndexes();
    } catch (InputException e) {
      return Outcome.NOTICED_BY_CHECK;
    }
    return export(opened).equals(expected) ? Outcome.RIGHT : Outcome.WRONG;
  }

  private static String refusal(Path store) {
    try {
      GraphStore.openExisting(store).close();
      return "";
    } catch (InputException e) {
      return e.getMessage();
    }
  }

  private static int copies;

  private static Path copy(boolean sealed) throws IOException {
    Path copy = folder.resolve("copy" + copies++);
    FileUtils.copyDirectory(store.toFile(), copy.toFile());
    if (!sealed) {
      Files.writeString(copy.resolve(Seal.NAME), "broken\n");
    }
    return copy;
  }

  private static List<Path> files() {
    List<Path> files = new ArrayList<>(List.of(store.resolve("tdb.cfg")));
    try (Stream<Path> listed = Files.list(generation(store))) {
      listed.sorted().forEach(files::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  private static Path generation(Path store) {
    return Generation.current(store).orElseThrow().folder();
  }

  private static String export(GraphStore store) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.export(Lang.NQUADS, out, Optional.empty());
    return out.toString(StandardCharsets.UTF_8);
  }

  private static GraphUpdate article(int number) {
    Node graph = NodeFactory.createURI("https://example.org/article/x/" + number);
    List<Quad> quads =
        IntStream.range(0, 40)
            .mapToObj(i -> Quad.create(graph, node(number, i), node(0, i), node(number, i + 1)))
            .toList();
    return new GraphUpdate(graph.getURI(), "x" + number, quads);
  }

  private static Node node(int article, int number) {
    return NodeFactory.createURI("https://example.org/article/x/" + article + "/" + number);
  }
}
