package org.demarche.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Function;
import org.demarche.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverlapsTest {
  private static final List<Span> SPANS = List.of(new Span(2, 4), new Span(4, 6), new Span(8, 9));

  @ParameterizedTest
  @CsvSource({"0, 0", "3, 0", "4, 1", "6, 2", "7, 2", "9, 3"})
  void findsTheFirstThatEndsAfterAnOffset(int offset, int index) {
    assertEquals(index, Overlaps.first(SPANS, Function.identity(), offset));
  }

  @ParameterizedTest
  @CsvSource({"0, 2, 0, 0", "0, 3, 0, 1", "3, 5, 0, 2", "4, 6, 1, 2", "6, 8, 2, 2", "0, 20, 0, 3"})
  void findsWhatSharesACharacter(int start, int end, int from, int to) {
    assertEquals(
        SPANS.subList(from, to), Overlaps.of(SPANS, Function.identity(), new Span(start, end)));
  }
}
