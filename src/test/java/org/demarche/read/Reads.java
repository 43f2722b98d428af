package org.demarche.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.model.Article;
import org.demarche.model.Block;
import org.demarche.model.Metadata;

/** Short words for the tests of this package. */
final class Reads {
  /** Enough prose that nothing takes it for a heading. */
  static final String PROSE = "The minister said the talks would resume in the autumn.";

  /** More of it. */
  static final String MORE =
      "Mayor Helena Voss told reporters on Tuesday that nobody has to leave the town.";

  private Reads() {}

  static Path write(Path folder, String name, String text) {
    return write(folder, name, text.getBytes(StandardCharsets.UTF_8));
  }

  static Path write(Path folder, String name, byte[] bytes) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Reading> read(Path... paths) {
    return read(ReadOptions.NONE, paths);
  }

  static List<Reading> read(ReadOptions options, Path... paths) {
    try (Stream<Reading> readings = new ArticleReader(options).read(Arrays.asList(paths))) {
      return readings.toList();
    }
  }

  static Article article(Path... paths) {
    List<Reading> readings = read(paths);
    assertEquals(1, readings.size(), readings::toString);
    assertTrue(readings.get(0) instanceof Reading.Found, readings::toString);
    return ((Reading.Found) readings.get(0)).article();
  }

  static List<Article> articles(Path... paths) {
    return read(paths).stream()
        .filter(Reading.Found.class::isInstance)
        .map(found -> ((Reading.Found) found).article())
        .toList();
  }

  /** {@code file-name code} of problems, ids of articles. */
  static List<String> outcomes(Path... paths) {
    return read(paths).stream().map(Reads::outcome).toList();
  }

  private static String outcome(Reading reading) {
    if (reading instanceof Reading.Failed failed) {
      String where = failed.problem().where().replaceFirst("^.*/(?=[^/!]+(!/.*)?$)", "");
      return where + " " + failed.problem().code();
    }
    return ((Reading.Found) reading).article().id();
  }

  /** One line a block: {@code PARAGRAPH The minister said …}. */
  static String blocks(Article article) {
    StringBuilder lines = new StringBuilder();
    for (Block block : article.blocks()) {
      String words = block.span().of(article.text()).replaceAll("\\r?\\n", "⏎");
      lines.append(block.kind()).append(' ').append(words).append('\n');
    }
    return lines.toString();
  }

  static String blocks(String text) {
    List<Block> blocks = TextStructure.of(text, java.util.Optional.empty());
    Article article = new Article("x", text, org.demarche.model.Metadata.UNKNOWN, blocks);
    assertSound(article);
    return blocks(article);
  }

  /** Blocks are disjoint, in order, and leave nothing but white space out. */
  static void assertSound(Article article) {
    int end = 0;
    for (Block block : article.blocks()) {
      assertTrue(block.span().start() >= end, () -> "overlap at " + block);
      assertSpace(article.text(), end, block.span().start());
      end = block.span().end();
    }
    assertSpace(article.text(), end, article.text().length());
  }

  private static void assertSpace(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      assertTrue(Lines.isSpace(text.charAt(i)), "text outside of blocks at " + i + ": " + text);
    }
  }

  /** The articles of a file, of which there is one at least. */
  static List<Article> articlesOf(Path folder, String name, String text) {
    List<Reading> readings = read(write(folder, name, text));
    assertTrue(readings.stream().anyMatch(Reading.Found.class::isInstance), readings::toString);
    return articles(folder.resolve(name));
  }

  /** {@code id | day | publisher | authors | headline}. */
  static String facts(Article article) {
    Metadata known = article.metadata();
    return article.id()
        + " | "
        + known.published().map(Object::toString).orElse("-")
        + " | "
        + known.publisher().orElse("-")
        + " | "
        + String.join(", ", known.authors())
        + " | "
        + known.headline().orElse("-");
  }

  static List<String> facts(List<Article> articles) {
    return articles.stream().map(Reads::facts).toList();
  }
}
