package org.demarche.annotate.tokens;

import java.util.List;
import java.util.Locale;
import org.demarche.model.Span;
import org.demarche.model.Token;

/** The tokens of a sentence with their texts, as they are and in lower case. */
public record TokenView(List<Token> tokens, List<String> texts, List<String> lower) {

  public static TokenView of(List<Token> tokens) {
    List<String> texts = tokens.stream().map(Token::text).toList();
    return new TokenView(
        tokens, texts, texts.stream().map(t -> t.toLowerCase(Locale.ROOT)).toList());
  }

  public int size() {
    return tokens.size();
  }

  /** The word in lower case; empty before the first and after the last one. */
  public String lower(int at) {
    return at >= 0 && at < size() ? lower.get(at) : "";
  }

  public String text(int at) {
    return at >= 0 && at < size() ? texts.get(at) : "";
  }

  public String tag(int at) {
    return at >= 0 && at < size() ? tokens.get(at).tag() : "";
  }

  public boolean isCapitalised(int at) {
    return at >= 0 && at < size() && Character.isUpperCase(texts.get(at).codePointAt(0));
  }

  public boolean isProper(int at) {
    return tag(at).startsWith("NNP");
  }

  /** Whether nothing but marks stands before the word. */
  public boolean isFirst(int at) {
    return tokens.subList(0, at).stream().allMatch(t -> t.pos() == Token.Pos.PUNCT);
  }

  /** Whether no white space stands before the word. */
  public boolean isGlued(int at) {
    return at > 0
        && at < size()
        && tokens.get(at - 1).span().end() == tokens.get(at).span().start();
  }

  /** From the first to the last word, the end exclusive. */
  public Span span(int from, int to) {
    return tokens.get(from).span().union(tokens.get(to - 1).span());
  }

  /** Whether most long words are capitalised, as in a headline; case then tells nothing. */
  public boolean isTitleCase() {
    List<String> longWords =
        texts.stream().filter(t -> t.length() > 3 && Character.isLetter(t.charAt(0))).toList();
    long capitals = longWords.stream().filter(t -> Character.isUpperCase(t.charAt(0))).count();
    return longWords.size() > 4 && capitals > 0.75 * longWords.size();
  }
}
