package org.demarche.annotate.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.annotate.Annotator;
import org.demarche.knowledge.Knowledge;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Article;
import org.demarche.model.Sentence;
import org.demarche.read.ArticleReader;
import org.demarche.read.ReadOptions;
import org.demarche.read.Reading;

/** Writes the words of articles, a sentence a line: what a teacher is to tag. */
public final class Words {
  private static final Annotator ANNOTATOR = new Annotator(Knowledge.builtIn());

  private Words() {}

  /** Arguments: the file to write, and folders of articles. */
  public static void main(String[] args) throws IOException {
    List<Path> folders = Arrays.stream(args).skip(1).map(Path::of).toList();
    try (PrintStream out = new PrintStream(args[0], StandardCharsets.UTF_8);
        Stream<Reading> readings = new ArticleReader(ReadOptions.NONE).read(folders)) {
      readings
          .flatMap(r -> r instanceof Reading.Found f ? Stream.of(f.article()) : Stream.empty())
          .forEach(article -> write(article, out));
    }
  }

  private static void write(Article article, PrintStream out) {
    AnnotatedArticle annotated = ANNOTATOR.annotate(article);
    for (Sentence sentence : annotated.sentences()) {
      if (!sentence.tokens().isEmpty()) {
        out.println(
            sentence.tokens().stream()
                .map(t -> article.text().substring(t.span().start(), t.span().end()))
                .map(word -> word.replaceAll("\\s", "_"))
                .collect(Collectors.joining(" ")));
      }
    }
  }
}
