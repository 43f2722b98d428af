package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store is loaded as it was before, unless the user says otherwise. */
class RememberedSeedsTest {
  private static final String SEEDS =
      """
      @prefix dem:   <https://w3id.org/demarche/ns#> .
      @prefix skos:  <http://www.w3.org/2004/02/skos/core#> .
      @prefix issue: <https://w3id.org/demarche/id/issue/> .
      <https://example.org/moor> a dem:Demand ;
        skos:prefLabel "The moor is drained"@en ;
        skos:notation "drain-the-moor" ;
        skos:broader issue:humanitarian ;
        dem:wording "drain* the_moor" .
      """;

  @TempDir private Path folder;
  private Path seeds;
  private Path article;
  private Path db;

  @BeforeEach
  void make() throws IOException {
    seeds = Files.createDirectory(folder.resolve("topic"));
    Files.writeString(seeds.resolve("topic.ttl"), SEEDS);
    article = folder.resolve("moor.txt");
    Files.writeString(article, "Moor\n\n“Drain the moor now,” Jane Doe demanded on Monday.\n");
    db = folder.resolve("db");
  }

  @Test
  void usesTheSeedsOfTheLoadBefore() {
    load("--seeds", seeds);
    Execution again = load();
    assertTrue(
        again.err().startsWith("as this store was loaded before: --seeds " + seeds), again.err());
    assertTrue(again.err().contains("1 unchanged"), again.err());
    assertTrue(knowsTheDemand());
    assertTrue(stats().contains("stale\t0"), stats());
  }

  @Test
  void forgetsThemWhereThatIsWanted() {
    load("--seeds", seeds);
    Execution without = load("--no-seeds");
    assertFalse(without.err().contains("as this store"), without.err());
    assertFalse(knowsTheDemand());
    assertFalse(load().err().contains("as this store"));
  }

  @Test
  void remembersThatNoDemandsAreKnown() {
    load("--no-demands");
    Execution again = load();
    assertTrue(
        again.err().startsWith("as this store was loaded before: --no-demands;"), again.err());
    assertTrue(again.err().contains("1 unchanged"), again.err());
  }

  @Test
  void knowsTheDemandsOfTheTopicThatIsNamed() throws IOException {
    Files.writeString(
        article,
        "Fuel\n\n“We demand that oil, coal and gas be phased out,” Jane Doe said on Monday.\n\n"
            + "She also called for a ceasefire in Ukraine.\n");
    load();
    assertFalse(demands().contains("fossil-phase-out"), demands());
    assertTrue(demands().contains("immediate-ceasefire"), demands());
    load("--topic", "climate");
    assertTrue(demands().contains("fossil-phase-out"), demands());
    assertFalse(demands().contains("immediate-ceasefire"), demands());
    assertTrue(load().err().startsWith("as this store was loaded before: --topic climate;"));
    load("--topic", "climate", "--topic", "Ukraine");
    assertTrue(demands().contains("fossil-phase-out"), demands());
    assertTrue(demands().contains("immediate-ceasefire"), demands());
  }

  @Test
  void knowsNothingButTheUsersOwnWhereThatIsWanted() throws IOException {
    Files.writeString(
        article,
        "Moor\n\n“Drain the moor now,” Jane Doe demanded on Monday. Vladimir Putin rejected it.\n");
    Execution first = load("--no-builtin", "--seeds", seeds);
    assertTrue(knowsTheDemand());
    String holders = Execution.of("query", "positions", "--store", db).out();
    assertTrue(holders.contains(",Jane Doe,"), holders);
    String seeded =
        "SELECT ?x { GRAPH <https://w3id.org/demarche/id/graph/seeds> { ?x a dem:Actor }}";
    assertEquals(1, Execution.of("query", seeded, "--store", db).out().lines().count());
    assertTrue(load().err().contains(" --no-builtin; --no-seeds for none"), first::err);
    assertEquals(0, Execution.of("check", "--store", db).exitCode());
  }

  @Test
  void refusesWhatCannotBeMeant() {
    Execution unknown = Execution.of("load", article, "--store", db, "--topic", "moors");
    assertEquals(3, unknown.exitCode());
    assertTrue(
        unknown.err().startsWith("unknown-topic: 'moors'; there are ukraine, climate, and"),
        unknown.err());
    Execution both =
        Execution.of("load", article, "--store", db, "--topic", "climate", "--no-builtin");
    assertTrue(both.err().startsWith("topic-without-builtin: "), both.err());
  }

  private String demands() {
    return Execution.of("query", "positions", "--store", db).out();
  }

  @Test
  void dropsNothingInSilenceWhereTheyAreGone() throws IOException {
    load("--seeds", seeds);
    Files.move(seeds, folder.resolve("elsewhere"));
    Execution run = Execution.of("load", article, "--store", db);
    assertEquals(3, run.exitCode());
    assertTrue(
        run.err().startsWith(seeds + ": no-such-file: the store was loaded with"), run.err());
    assertTrue(knowsTheDemand());
  }

  private boolean knowsTheDemand() {
    String ask = "SELECT ?x { ?x skos:notation \"drain-the-moor\" ; skos:prefLabel ?label }";
    return Execution.of("query", ask, "--store", db).out().lines().count() > 1;
  }

  private String stats() {
    return Execution.of("stats", "--store", db).out();
  }

  private Execution load(Object... options) {
    Object[] all = new Object[options.length + 4];
    all[0] = "load";
    all[1] = article;
    all[2] = "--store";
    all[3] = db;
    System.arraycopy(options, 0, all, 4, options.length);
    Execution run = Execution.of(all);
    assertEquals(0, run.exitCode(), run::err);
    return run;
  }
}
