package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Corrections from the command line: they outlast reloads, and can be taken back. */
class CorrectCommandTest {
  @TempDir private static Path original;
  @TempDir private Path folder;

  @BeforeAll
  static void load() throws IOException {
    Path articles = Files.createDirectory(original.resolve("articles"));
    Files.writeString(
        articles.resolve("ferry.txt"),
        "The ferry\n\nTavi Orlo demanded on Friday that Finland close the ferry line. Mira Sund"
            + " rejected a toll on bridges.\n");
    Files.writeString(articles.resolve("ferry.meta.json"), "{\"datePublished\": \"2025-01-10\"}");
    Execution load =
        Execution.of("load", articles, "--store", original.resolve("db"), "--no-demands");
    assertEquals(0, load.exitCode(), load::err);
  }

  @BeforeEach
  void copy() throws IOException {
    FileUtils.copyDirectory(original.toFile(), folder.toFile());
  }

  private Execution run(Object... args) {
    return Execution.of(
        Stream.concat(Stream.of(args), Stream.of("--store", folder.resolve("db"))).toArray());
  }

  private Execution done(Object... args) {
    Execution execution = run(args);
    assertEquals(0, execution.exitCode(), execution::err);
    return execution;
  }

  /** Holder, stance and demand of each position, and whether it is self-stated. */
  private List<String> positions() {
    return done("query", "positions", "--format", "csv")
        .out()
        .lines()
        .skip(1)
        .map(row -> row.split(","))
        .map(row -> String.join(" ", row[1], row[3], row[4], row[6]))
        .toList();
  }

  private String position(String holder) {
    return done("query", "positions", "--format", "csv", "-p", "holder=" + holder)
        .out()
        .lines()
        .skip(1)
        .map(row -> row.split(",", -1))
        .map(row -> row[row.length - 3])
        .findFirst()
        .orElseThrow();
  }

  @Test
  void outlastsAReloadAndIsTakenBack() {
    assertEquals(
        List.of(
            "Tavi Orlo demands finland-close-ferry-line self",
            "Mira Sund rejects toll-bridge self"),
        positions());
    String before = done("export").out();
    String orlo = position("Tavi Orlo");
    String sund = position("Mira Sund");
    done("correct", "holder", orlo, "Mira Sund", "--because", "she did");
    done("correct", "stance", orlo, "opento");
    done("correct", "none", sund);
    done("load", folder.resolve("articles"), "--again", "--no-demands");
    assertEquals(List.of("Mira Sund openTo finland-close-ferry-line ascribed"), positions());
    assertEquals(0, run("check").exitCode(), "conforms");
    assertTrue(done("correct", "list").out().contains(",she did,"), "listed");
    assertEquals(
        List.of("position,2,0,2,0,0,0.00", "holder,1,0,1,0,0,0.00"),
        done("evaluate").out().lines().filter(it -> it.matches("(position|holder),.*")).toList());
    done("correct", "undo", orlo);
    done("correct", "undo", gone());
    assertEquals(before, done("export").out());
  }

  private String gone() {
    return done("correct", "list")
        .out()
        .lines()
        .skip(1)
        .map(row -> row.substring(row.lastIndexOf(',') + 1))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void comesInWithTheFileOfSomebodyElse() throws IOException {
    done("correct", "demand", position("Mira Sund"), "--new", "Bridges cost a toll");
    assertTrue(
        positions().contains("Mira Sund rejects bridges-cost-a-toll self"), positions()::toString);
    Path file = folder.resolve("db.decisions.ttl");
    String decisions = Files.readString(file);
    done("correct", "undo", position("Mira Sund"));
    assertTrue(positions().contains("Mira Sund rejects toll-bridge self"), "as before");
    Files.writeString(file, decisions);
    done("link");
    assertTrue(positions().contains("Mira Sund rejects bridges-cost-a-toll self"), "again");
  }

  @Test
  void namesSomebodyOfWhomNothingWasKnown() {
    String before = done("export").out();
    Execution first = done("correct", "holder", position("Tavi Orlo"), "--new", "Ferry Users Osk");
    assertTrue(
        first.err().contains("held by Ferry Users Osk, not by Tavi Orlo"),
        "says so: " + first.err());
    assertTrue(
        positions().contains("Ferry Users Osk demands finland-close-ferry-line ascribed"),
        positions()::toString);
    assertEquals(0, run("check").exitCode(), "conforms");
    done("correct", "undo", position("Ferry Users Osk"));
    assertEquals(before, done("export").out());
  }

  /** An answer names the place of the words, which is wider than that of the position in them. */
  @Test
  void takesBackByThePlaceThatAnswersName() {
    String before = done("export").out();
    done("correct", "stance", "ferry:11-74", "openTo");
    assertTrue(done("correct", "undo", "ferry:11-74").err().contains("as it was extracted: “"));
    assertEquals(before, done("export").out());
    done("correct", "stance", position("Tavi Orlo"), "openTo");
    done("correct", "none", position("Mira Sund"));
    Execution several = run("correct", "undo", "ferry:0-300");
    assertEquals(3, several.exitCode());
    assertTrue(several.err().matches("(?s)ambiguous-thing: there are 2 .*ferry:.*, ferry:.*"));
  }

  @Test
  void saysWhatIsNotThere() {
    String orlo = position("Tavi Orlo");
    for (List<String> row :
        List.of(
            List.of("unknown-stance", "stance", orlo, "hopes"),
            List.of("unknown-name", "holder", orlo, "Nobody Atall"),
            List.of("is named with --new", "speaker", "ferry:11-74", "Nobody Atall"),
            List.of("unknown-thing", "none", "ferry:0-3"),
            List.of("not-corrected", "undo", orlo),
            List.of("bad-label", "demand", orlo, "--new", "?!"))) {
      Execution execution =
          run(Stream.concat(Stream.of("correct"), row.stream().skip(1)).toArray());
      assertEquals(3, execution.exitCode(), row::toString);
      assertTrue(execution.err().contains(row.get(0)), execution::err);
    }
  }
}
