package org.demarche.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleViewTest {
  private final ArticleView tokens =
      Tagged.article("Ann/NNP left/VBD/leave ./.", "“/`` No/UH ”/'' said/VBD Bob/NNP Monday/NNP");

  /** The row of tokens: Ann left . “ No ” said Bob Monday. */
  @ParameterizedTest
  @CsvSource({"0, 0, 0, 3", "2, 0, 0, 3", "3, 1, 3, 9", "8, 1, 3, 9"})
  void knowsTheSentenceOfAToken(int token, int sentence, int start, int end) {
    assertEquals(sentence, tokens.sentence(token));
    assertEquals(start, tokens.sentenceStart(token));
    assertEquals(end, tokens.sentenceEnd(token));
  }

  /** The second sentence starts at offset 11; before it stands a line break. */
  @ParameterizedTest
  @CsvSource({"0, 0", "9, 0", "10, 1", "11, 1", "99, 1"})
  void findsTheSentenceAtAnOffset(int offset, int sentence) {
    assertEquals(sentence, tokens.sentenceAt(offset));
  }

  @Test
  void hasNoSentencesWithoutTokens() {
    ArticleView empty = new ArticleView(Tagged.annotated(), tokens.lexicon());
    assertEquals(0, empty.sentenceAt(0));
  }

  /** Monday reaches from offset 27 to 33. */
  @ParameterizedTest
  @CsvSource({"0, 11, 0", "11, 27, 0", "11, 28, 1", "32, 40, 1", "33, 40, 0"})
  void findsTheTimesOfAStretch(int from, int to, int count) {
    assertEquals(count, tokens.times(new Span(from, to)).size());
  }

  @Test
  void tellsByWhatWordsOfAStretchMayBegin() {
    long left = ArticleView.initial("left") | ArticleView.initial("leave");
    assertEquals(left, tokens.initials(1, 2));
    assertEquals(0, tokens.initials(1, 1));
    assertTrue((tokens.initials(0, 3) & ArticleView.initial("ann")) != 0);
  }

  @Test
  void knowsTimes() {
    assertTrue(tokens.isTime(8));
    assertFalse(tokens.isTime(7));
    assertFalse(tokens.isTime(-1));
  }

  /** “ stands at 11, No at 13 and 14, ” at 16. */
  @ParameterizedTest
  @CsvSource({"0, false", "11, false", "13, true", "14, true", "16, false", "18, false"})
  void knowsWhatIsQuoted(int offset, boolean quoted) {
    assertEquals(quoted, tokens.isQuoted(offset));
  }

  @ParameterizedTest
  @CsvSource({
    "1, let, true",
    "1, Lot, false",
    "1, lot, false",
    "0, answer, true",
    "0, ask, false",
    "0, a, false"
  })
  void comparesTheFirstTwoCharacters(int token, String word, boolean mayBegin) {
    assertEquals(mayBegin, tokens.mayBegin(token, ArticleView.initial(word)));
  }

  @Test
  void takesAnEmptyWordForAnyWord() {
    assertTrue(tokens.mayBegin(0, ArticleView.initial("")));
  }

  @Test
  void keepsTheArticleAndWhatIsKnownOfWords() {
    assertNotNull(tokens.lexicon());
    assertEquals("Ann", new Span(0, 3).of(tokens.article().article().text()));
  }
}
