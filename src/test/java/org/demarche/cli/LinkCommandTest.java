package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is who across articles, from the command line. */
class LinkCommandTest {
  private static final String BASE = "https://w3id.org/demarche/id/actor/";

  @TempDir private static Path original;
  @TempDir private Path folder;

  @BeforeAll
  static void load() throws IOException {
    Path articles = Files.createDirectory(original.resolve("articles"));
    write(
        articles,
        "first",
        "2025-01-10",
        "Sergei Marenko said on Friday that the bridge was closed. Marenko added that it was old.\n\n"
            + "Bar Industries said that it would mend the bridge. The U.S. president said that he"
            + " would help.");
    write(
        articles,
        "second",
        "2025-02-10",
        "Sergey Marenko said on Monday that the bridge was open.\n\n"
            + "Foo Group, formerly known as Bar Industries, said that it had mended the bridge."
            + " The U.S. president said that he had helped. Angela Merkel said that she was glad.");
    Execution load = Execution.of("load", articles, "--store", original.resolve("db"));
    assertEquals(0, load.exitCode(), load::err);
  }

  @BeforeEach
  void copy() throws IOException {
    FileUtils.copyDirectory(original.toFile(), folder.toFile());
  }

  private static void write(Path folder, String name, String day, String text) throws IOException {
    Files.writeString(folder.resolve(name + ".txt"), "The bridge\n\n" + text + "\n");
    Files.writeString(folder.resolve(name + ".meta.json"), "{\"datePublished\": \"" + day + "\"}");
  }

  @Test
  void joinsAnotherSpellingAndAFormerName() {
    assertEquals(
        List.of(
            "actor,into,why,iri",
            "Bar Industries,Foo Group,same name," + BASE + "bar-industries",
            "Sergey Marenko,Sergei Marenko,\"same name, spelled otherwise\","
                + BASE
                + "sergey-marenko"),
        query("merged-actors"));
    assertEquals(3, query("said-by", "-p", "actor=Sergey Marenko").size() - 1);
  }

  @Test
  void knowsWhoHeldTheOfficeOnTheDay() {
    List<String> speakers =
        query("attributions").stream()
            .filter(row -> row.contains("U.S. president"))
            .map(row -> row.split(",")[7])
            .toList();
    assertEquals(List.of("Joe Biden", "Donald Trump"), speakers);
  }

  @Test
  void linksByTheItemsThatComeAlong() {
    List<String> links = query("links");
    assertTrue(
        links.stream().anyMatch(row -> row.contains("Angela Merkel,Angela Merkel,Q567,")),
        links::toString);
  }

  @Test
  void mergingSplittingAndLoadingAgainGivesTheGraphAsItWas() {
    String before = export();
    assertEquals(0, run("link", "merge", "Angela Merkel", "Foo Group").exitCode());
    assertNotEquals(before, export());
    assertEquals(0, run("link", "split", "Angela Merkel").exitCode());
    assertEquals(0, run("load", folder.resolve("articles"), "--again").exitCode());
    assertEquals(before, export());
  }

  @Test
  void keepsDecisionsWhenAllIsLoadedAgain() throws IOException {
    run("link", "set", "Angela Merkel", "none", "--because", "a namesake");
    run("link", "reject", "Joe Biden", "Q6279");
    String decided = export();
    assertEquals(0, run("load", folder.resolve("articles"), "--again").exitCode());
    assertEquals(decided, export());
    assertTrue(Files.readString(folder.resolve("db.decisions.ttl")).contains("\"a namesake\""));
    assertTrue(query("links").stream().noneMatch(row -> row.contains("Q567,")));
    assertTrue(query("links").stream().noneMatch(row -> row.contains("Q6279,")));
  }

  @Test
  void bringsDecisionsBackWithABackup() throws IOException {
    run("link", "set", "Angela Merkel", "none");
    String decided = export();
    run("backup", folder.resolve("all.nq.gz"));
    Execution restored =
        Execution.of("load", folder.resolve("all.nq.gz"), "--store", folder.resolve("copy"));
    assertEquals(0, restored.exitCode(), restored::err);
    assertEquals(decided, Execution.of("export", "--store", folder.resolve("copy")).out());
    assertTrue(Files.exists(folder.resolve("copy.decisions.ttl")));
  }

  @Test
  void listsNothingToReviewWhereNothingIsInDoubt() {
    assertEquals(
        "actor,kind,why,mentions,articles,candidates,iri", run("link", "review").out().strip());
  }

  @Test
  void saysWhatIsWrong() {
    Execution unknown = run("link", "accept", "Nobody");
    assertEquals(3, unknown.exitCode());
    assertTrue(unknown.err().startsWith("unknown-name: "), unknown::err);
    Execution register = run("link", "--register", folder.resolve("none"));
    assertEquals(3, register.exitCode());
    assertTrue(register.err().contains("no-register: "), register::err);
    Execution contact = run("link", "--online");
    assertEquals(3, contact.exitCode());
    assertTrue(contact.err().contains("no-contact: "), contact::err);
  }

  private String export() {
    return run("export").out();
  }

  private List<String> query(String... words) {
    Object[] args = new Object[words.length + 3];
    args[0] = "query";
    System.arraycopy(words, 0, args, 1, words.length);
    args[words.length + 1] = "--format";
    args[words.length + 2] = "csv";
    return run(args).out().lines().toList();
  }

  private Execution run(Object... words) {
    Object[] args = new Object[words.length + 2];
    System.arraycopy(words, 0, args, 0, words.length);
    args[words.length] = "--store";
    args[words.length + 1] = folder.resolve("db");
    return Execution.of(args);
  }
}
