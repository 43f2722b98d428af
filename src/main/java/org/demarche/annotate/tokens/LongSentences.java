package org.demarche.annotate.tokens;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Span;

/**
 * Cuts what nobody wrote as one sentence, such as a table or a text without full stops: what is
 * looked for in a sentence takes time and memory that grow faster than its length.
 */
public final class LongSentences {
  /** The longest sentences of the press that we know have fewer than 200 words. */
  static final int MOST = 400;

  /** A cut after a mark may come as much before that. */
  private static final int MARGIN = 200;

  private static final String MARKS = ",;:)";

  private LongSentences() {}

  /** The sentences, the long ones in pieces that end after a mark where there is one. */
  public static List<List<Span>> cut(String text, List<List<Span>> sentences) {
    if (sentences.stream().allMatch(sentence -> sentence.size() <= MOST)) {
      return sentences;
    }
    List<List<Span>> pieces = new ArrayList<>();
    sentences.forEach(sentence -> cut(text, sentence, pieces));
    return pieces;
  }

  private static void cut(String text, List<Span> sentence, List<List<Span>> pieces) {
    List<Span> rest = sentence;
    while (rest.size() > MOST) {
      int end = end(text, rest);
      pieces.add(List.copyOf(rest.subList(0, end)));
      rest = rest.subList(end, rest.size());
    }
    pieces.add(List.copyOf(rest));
  }

  private static int end(String text, List<Span> tokens) {
    for (int end = MOST; end > MOST - MARGIN; end--) {
      if (MARKS.contains(tokens.get(end - 1).of(text))) {
        return end;
      }
    }
    return MOST;
  }
}
