package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.demarche.SampleStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The text around what a query found. */
class ShowCommandTest {
  private static final String ARTICLE = "2025-01-20-security-council";

  @TempDir private static Path folder;

  @BeforeAll
  static void copy() {
    SampleStore.copyTo(folder.resolve("db"));
  }

  @Test
  void showsTheStatementThatAQueryNames() {
    String row =
        run("query", "attributions", "-p", "article=" + ARTICLE)
            .lines()
            .filter(it -> it.contains(",292,348,"))
            .findFirst()
            .orElseThrow();
    String iri = row.substring(row.lastIndexOf(',') + 1).strip();
    String shown = run("show", iri);
    assertTrue(shown.contains("statement: We are open to "), shown);
    assertTrue(shown.contains("speaker: "), shown);
    assertTrue(shown.contains("[1] Vladimir Putin (Q7747): "), shown);
    assertTrue(shown.contains("    characters 292 to 348\n    " + iri + "\n"), shown);
    assertTrue(run("show", ARTICLE + ":292-348").contains("    characters 292 to 348\n    " + iri));
  }

  @Test
  void showsThePositionThatAQueryNames() {
    String csv =
        run("query", "positions", "-p", "article=" + ARTICLE, "-p", "demand=talks-us-russia");
    List<String> cells = List.of(csv.strip().split(","));
    String iri = cells.get(cells.size() - 3);
    String shown = run("show", iri);
    assertTrue(shown.contains(" position: "), shown);
    assertTrue(shown.contains("talks-us-russia, "), shown);
  }

  @Test
  void showsAnArticleWhole() {
    String shown = run("show", ARTICLE);
    assertTrue(shown.contains("[1 ") && shown.contains("[9 "), shown);
    assertTrue(!shown.contains("…\n"), shown);
  }

  private static String run(Object... arguments) {
    Object[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--store";
    all[arguments.length + 1] = folder.resolve("db");
    Execution run = Execution.of(all);
    assertEquals(0, run.exitCode(), run::err);
    return run.out().replace(System.lineSeparator(), "\n");
  }
}
