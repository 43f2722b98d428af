package org.demarche.annotate.tags;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Mention;
import org.demarche.model.Mention.Form;
import org.demarche.model.Sentence;
import org.demarche.model.Token;
import org.demarche.model.Token.Pos;

/** Gives the words of names the tag of a name, whatever they look like. */
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
    return mention.form() == Form.NAME
        || mention.form() == Form.METONYM
        || mention.form() == Form.NEW_NAME;
  }

  private static Sentence mend(Sentence sentence, Mention name) {
    return sentence.tokens().stream().anyMatch(token -> isMended(token, name))
        ? mended(sentence, name)
        : sentence;
  }

  private static boolean isMended(Token token, Mention name) {
    return name.span().overlaps(token.span()) && isOdd(token, name);
  }

  private static Sentence mended(Sentence sentence, Mention name) {
    List<Token> tokens = new ArrayList<>();
    boolean afterMended = false;
    for (Token token : sentence.tokens()) {
      boolean inside = name.span().overlaps(token.span());
      Token mended = isMended(token, name) ? named(token) : token;
      tokens.add(afterMended && !inside && token.tag().equals("VBN") ? past(token) : mended);
      afterMended = mended != token;
    }
    return new Sentence(sentence.span(), sentence.block(), tokens);
  }

  /** Whether the tag is one that a word of the name cannot have. */
  private static boolean isOdd(Token token, Mention name) {
    boolean fresh = name.form() == Form.NEW_NAME;
    return switch (token.pos()) {
      case INTJ, VERB, ADV, X -> true;
      case AUX, PRON -> fresh;
      case PART -> fresh && isCompany(token, name);
      case CCONJ -> fresh && token.text().equals("&");
      case ADJ, NOUN -> fresh && name.span().equals(token.span());
      case PUNCT -> fresh && !token.text().equals("-");
      default -> false;
    };
  }

  /** The ending of {@code Acme's}, which belongs to nothing else. */
  private static boolean isCompany(Token ending, Mention name) {
    return ending.span().end() == name.span().end();
  }

  private static Token named(Token token) {
    return new Token(token.span(), token.text(), token.text(), Pos.PROPN, "NNP");
  }

  /** What follows a name that looked like another word has lost its subject. */
  private static Token past(Token verb) {
    return new Token(verb.span(), verb.text(), verb.lemma(), Pos.VERB, "VBD");
  }
}
