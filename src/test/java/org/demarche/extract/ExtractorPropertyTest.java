package org.demarche.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Attribution;
import org.demarche.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of the attributions of any text, put together from pieces by chance. */
class ExtractorPropertyTest {
  private static final List<String> PIECES =
      List.of(
          "The mayor said",
          " that",
          " the bridge is safe",
          " “",
          "” ",
          "\"",
          ",",
          ".",
          " he said",
          "¶",
          "# ",
          " 🙂",
          "\r\n",
          "\uFEFF",
          " e\u0301le\u0300ve",
          " according to",
          " the union",
          " (",
          ") ",
          " –",
          ";",
          " and",
          " but",
          " urged the city to leave",
          " It is reported",
          " This was reported by the Herald",
          " I think we",
          ":",
          " its claim that",
          "'",
          " ",
          "?");

  static Stream<String> texts() {
    return IntStream.range(0, 300).mapToObj(ExtractorPropertyTest::text);
  }

  private static String text(int seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    int count = random.nextInt(60);
    for (int i = 0; i < count; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void keepsToTheText(String text) {
    AnnotatedArticle article = Found.article(text);
    List<Attribution> found = Found.attributions(article);
    for (int i = 0; i < found.size(); i++) {
      checkSpans(found.get(i), text.length());
      checkParent(found, i);
    }
    assertEquals(found, Found.attributions(Found.article(text)));
  }

  /** All else here holds of an extractor, too, that finds nothing. */
  @Test
  void findsSomethingInMostOfThem() {
    List<String> silent =
        texts().filter(text -> Found.attributions(Found.article(text)).isEmpty()).toList();
    assertTrue(silent.size() < 75, () -> silent.size() + " of 300 texts without an attribution");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void findsWhatFollowsInAParagraphOfItsOwn(String text) {
    String last = "The mayor said that the bridge is safe.";
    AnnotatedArticle article = Found.article(text + "\n\n" + last);
    String words = article.text();
    boolean found =
        Found.attributions(article).stream()
            .anyMatch(a -> a.content().of(words).contains("the bridge is safe"));
    assertTrue(found, words);
  }

  private static void checkSpans(Attribution a, int length) {
    int last = 0;
    for (Span piece : a.pieces()) {
      assertTrue(piece.start() >= last, () -> "overlapping pieces: " + a);
      last = piece.end();
    }
    assertTrue(a.wide().contains(a.content()), () -> "wider than wide: " + a);
    assertTrue(
        a.pieces().stream().allMatch(p -> a.widePieces().stream().anyMatch(w -> w.contains(p))),
        () -> "outside of the wide pieces: " + a);
    Stream.of(a.cue(), a.source(), a.addressee(), a.relay())
        .flatMap(span -> span.stream())
        .forEach(span -> assertTrue(span.end() <= length, () -> "beyond the text: " + a));
    assertTrue(a.wide().end() <= length, () -> "beyond the text: " + a);
    assertTrue(a.cue().stream().noneMatch(cue -> covers(a, cue)), () -> "cue in content: " + a);
  }

  private static boolean covers(Attribution a, Span cue) {
    return a.pieces().stream().anyMatch(piece -> piece.overlaps(cue));
  }

  private static void checkParent(List<Attribution> found, int i) {
    found
        .get(i)
        .parent()
        .ifPresent(
            parent -> {
              assertTrue(parent != i, "its own parent");
              Span outer = found.get(parent).content();
              assertTrue(outer.contains(found.get(i).content()), "outside of its parent");
            });
  }
}
