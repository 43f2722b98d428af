package org.demarche.annotate.tags;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Mention;
import org.demarche.model.Mention.Form;
import org.demarche.model.Sentence;
import org.demarche.model.Token;
import org.demarche.model.Token.Pos;

/** Gives the words of registered names the tag of a name, whatever they look like. */
public final class NameTags {

  /**
   * The same sentences with mended tags.
   *
   * @param mentions disjoint, in the order of the text
   */
  public List<Sentence> mend(List<Sentence> sentences, List<Mention> mentions) {
    List<Mention> names = mentions.stream().filter(NameTags::isName).toList();
    List<Sentence> mended = new ArrayList<>(sentences);
    int next = 0;
    for (int s = 0; s < mended.size(); s++) {
      int end = mended.get(s).span().end();
      for (; next < names.size() && names.get(next).span().start() < end; next++) {
        mended.set(s, mend(mended.get(s), names.get(next)));
      }
    }
    return mended;
  }

  private static boolean isName(Mention mention) {
    return mention.form() == Form.NAME || mention.form() == Form.METONYM;
  }

  private static Sentence mend(Sentence sentence, Mention name) {
    List<Token> tokens =
        sentence.tokens().stream()
            .map(token -> isOdd(token) && name.span().overlaps(token.span()) ? named(token) : token)
            .toList();
    return new Sentence(sentence.span(), sentence.block(), tokens);
  }

  private static boolean isOdd(Token token) {
    return switch (token.pos()) {
      case INTJ, VERB, ADV, X -> true;
      default -> false;
    };
  }

  private static Token named(Token token) {
    return new Token(token.span(), token.text(), token.text(), Pos.PROPN, "NNP");
  }
}
