package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same articles from several databases are there once, and no database's word is lost. */
class EditionsTest {
  private static final Path BUNDLES = Path.of("src", "test", "resources", "read", "bundles");
  private static final Path NEXIS = BUNDLES.resolve("nexis.txt");
  private static final Path FACTIVA = BUNDLES.resolve("factiva.txt");

  @TempDir Path folder;

  @Test
  void areStoredOnceWithWhatEachDatabaseSays() {
    Path db = folder.resolve("db");
    assertEquals(0, load(db, NEXIS).exitCode());
    Execution second = load(db, FACTIVA);
    assertTrue(second.err().contains("sources   5 articles"), second::err);
    assertEquals("5\n", ask(db, "SELECT (COUNT(*) AS ?n) { ?a a dem:Article }"));
    assertEquals(
        "5\n",
        ask(db, "SELECT (COUNT(*) AS ?n) { ?a dcterms:source ?b . ?b schema:identifier ?id }"));
    assertEquals(
        "A4\n",
        ask(
            db,
            "SELECT ?page { ?a dcterms:source ?b . ?b schema:pagination ?page ;"
                + " schema:headline 'Mayor says dam is safe' }"));
    assertFalse(
        ask(db, "SELECT ?a { ?a dem:syndicatedFrom ?b }").contains("http"), "none copies another");
    assertEquals(0, Execution.of("check", "--store", db).exitCode());
    assertTrue(load(db, NEXIS, FACTIVA).err().contains("0 loaded  0 replaced  10 unchanged"));

    Path other = folder.resolve("other");
    load(other, FACTIVA);
    load(other, NEXIS);
    assertEquals(export(db), export(other));
  }

  @Test
  void areTwoOfOtherDaysOrTexts() throws IOException {
    Path db = folder.resolve("db");
    story("a", "2025-03-05", "safe");
    story("b", "2025-03-06", "safe");
    story("c", "2025-03-05", "old");
    load(db, folder.resolve("in"));
    assertEquals("3\n", ask(db, "SELECT (COUNT(*) AS ?n) { ?a a dem:Article }"));
    story("b", "2025-03-05", "safe");
    load(db, folder.resolve("in"));
    assertEquals("2\n", ask(db, "SELECT (COUNT(*) AS ?n) { ?a a dem:Article }"));
    story("b", "2025-03-05", "new");
    load(db, folder.resolve("in"));
    assertEquals("3\n", ask(db, "SELECT (COUNT(*) AS ?n) { ?a a dem:Article }"));
    assertFalse(export(db).contains("dc/terms/source"), "it is an article of its own again");
  }

  @Test
  void goTogether() throws IOException {
    Path db = folder.resolve("db");
    story("a", "2025-03-05", "safe");
    story("b", "2025-03-05", "safe");
    load(db, folder.resolve("in"));
    assertEquals(0, Execution.of("remove", "a", "--store", db).exitCode());
    assertEquals("0\n", ask(db, "SELECT (COUNT(*) AS ?n) { ?a schema:headline ?any }"));
  }

  private void story(String name, String day, String word) throws IOException {
    String text =
        "The dam\n\nThe engineers said on Monday that the dam above the town was %s, and that nobody"
            + " had to leave the houses below it for now, as some had feared after the rain.\n";
    Path in = Files.createDirectories(folder.resolve("in"));
    Files.writeString(in.resolve(name + ".txt"), text.formatted(word));
    Files.writeString(
        in.resolve(name + ".meta.json"),
        "{\"datePublished\": \"%s\", \"publisher\": \"Lake %s\"}"
            .formatted(day, name.equals("b") ? "Post (Online)" : "Post"));
  }

  private static Execution load(Path db, Path... files) {
    Object[] words = new Object[files.length + 3];
    words[0] = "load";
    System.arraycopy(files, 0, words, 1, files.length);
    words[files.length + 1] = "--store";
    words[files.length + 2] = db;
    return Execution.of(words);
  }

  private static String ask(Path db, String query) {
    Execution asked =
        Execution.of(
            "query",
            "PREFIX dem: <https://w3id.org/demarche/ns#> PREFIX schema: <https://schema.org/>"
                + " PREFIX dcterms: <http://purl.org/dc/terms/> "
                + query,
            "--format",
            "csv",
            "--store",
            db);
    assertEquals(0, asked.exitCode(), asked::err);
    return asked.out().replace("\r", "").replaceFirst("[^\n]*\n", "");
  }

  private static String export(Path db) {
    return Execution.of("export", "--store", db).out();
  }
}
