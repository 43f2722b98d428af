package org.demarche.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.model.Article;
import org.demarche.model.Block;
import org.demarche.read.ArticleReader;
import org.demarche.read.ReadOptions;
import org.demarche.read.Reading;

/**
 * Makes corpora of any size out of the articles of a folder: copies them under new names until
 * there are enough, or joins them until they are long enough. Furniture is left out, because
 * Demarche does not read it.
 */
final class CorpusWriter {
  private final List<String> texts;
  private final Path copies;
  private final OpenNlp openNlp;

  /** Reads the articles of a folder; the corpora go into folders below {@code copies}. */
  CorpusWriter(Path articles, Path copies, OpenNlp openNlp) {
    this.copies = copies;
    this.openNlp = openNlp;
    try (Stream<Reading> readings = new ArticleReader(ReadOptions.NONE).read(List.of(articles))) {
      texts =
          readings
              .filter(Reading.Found.class::isInstance)
              .map(reading -> text(((Reading.Found) reading).article()))
              .toList();
    }
    if (texts.isEmpty()) {
      throw new IllegalArgumentException("no article in " + articles);
    }
  }

  /** The articles, one after the other and over again. */
  Corpus many(int count) throws IOException {
    return write("count-" + count, repeated().limit(count).toList());
  }

  /** Articles joined into ones of at least {@code length} characters. */
  Corpus ofLength(int length, int count) throws IOException {
    Iterator<String> parts = repeated().iterator();
    List<String> joined = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder article = new StringBuilder();
      while (article.length() < length) {
        article.append(parts.next()).append("\n\n");
      }
      joined.add(article.toString());
    }
    return write("length-" + length, joined);
  }

  private Stream<String> repeated() {
    return Stream.iterate(0, i -> (i + 1) % texts.size()).map(texts::get);
  }

  private Corpus write(String name, List<String> articles) throws IOException {
    Path folder = Files.createDirectories(copies.resolve(name));
    for (int i = 0; i < articles.size(); i++) {
      Files.writeString(folder.resolve(String.format("article-%05d.txt", i)), articles.get(i));
    }
    List<List<String>> sentences = articles.stream().map(openNlp::sentences).toList();
    return new Corpus(folder, sentences, sentences.stream().mapToLong(this::tokens).sum());
  }

  private long tokens(List<String> sentences) {
    return sentences.stream().mapToLong(openNlp::tokens).sum();
  }

  private static String text(Article article) {
    return article.blocks().stream()
        .filter(block -> block.kind() != Block.Kind.FURNITURE)
        .map(block -> block.span().of(article.text()))
        .collect(Collectors.joining("\n\n"));
  }
}
