package org.demarche.annotate.tokens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.demarche.model.Span;
import org.junit.jupiter.api.Test;

class LongSentencesTest {
  @Test
  void leavesWhatPeopleWrite() {
    String text = "word ".repeat(LongSentences.MOST - 1) + ".";
    List<List<Span>> sentences = List.of(tokens(text));
    assertSame(sentences, LongSentences.cut(text, sentences));
  }

  @Test
  void cutsAfterAMarkAndLosesNoWord() {
    String text = "one two three , four five ".repeat(1000);
    List<Span> sentence = tokens(text);
    List<List<Span>> pieces = LongSentences.cut(text, List.of(sentence));
    assertEquals(sentence, pieces.stream().flatMap(List::stream).toList());
    for (List<Span> piece : pieces.subList(0, pieces.size() - 1)) {
      assertTrue(piece.size() > 200 && piece.size() <= LongSentences.MOST, piece::toString);
      assertEquals(",", piece.get(piece.size() - 1).of(text));
    }
  }

  @Test
  void cutsSomewhereWhereThereIsNoMark() {
    String text = "word ".repeat(3 * LongSentences.MOST);
    assertEquals(3, LongSentences.cut(text, List.of(tokens(text))).size());
  }

  private static List<Span> tokens(String text) {
    return new Tokenizer().tokenize(text, new Span(0, text.length()));
  }
}
