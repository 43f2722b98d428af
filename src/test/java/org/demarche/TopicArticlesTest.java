package org.demarche;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.demarche.cli.Execution;
import org.demarche.knowledge.Knowledge;
import org.demarche.store.GraphStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A topic that is described in Turtle only, a climate conference, and articles on it. */
class TopicArticlesTest {
  @TempDir static Path folder;
  private static GraphStore store;

  @BeforeAll
  static void load() {
    Path db = folder.resolve("db");
    Execution load =
        Execution.of("load", TopicGold.ARTICLES, "--seeds", TopicGold.SEEDS, "--store", db);
    assertEquals(0, load.exitCode(), load::err);
    Execution check = Execution.of("check", "--store", db);
    assertEquals("", check.out());
    store = GraphStore.openExisting(db);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Test
  void findsTheStatements() {
    SampleScore score = SampleScore.score(TopicGold.statements(), StoredFindings.statements(store));
    assertTrue(score.recall() >= 0.84, score::toString);
    assertTrue(score.speakerAccuracy() >= 0.90, score::toString);
  }

  @Test
  void findsThePositions() {
    Knowledge knowledge = Knowledge.load(List.of(TopicGold.SEEDS));
    SamplePositionScore score =
        SamplePositionScore.score(
            TopicGold.positions(),
            StoredFindings.positions(store),
            StoredFindings.contraries(knowledge));
    assertTrue(score.recall() >= 0.40, () -> score.recall() + " " + score.missed());
  }
}
