package org.demarche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.NullIterator;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompactionTest {
  private static final String BASE = "https://example.org/";
  private static final BiConsumer<GraphStore, Consumer<Compaction.Step>> PACK = GraphStore::pack;
  private static final BiConsumer<GraphStore, Consumer<Compaction.Step>> COMPACT =
      GraphStore::compact;

  @TempDir Path folder;

  /** From a tree of one leaf over one of a few leaves to one with two levels above the leaves. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 255, 3_000, 20_000})
  void packedTreesHoldTheSameAndCanBeChanged(int triples) {
    String before;
    try (GraphStore store = GraphStore.open(folder)) {
      store.write(List.of(article("a", triples)));
      before = lines(store);
      store.pack(step -> {});
      assertEquals(before, lines(store));
      store.write(List.of(article("b", 300)));
    }
    try (GraphStore store = GraphStore.openExisting(folder)) {
      store.write(List.of(article("c", triples)));
      store.pack(step -> {});
      assertTrue(store.remove("b"));
      assertTrue(store.remove("c"));
    }
    try (GraphStore store = GraphStore.openExisting(folder)) {
      assertEquals(before, lines(store));
    }
  }

  @Test
  void leavesOutWhatIsNotUsedAnyMore() {
    try (GraphStore store = GraphStore.open(folder)) {
      store.write(List.of(article("a", 10), article("b", 20_000)));
      store.pack(step -> {});
      long full = generation().usedBytes();
      store.remove("b");
      store.compact();
      assertTrue(generation().usedBytes() < full / 20, () -> "used: " + generation().usedBytes());
    }
    assertEquals(1, Generation.in(folder).size());
  }

  @Test
  void packsOnlyWhatWasWrittenLoosely() {
    try (GraphStore store = GraphStore.open(folder)) {
      store.write(List.of(article("a", 10)));
      assertFalse(store.pack());
      store.write(List.of(article("b", 25_000)));
      assertTrue(store.pack());
      assertFalse(store.pack());
    }
  }

  @Test
  void givesBackWhatFilesWereLengthenedByInAdvance() {
    try (GraphStore store = GraphStore.open(folder)) {
      store.write(List.of(article("a", 10)));
    }
    assertTrue(bytes(folder) < 1 << 20, () -> "bytes: " + bytes(folder));
    try (GraphStore store = GraphStore.openExisting(folder)) {
      store.write(List.of(article("b", 10)));
      assertTrue(store.remove("a"));
    }
  }

  /** Takes the folder as it is after each step, which is what a crash would leave. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void survivesACrashAfterEachStep(boolean rewriting) {
    Path store = folder.resolve("store");
    String before;
    try (GraphStore opened = GraphStore.open(store)) {
      opened.write(List.of(article("a", 3_000)));
      before = lines(opened);
      (rewriting ? COMPACT : PACK).accept(opened, step -> copyAll(store, crashed(step)));
    }
    for (Compaction.Step step : Compaction.Step.values()) {
      assertIsWhole(before, crashed(step));
    }
  }

  private Path crashed(Compaction.Step step) {
    return folder.resolve("crashed-" + step);
  }

  private static void assertIsWhole(String before, Path crashed) {
    try (GraphStore reopened = GraphStore.openExisting(crashed)) {
      assertEquals(before, lines(reopened), crashed::toString);
      reopened.write(List.of(article("b", 10)));
    }
    try (GraphStore again = GraphStore.openExisting(crashed)) {
      assertTrue(again.remove("b"), crashed::toString);
      assertEquals(before, lines(again), crashed::toString);
    }
    assertEquals(1, Generation.in(crashed).size(), crashed::toString);
    assertFalse(Files.exists(generationOf(crashed).next(1).workshop()), crashed::toString);
  }

  /** A failure that the process survives, such as a full disk. */
  @ParameterizedTest
  @EnumSource(
      value = Compaction.Step.class,
      names = {"PREPARED", "RENAMED"})
  void keepsTheFormerStoreWhenAStepFails(Compaction.Step failing) {
    try (GraphStore store = GraphStore.open(folder)) {
      store.write(List.of(article("a", 300)));
      Consumer<Compaction.Step> observer =
          step -> {
            if (step == failing) {
              throw new UncheckedIOException(new IOException("no space left"));
            }
          };
      assertThrows(UncheckedIOException.class, () -> store.pack(observer));
      store.write(List.of(article("b", 10)));
    }
    try (GraphStore store = GraphStore.openExisting(folder)) {
      assertTrue(store.remove("a"));
      assertTrue(store.remove("b"));
    }
  }

  /** What is written, replaced and removed while the copy is made is in it. */
  @Test
  void othersWriteWhileItIsPacked() {
    try (GraphStore store = GraphStore.open(folder)) {
      store.write(List.of(article("a", 3_000), article("b", 300), article("c", 300)));
      store.pack(
          step -> {
            if (step == Compaction.Step.PREPARED) {
              CompletableFuture.runAsync(
                      () -> {
                        store.write(List.of(article("b", 200), article("d", 100)));
                        store.remove("c");
                        store.rebuild();
                      })
                  .join();
            }
          });
      store.write(List.of(article("e", 10)));
      assertFalse(store.remove("c"));
    }
    try (GraphStore store = GraphStore.openExisting(folder);
        GraphStore expected = GraphStore.inMemory()) {
      expected.write(
          List.of(article("a", 3_000), article("b", 200), article("d", 100), article("e", 10)));
      store.compareIndexes();
      assertEquals(lines(expected), lines(store));
    }
    assertEquals(1, Generation.in(folder).size());
  }

  @Test
  void severalPackCompactAndWriteAtOnce() {
    List<CompletableFuture<Void>> working = new ArrayList<>();
    List<GraphUpdate> last = new ArrayList<>();
    ExecutorService threads = Executors.newCachedThreadPool();
    try (GraphStore store = GraphStore.open(folder)) {
      for (String writer : List.of("a", "b", "c")) {
        last.add(article(writer, 25));
        working.add(
            CompletableFuture.runAsync(
                () -> {
                  for (int i = 1; i <= 25; i++) {
                    store.write(List.of(article(writer, i)));
                  }
                },
                threads));
      }
      for (Consumer<GraphStore> copying :
          List.<Consumer<GraphStore>>of(
              it -> it.pack(step -> {}), it -> it.pack(step -> {}), GraphStore::compact)) {
        working.add(
            CompletableFuture.runAsync(
                () -> IntStream.range(0, 6).forEach(i -> copying.accept(store)), threads));
      }
      working.forEach(CompletableFuture::join);
    } finally {
      threads.shutdown();
    }
    try (GraphStore store = GraphStore.openExisting(folder);
        GraphStore expected = GraphStore.inMemory()) {
      expected.write(last);
      store.compareIndexes();
      assertEquals(lines(expected), lines(store));
    }
    assertEquals(1, Generation.in(folder).size());
  }

  @Test
  void givesUpWhereAChangeFailsMeanwhile() {
    try (GraphStore store = GraphStore.open(folder)) {
      store.write(List.of(article("a", 300)));
      Consumer<Compaction.Step> failing =
          step -> {
            if (step == Compaction.Step.PREPARED) {
              Model broken = ModelFactory.createModelForGraph(new BrokenGraph(store));
              assertThrows(IllegalStateException.class, () -> store.replace("urn:g", broken));
            }
          };
      store.replace("urn:g", ModelFactory.createDefaultModel().add(RDFS.label, RDFS.label, "g"));
      assertThrows(IllegalStateException.class, () -> store.pack(failing));
      store.write(List.of(article("b", 10)));
      assertTrue(store.remove("a"));
    }
    try (GraphStore store = GraphStore.openExisting(folder)) {
      assertTrue(store.remove("b"));
    }
  }

  /** One that cannot be read in a transaction that writes. */
  private static final class BrokenGraph extends GraphBase {
    private final GraphStore store;

    private BrokenGraph(GraphStore store) {
      this.store = store;
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
      if (store.dataset().transactionMode() == ReadWrite.WRITE) {
        throw new IllegalStateException("broken");
      }
      return NullIterator.instance();
    }
  }

  private Generation generation() {
    return generationOf(folder);
  }

  private static Generation generationOf(Path store) {
    return Generation.current(store).orElseThrow();
  }

  private static void copyAll(Path from, Path to) {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Path copy = to.resolve(from.relativize(path));
        if (!path.endsWith("tdb.lock")) {
          copy(path, copy);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Only the first megabyte, which is more than is in use: the files are made longer in advance.
   */
  private static void copy(Path from, Path to) throws IOException {
    if (Files.isDirectory(from)) {
      Files.createDirectories(to);
      return;
    }
    try (InputStream in = Files.newInputStream(from)) {
      Files.write(to, in.readNBytes(1 << 20));
    }
  }

  private static long bytes(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(Files::isRegularFile).mapToLong(path -> path.toFile().length()).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String lines(GraphStore store) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.export(Lang.NQUADS, out, Optional.empty());
    return out.toString(StandardCharsets.UTF_8);
  }

  private static GraphUpdate article(String identifier, int triples) {
    Node graph = NodeFactory.createURI(BASE + identifier + "/1");
    List<Quad> quads = new ArrayList<>();
    quads.add(
        Quad.create(
            graph,
            graph,
            SchemaDO.identifier.asNode(),
            NodeFactory.createLiteralString(identifier)));
    IntStream.range(0, triples).mapToObj(i -> labelled(graph, i)).forEach(quads::add);
    return new GraphUpdate(graph.getURI(), identifier, quads);
  }

  private static Quad labelled(Node graph, int number) {
    Node node = NodeFactory.createURI(graph.getURI() + "/" + number);
    return Quad.create(
        graph, node, RDFS.label.asNode(), NodeFactory.createLiteralString("number " + number));
  }
}
