package org.demarche.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.model.Article;
import org.demarche.model.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleReaderTest {
  private static final String TEXT = "Talks go on\n\n" + Reads.PROSE + "\n";

  @TempDir Path folder;

  @Test
  void keepsTheTextToTheLastCharacter() {
    String text = "\uFEFFTalks go on \r\n\r\n\tCafé\u00A0talks “resume” 🙂.\r\n \n";
    assertEquals(text, Reads.article(Reads.write(folder, "a.txt", text)).text());
    byte[] wide = ("\uFEFF" + text.substring(1)).getBytes(StandardCharsets.UTF_16LE);
    assertEquals(text, Reads.article(Reads.write(folder, "a.txt", wide)).text());
  }

  @Test
  void readsFoldersSortedWithoutHiddenFilesAndSidecars() {
    Reads.write(folder, "b/two.txt", TEXT);
    Reads.write(folder, "a/three.html", "<p>" + Reads.PROSE + "</p>");
    Reads.write(folder, "one.txt", TEXT);
    Reads.write(folder, "one.meta.json", "{\"publisher\": \"Courier\"}");
    Reads.write(folder, ".hidden.txt", TEXT);
    Reads.write(folder, ".git/four.txt", TEXT);
    assertEquals(List.of("three", "two", "one"), Reads.outcomes(folder));
  }

  @Test
  void orderAndRepetitionOfPathsChangeNothing() {
    Path a = Reads.write(folder, "x/story.txt", TEXT);
    Path b = Reads.write(folder, "y/story.txt", TEXT + "More followed on the next day.");
    Path c = Reads.write(folder, "y/other.txt", TEXT);
    assertEquals(Reads.read(a, b, c), Reads.read(c, b, a, b));
    assertEquals(Reads.read(folder), Reads.read(folder.resolve("y"), folder, a));
  }

  @Test
  void tellsFilesOfOneStemApart() {
    Reads.write(folder, "x/story.txt", TEXT);
    Reads.write(folder, "y/story.txt", TEXT);
    Reads.write(folder, "y/other.txt", TEXT);
    Reads.write(folder, "y/other.html", "<p>" + Reads.PROSE + "</p>");
    assertEquals(
        List.of("x/story", "y/other.html", "y/other.txt", "y/story"), Reads.outcomes(folder));
    assertEquals(
        List.of("x/story", "y/story"),
        Reads.outcomes(folder.resolve("y/story.txt"), folder.resolve("x/story.txt")));
    assertEquals(List.of("story"), Reads.outcomes(folder.resolve("x")));
  }

  @Test
  void refusesAPathThatDoesNotExist() {
    Path missing = folder.resolve("missing.txt");
    InputException e = assertThrows(InputException.class, () -> Reads.read(missing));
    assertTrue(e.getMessage().startsWith(missing + ": no-such-file: "), e::getMessage);
  }

  @Test
  void opensAFileOnlyWhenItsTurnComes() throws Exception {
    Path first = Reads.write(folder, "1.txt", TEXT);
    Path second = Reads.write(folder, "2.txt", TEXT);
    try (Stream<Reading> readings =
        new ArticleReader(ReadOptions.NONE).read(List.of(first, second))) {
      var iterator = readings.iterator();
      iterator.next();
      Files.delete(second);
      Reading.Failed failed = (Reading.Failed) iterator.next();
      assertEquals("unreadable", failed.problem().code());
    }
  }

  @Test
  void drawsAMillionLinesOneByOne() throws Exception {
    String line = "{\"text\": \"" + Reads.PROSE + "\"}\n";
    InputStream before = System.in;
    System.setIn(new Endless(line.getBytes(StandardCharsets.UTF_8)));
    try (Stream<Reading> readings =
        new ArticleReader(ReadOptions.NONE).read(List.of(Path.of("-")))) {
      List<String> ids = readings.limit(3).map(r -> ((Reading.Found) r).article().id()).toList();
      assertEquals(List.of("stdin-1", "stdin-2", "stdin-3"), ids);
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void readsStandardInput() {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)));
    try {
      Article article = Reads.article(Path.of("-"));
      assertEquals("stdin", article.id());
      assertEquals(TEXT, article.text());
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void tellsFormatsByContentWhereTheNameDoesNot() {
    Reads.write(folder, "a", "<!DOCTYPE html><title>T</title><p>" + Reads.PROSE + "</p>");
    Reads.write(folder, "b", "{\"id\": \"own\", \"text\": \"" + Reads.PROSE + "\"}");
    Reads.write(
        folder, "c", "{\"id\": \"c1\", \"text\": \"x\"}\n{\"id\": \"c2\", \"text\": \"y\"}\n");
    Reads.write(folder, "d.unknown", TEXT);
    assertEquals(List.of("a", "own", "c1", "c2", "d"), Reads.outcomes(folder));
  }

  @Test
  void keepsTwoArticlesWhoseFilesDifferInFolderOnly() {
    Reads.write(folder, "x/story.txt", TEXT);
    Reads.write(folder, "x/y/story.txt", TEXT);
    Set<String> ids = Reads.articles(folder).stream().map(Article::id).collect(Collectors.toSet());
    assertEquals(Set.of("x/story", "x/y/story"), ids);
  }

  /** The same line for ever. */
  private static final class Endless extends InputStream {
    private final byte[] line;
    private int at;

    Endless(byte[] line) {
      this.line = line;
    }

    @Override
    public int read() {
      return line[at++ % line.length] & 0xff;
    }
  }

  @Test
  void tellsHowMuchOfTheFilesIsRead() throws IOException {
    Path lines =
        Reads.write(folder, "a.jsonl", ("{\"text\": \"" + Reads.PROSE + "\"}\n").repeat(9000));
    Drawn drawn = new Drawn();
    long all = ArticleReader.bytes(List.of(folder)).orElseThrow();
    assertEquals(Files.size(lines), all);
    try (Stream<Reading> readings =
        new ArticleReader(ReadOptions.NONE, drawn).read(List.of(folder))) {
      Iterator<Reading> each = readings.iterator();
      each.next();
      assertTrue(drawn.bytes() < all / 2, "not all at once");
      each.forEachRemaining(it -> {});
    }
    assertTrue(drawn.bytes() >= all && drawn.bytes() < all * 5 / 4, drawn.bytes() + " of " + all);
  }
}
