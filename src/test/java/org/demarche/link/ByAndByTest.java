package org.demarche.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.demarche.model.InputException;
import org.demarche.store.GraphStore;
import org.demarche.store.GraphUpdate;
import org.demarche.store.derived.Marks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes about by and by is what would come about at once. */
class ByAndByTest {
  private static final String LINKS = World.BASE + "graph/links";
  private static final int STEPS = 35;

  @TempDir private Path folder;

  /** Loads, removals, revisions and decisions in any order, with a run of linking now and then. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void linksComeAboutByAndBy(long seed) {
    Random random = new Random(seed);
    World world = new World(random);
    DecisionFile file = new DecisionFile(folder.resolve("decisions.ttl"));
    try (GraphStore store = GraphStore.inMemory()) {
      store.seeds(World.BASE, seeds(World.SEEDS));
      Linking linking = new Linking(store, World.BASE, World.REGISTER, file);
      linking.run();
      for (int step = 0; step < STEPS; step++) {
        change(store, world, random);
        if (random.nextInt(12) == 0) {
          decide(new Review(linking, file, LocalDate.parse("2025-02-03")), world, random);
        }
        if (random.nextInt(3) > 0) {
          compare(store, linking, "seed " + seed + ", step " + step);
        }
      }
      linking.run();
      String by = export(store);
      store.rebuild();
      linking.run();
      assertEquals(export(store), by);
    }
  }

  private static void change(GraphStore store, World world, Random random) {
    switch (random.nextInt(12)) {
      case 0, 1, 2 -> store.remove("a" + random.nextInt(90));
      case 3 -> store.seeds(World.BASE, seeds(World.SEEDS + other(random)));
      case 4 -> store.write(articles(world, 20, random));
      default -> store.write(articles(world, 1 + random.nextInt(4), random));
    }
  }

  /** Seeds that state more, or nothing more than before. */
  private static String other(Random random) {
    return random.nextInt(3) > 0
        ? ""
        : "actor:eva-holm a dem:Person , dem:Actor ; skos:prefLabel \"Eva Holm\" .";
  }

  private static List<GraphUpdate> articles(World world, int count, Random random) {
    TreeSet<Integer> numbers = new TreeSet<>();
    while (numbers.size() < count) {
      numbers.add(random.nextInt(90));
    }
    List<GraphUpdate> articles = new ArrayList<>();
    numbers.forEach(number -> articles.add(world.article(number)));
    return articles;
  }

  private static void decide(Review review, World world, Random random) {
    try {
      switch (random.nextInt(4)) {
        case 0 ->
            review.set(world.somebody(), "Q900000" + (1 + random.nextInt(7)), Optional.empty());
        case 1 -> review.merge(world.somebody(), world.somebody());
        case 2 -> review.split(world.somebody());
        default -> review.reject(world.somebody(), "Q9000004", Optional.empty());
      }
    } catch (InputException e) {
      // it does not fit what the store has now; another one will
    }
  }

  private static void compare(GraphStore store, Linking linking, String when) {
    LinkSummary summary = linking.run();
    Linking.Linked whole = linking.linked(linking.decisions());
    Model wanted = LinkGraph.of(whole, World.BASE);
    Model there = store.read(it -> ModelFactory.createDefaultModel().add(it.getNamedModel(LINKS)));
    assertEquals("", lines(there.difference(wanted)) + lines(wanted.difference(there)), when);
    assertEquals(LinkSummary.of(whole), summary, when);
    assertEquals(List.of(), awaited(store), when);
  }

  private static String lines(Model model) {
    return String.join(
        "\n", new TreeSet<>(model.listStatements().mapWith(it -> it + "\n").toList()));
  }

  private static List<String> awaited(GraphStore store) {
    return store.read(it -> List.copyOf(Marks.of(it.asDatasetGraph(), Marks.Work.LINKS)));
  }

  /** After a crash between what was written and what was remembered, all is made anew. */
  @Test
  void whatIsForgottenIsMadeAnew() throws IOException {
    Path path = folder.resolve("store");
    World world = new World(new Random(5));
    run(path, articles(world, 30, new Random(6)));
    Path earlier = folder.resolve("earlier");
    Files.copy(path.resolve("memory"), earlier);
    String whole = run(path, articles(world, 9, new Random(7)));
    Files.copy(earlier, path.resolve("memory"), StandardCopyOption.REPLACE_EXISTING);
    assertEquals(whole, run(path, List.of()));
    Files.writeString(path.resolve("memory"), "damaged");
    assertEquals(whole, run(path, List.of()));
    Files.delete(path.resolve("memory"));
    assertEquals(whole, run(path, List.of()));
  }

  /** Articles that were loaded before a crash, and not linked, are so by the next run. */
  @Test
  void whatWasNotLinkedIsMarked() {
    Path path = folder.resolve("store");
    List<GraphUpdate> first = articles(new World(new Random(8)), 30, new Random(9));
    List<GraphUpdate> more = articles(new World(new Random(10)), 5, new Random(11));
    run(path, first);
    try (GraphStore store = GraphStore.open(path)) {
      store.write(more);
    }
    try (GraphStore store = GraphStore.open(path)) {
      assertEquals(5, awaited(store).stream().filter(it -> isOf(more, it)).count());
    }
    String linked = run(path, List.of());
    try (GraphStore store = GraphStore.open(path)) {
      store.rebuild();
    }
    assertEquals(linked, run(path, List.of()));
  }

  private static boolean isOf(List<GraphUpdate> updates, String graph) {
    return updates.stream().anyMatch(it -> it.graph().equals(graph));
  }

  private String run(Path path, List<GraphUpdate> articles) {
    try (GraphStore store = GraphStore.open(path)) {
      store.seeds(World.BASE, seeds(World.SEEDS));
      store.write(articles);
      DecisionFile file = new DecisionFile(folder.resolve("none.ttl"));
      new Linking(store, World.BASE, World.REGISTER, file).run();
      assertTrue(awaited(store).isEmpty());
      return export(store);
    }
  }

  private static String export(GraphStore store) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.export(Lang.NQUADS, out, Optional.empty());
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Model seeds(String turtle) {
    return ModelFactory.createDefaultModel().read(new StringReader(turtle), null, "TURTLE");
  }
}
