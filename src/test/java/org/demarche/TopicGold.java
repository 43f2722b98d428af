package org.demarche;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.demarche.SampleGold.Piece;
import org.demarche.SampleGold.Position;
import org.demarche.SampleGold.Statement;

/**
 * What must be found in the articles of {@code seeds/climate/articles}: {@code statements.tsv} and
 * {@code positions.tsv} in {@code topic} on the test class path. Pieces of a content are separated
 * by {@code …}, speakers any of which is right by {@code |}.
 */
final class TopicGold {
  static final Path SEEDS = Path.of("seeds", "climate");
  static final Path ARTICLES = SEEDS.resolve("articles");

  private TopicGold() {}

  static List<Statement> statements() {
    return SampleGold.lines("/topic/statements.tsv")
        .skip(1)
        .map(line -> line.split("\t", -1))
        .map(cell -> statement(cell[0], cell[1], Arrays.asList(cell[2].split(" … "))))
        .toList();
  }

  static List<Position> positions() {
    return SampleGold.positions("/topic/positions.tsv");
  }

  private static Statement statement(String doc, String speakers, List<String> text) {
    return new Statement(
        doc,
        "",
        pieces(article(doc), text),
        text,
        List.of(speakers.split("\\|")),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  /** The words of a piece stand nowhere else in the article. */
  private static List<Piece> pieces(String article, List<String> text) {
    List<Piece> pieces = new ArrayList<>();
    for (String words : text) {
      int start = article.indexOf(words);
      if (start < 0 || start != article.lastIndexOf(words)) {
        throw new IllegalArgumentException("not once in the article: " + words);
      }
      int first = article.codePointCount(0, start);
      pieces.add(new Piece(first, first + words.codePointCount(0, words.length())));
    }
    return pieces;
  }

  private static String article(String doc) {
    try {
      return Files.readString(ARTICLES.resolve(doc + ".txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
