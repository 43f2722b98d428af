package org.demarche.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.annotate.Annotator;
import org.demarche.knowledge.Knowledge;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Article;
import org.demarche.model.Attribution;
import org.demarche.read.ArticleReader;
import org.demarche.read.ReadOptions;
import org.demarche.read.Reading;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Interviews, briefings, transcripts and pages as they come in files, read from {@code
 * layouts.txt}: who says what, in the order of the text, without what stands inside of something
 * said.
 */
class LayoutsTest {
  private static final Annotator ANNOTATOR = new Annotator(Knowledge.builtIn());

  record Layout(String name, String text, List<String> said) {
    static Layout of(String words) {
      int title = words.indexOf('\n');
      String[] parts = words.substring(title + 1).split("\n---\n", 2);
      List<String> said = Arrays.stream(parts[1].split("\n")).filter(it -> !it.isBlank()).toList();
      return new Layout(words.substring(0, title).strip(), parts[0].strip() + "\n", said);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Layout> layouts() throws IOException {
    try (InputStream in = LayoutsTest.class.getResourceAsStream("layouts.txt")) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(all.split("(?m)^=== ")).skip(1).map(Layout::of);
    }
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void givesWordsToWhoSaysThem(Layout layout, @TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("layout.txt"), layout.text());
    AnnotatedArticle article = ANNOTATOR.annotate(article(file));
    List<String> said =
        Found.attributions(article).stream()
            .filter(a -> a.parent().isEmpty())
            .map(a -> said(a, article))
            .toList();
    assertEquals(String.join("\n", layout.said()), String.join("\n", said));
  }

  private static String said(Attribution a, AnnotatedArticle article) {
    String source = a.source().map(it -> it.of(article.text())).orElse("-");
    return source + " | " + Found.content(a, article);
  }

  private static Article article(Path file) {
    ReadOptions options = new ReadOptions(Optional.empty(), Optional.empty(), Optional.empty());
    try (Stream<Reading> readings = new ArticleReader(options).read(List.of(file))) {
      return ((Reading.Found) readings.findFirst().orElseThrow()).article();
    }
  }
}
