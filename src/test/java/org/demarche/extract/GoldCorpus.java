package org.demarche.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.model.Article;
import org.demarche.model.Span;
import org.demarche.read.ArticleReader;
import org.demarche.read.ReadOptions;
import org.demarche.read.Reading;

/**
 * Texts and what is attributed in them.
 *
 * @param texts files, or folders of them
 * @param file a row an attribution
 */
record GoldCorpus(List<Path> texts, Path file) {

  /** Texts in {@code docs} and what is attributed in them in {@code gold.jsonl}. */
  static GoldCorpus in(Path folder) {
    return new GoldCorpus(List.of(folder.resolve("docs")), folder.resolve("gold.jsonl"));
  }

  /** Those texts of a folder that the file has rows of. */
  static GoldCorpus of(Path file, Path docs) {
    List<Path> texts =
        new GoldCorpus(List.of(), file)
            .rows()
            .map(row -> docs.resolve(row.get("doc").asText() + ".txt"))
            .distinct()
            .toList();
    return new GoldCorpus(texts, file);
  }

  /** One attribution of the gold; offsets as in the articles, no source where there is none. */
  record Gold(String doc, Span content, String cue, Optional<Span> source) {}

  List<Article> articles() {
    ReadOptions options = new ReadOptions(Optional.empty(), Optional.empty(), Optional.empty());
    try (Stream<Reading> readings = new ArticleReader(options).read(texts)) {
      return readings
          .filter(Reading.Found.class::isInstance)
          .map(reading -> ((Reading.Found) reading).article())
          .toList();
    }
  }

  List<Gold> gold(Article article) {
    return rows()
        .filter(row -> row.get("doc").asText().equals(article.id()))
        .map(row -> gold(row, article))
        .toList();
  }

  private Stream<JsonNode> rows() {
    ObjectMapper json = new ObjectMapper();
    try {
      List<JsonNode> rows = new ArrayList<>();
      for (String line : Files.readAllLines(file)) {
        rows.add(json.readTree(line));
      }
      return rows.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Gold gold(JsonNode node, Article article) {
    String cue =
        spans(node.path("cue"), article.text()).stream()
            .map(span -> span.of(article.text()))
            .reduce("", (a, b) -> (a + " " + b).strip());
    return new Gold(
        article.id(),
        extent(node.path("content"), article.text()).orElseThrow(),
        cue,
        extent(node.path("source"), article.text()));
  }

  private static Optional<Span> extent(JsonNode pairs, String text) {
    return spans(pairs, text).stream().reduce(Span::union);
  }

  /** Pairs of code points as spans of the text. */
  private static List<Span> spans(JsonNode pairs, String text) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode pair : pairs) {
      int start = text.offsetByCodePoints(0, pair.get(0).asInt());
      spans.add(new Span(start, text.offsetByCodePoints(0, pair.get(1).asInt())));
    }
    return spans;
  }
}
