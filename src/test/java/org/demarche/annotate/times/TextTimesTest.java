package org.demarche.annotate.times;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.annotate.Examples;
import org.junit.jupiter.api.Test;

class TextTimesTest {
  private static final String TEXT =
      "January 20, 2025\n\nHe spoke on Monday. They\nmay march on, he said.\n  \nThey met last week, on the";

  @Test
  void readsEachLineByItself() {
    assertEquals(
        List.of("January 20, 2025: 2025-01-20", "on Monday: 2025-01-20", "last week: 2025-01-13"),
        new TextTimes()
            .of(TEXT, Optional.of(LocalDate.of(2025, 1, 22))).stream()
                .map(it -> it.span().of(TEXT) + ": " + it.earliest().orElseThrow())
                .toList());
  }

  @Test
  void knowsNoDayWhereTheArticleHasNone() {
    assertEquals(
        Optional.empty(), new TextTimes().of("He spoke on Monday.", Optional.empty()).get(0).day());
  }

  @Test
  void findsWhatTheArticlesOwnTimesAre() {
    String text = TEXT.replace("\n", " ");
    Optional<LocalDate> published = Optional.of(LocalDate.of(2025, 1, 22));
    assertEquals(Examples.annotate(text, published).times(), new TextTimes().of(text, published));
  }
}
