package org.demarche.annotate.tokens;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Span;
import org.demarche.model.Token;
import org.demarche.model.Token.Pos;
import org.demarche.model.TokenView;

/**
 * Words that are tagged by hand: {@code Kim/NNP Min/NNP ~-/HYPH ~ji/NN}. Before a token with {@code
 * ~} stands no space in the text.
 */
public final class TaggedWords {
  private TaggedWords() {}

  public static TokenView view(String tagged) {
    List<Token> tokens = new ArrayList<>();
    int end = -1;
    for (String part : tagged.strip().split("\\s+")) {
      boolean glued = part.startsWith("~");
      int slash = part.lastIndexOf('/');
      String word = part.substring(glued ? 1 : 0, slash);
      int start = glued ? end : end + 1;
      end = start + word.length();
      String tag = part.substring(slash + 1);
      Pos pos = Character.isLetter(tag.charAt(0)) && !tag.equals("HYPH") ? Pos.X : Pos.PUNCT;
      tokens.add(new Token(new Span(start, end), word, word, pos, tag));
    }
    return new TokenView(tokens);
  }

  /** The words from one token to another, with one space between all of them. */
  public static String words(TokenView view, int from, int end) {
    return String.join(" ", view.texts().subList(from, end));
  }
}
