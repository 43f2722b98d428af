package org.demarche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a store takes of the disk, and how much of that is waste. */
class StoreSizeTest {
  private static final int ARTICLES = 60;
  private static final int QUADS = 400;
  private static final int PAGE = 4096;

  @TempDir Path folder;

  @Test
  void wasteIsWhatPackingGivesBack() throws IOException {
    try (GraphStore store = GraphStore.open(folder)) {
      IntStream.range(0, ARTICLES).forEach(i -> store.write(List.of(article(i))));
      StoreSize before = store.size();
      assertTrue(before.wasteBytes() > before.diskBytes() / 2, before.toString());
      store.pack();
      StoreSize after = store.size();
      assertEquals(before.quads(), after.quads());
      double freed = before.diskBytes() - after.diskBytes();
      assertEquals(1, before.wasteBytes() / freed, 0.1, before + " " + after);
      assertTrue(after.wasteBytes() < 0.1 * after.diskBytes(), after.toString());
    }
  }

  @Test
  void bytesAreThePagesOfTheFilesThatAreLeftBehind() throws IOException {
    long open;
    try (GraphStore store = GraphStore.open(folder)) {
      store.write(List.of(article(1)));
      open = store.size().diskBytes();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      long closed =
          files
              .filter(Files::isRegularFile)
              .mapToLong(it -> (it.toFile().length() + PAGE - 1) / PAGE * PAGE)
              .sum();
      assertEquals(1, (double) open / closed, 0.1, open + " " + closed);
    }
  }

  private static GraphUpdate article(int number) {
    String name = "https://example.org/article/" + number;
    Node graph = NodeFactory.createURI(name);
    List<Quad> quads =
        IntStream.range(0, QUADS)
            .mapToObj(
                i ->
                    Quad.create(
                        graph,
                        NodeFactory.createURI(name + "/statement/of/somebody/at/" + i / 9),
                        NodeFactory.createURI("https://example.org/property/" + i % 9),
                        i % 9 < 8
                            ? NodeFactory.createURI("https://example.org/value/" + i % 40)
                            : NodeFactory.createLiteralString("words of statement " + i + name)))
            .toList();
    return new GraphUpdate(name, "a" + number, quads);
  }
}
