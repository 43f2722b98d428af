package org.demarche.demands;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.demarche.link.DecisionFile;
import org.demarche.link.Decisions;
import org.demarche.link.Linking;
import org.demarche.link.World;
import org.demarche.model.InputException;
import org.demarche.store.GraphStore;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which demands are one comes about by and by as it would at once. */
class DemandsByAndByTest {
  private static final String DEMANDS = World.BASE + "graph/demands";
  private static final int STEPS = 35;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void demandsBecomeOneByAndBy(long seed) {
    Random random = new Random(seed);
    World world = new World(random);
    DecisionFile file = new DecisionFile(folder.resolve("decisions.ttl"));
    try (GraphStore store = GraphStore.inMemory()) {
      Linking linking = new Linking(store, World.BASE, World.REGISTER, file);
      SameDemands same = new SameDemands(store, World.BASE, file);
      for (int step = 0; step < STEPS; step++) {
        change(store, world, random);
        if (random.nextInt(10) == 0) {
          decide(new DemandReview(same, file), same, random);
        }
        if (random.nextInt(3) > 0) {
          linking.run();
        }
        if (random.nextInt(3) > 0) {
          compare(store, same, "seed " + seed + ", step " + step);
        }
      }
    }
  }

  private static void change(GraphStore store, World world, Random random) {
    if (random.nextInt(4) == 0) {
      store.remove("a" + random.nextInt(60));
    } else {
      store.write(
          IntStream.range(0, 1 + random.nextInt(4))
              .map(i -> random.nextInt(60))
              .distinct()
              .mapToObj(world::article)
              .toList());
    }
  }

  private static void decide(DemandReview review, SameDemands same, Random random) {
    List<StoredDemand> demands = same.demands();
    try {
      String one = demands.get(random.nextInt(demands.size())).iri();
      String other = demands.get(random.nextInt(demands.size())).iri();
      switch (random.nextInt(3)) {
        case 0 -> review.merge(one, other);
        case 1 -> review.split(one, other);
        default -> review.rename(one, "called otherwise");
      }
    } catch (InputException e) {
      // it does not fit what the store has now; another one will
    }
  }

  private static void compare(GraphStore store, SameDemands same, String when) {
    SameDemands.Result result = same.run();
    Decisions decisions = same.decisions();
    Judged whole = same.judged(decisions);
    Model wanted = DemandGraph.of(whole, World.BASE);
    Model there =
        store.read(it -> ModelFactory.createDefaultModel().add(it.getNamedModel(DEMANDS)));
    assertEquals("", lines(there.difference(wanted)) + lines(wanted.difference(there)), when);
    assertEquals(SameDemands.Result.of(whole), result, when);
  }

  private static String lines(Model model) {
    return String.join("", new TreeSet<>(model.listStatements().mapWith(it -> it + "\n").toList()));
  }
}
