package org.demarche;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.SampleGold.Position;
import org.demarche.SampleGold.Statement;
import org.demarche.cli.Execution;
import org.demarche.knowledge.Knowledge;
import org.demarche.model.Demand;
import org.demarche.query.QueryLibrary;
import org.demarche.query.QueryRunner;
import org.demarche.query.Rows;
import org.demarche.store.GraphStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A topic that is described in Turtle only, a climate conference, and six articles on it. */
class TopicArticlesTest {
  private static final Knowledge KNOWLEDGE = Knowledge.load(List.of(TopicGold.SEEDS));

  /** What is reached; raise it with what is mended. */
  private static final double RECALL = 0.90;

  private static final double SPEAKERS = 0.90;
  private static final double POSITIONS = 0.65;

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
    assertTrue(score.recall() >= RECALL, score::toString);
    assertTrue(score.speakerAccuracy() >= SPEAKERS, score::toString);
  }

  @Test
  void findsThePositions() {
    SamplePositionScore score =
        SamplePositionScore.score(
            TopicGold.positions(),
            StoredFindings.positions(store),
            StoredFindings.contraries(KNOWLEDGE));
    assertTrue(score.recall() >= POSITIONS, () -> score.recall() + " " + score.missed());
  }

  @Test
  void theGoldIsOfEveryArticleAndOfDemandsOfTheTopic() {
    Set<String> docs = new TreeSet<>();
    TopicGold.statements().stream().map(Statement::doc).forEach(docs::add);
    assertEquals(6, docs.size());
    Set<String> positioned = new TreeSet<>();
    TopicGold.positions().stream().map(Position::doc).forEach(positioned::add);
    assertEquals(docs, positioned);
    Set<String> unknown = new TreeSet<>();
    TopicGold.positions().stream().map(Position::demand).forEach(unknown::add);
    KNOWLEDGE.demands().all().stream().map(Demand::notation).forEach(unknown::remove);
    assertEquals(Set.of(), unknown);
  }

  @Test
  void placesPositionsUnderIssuesOfTheTopic() {
    Rows rows =
        QueryRunner.local(store.dataset())
            .rows(QueryLibrary.builtIn().named("positions"), Map.of());
    int demand = rows.columns().indexOf("demand");
    int issue = rows.columns().indexOf("issue");
    Set<String> issues = new TreeSet<>();
    rows.rows().stream()
        .filter(row -> row.get(demand).equals("debt-pause"))
        .forEach(row -> issues.add(row.get(issue)));
    assertEquals(Set.of("climate-finance"), issues);
  }

  @Test
  void leavesWhatIsBuiltInAlone() {
    List<String> builtIn =
        Knowledge.builtIn().demands().all().stream().map(Demand::notation).toList();
    List<String> withFolder =
        Knowledge.load(List.of(Path.of("seeds"))).demands().all().stream()
            .map(Demand::notation)
            .toList();
    assertEquals(builtIn, withFolder);
    assertTrue(!builtIn.contains("fossil-phase-out"), builtIn::toString);
  }
}
