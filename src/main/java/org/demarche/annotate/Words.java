package org.demarche.annotate;

import java.util.List;
import java.util.Locale;
import org.demarche.model.Span;
import org.demarche.model.Token;

/** The tokens of a sentence with their texts, as they are and in lower case. */
record Words(List<Token> tokens, List<String> texts, List<String> lower) {

  static Words of(List<Token> tokens) {
    List<String> texts = tokens.stream().map(Token::text).toList();
    return new Words(tokens, texts, texts.stream().map(t -> t.toLowerCase(Locale.ROOT)).toList());
  }

  int size() {
    return tokens.size();
  }

  /** The word in lower case; empty before the first and after the last one. */
  String lower(int at) {
    return at >= 0 && at < size() ? lower.get(at) : "";
  }

  String text(int at) {
    return at >= 0 && at < size() ? texts.get(at) : "";
  }

  String tag(int at) {
    return at >= 0 && at < size() ? tokens.get(at).tag() : "";
  }

  boolean isCapitalised(int at) {
    return at >= 0 && at < size() && Character.isUpperCase(texts.get(at).codePointAt(0));
  }

  boolean isProper(int at) {
    return tag(at).startsWith("NNP");
  }

  /** Whether nothing but marks stands before the word. */
  boolean isFirst(int at) {
    return tokens.subList(0, at).stream().allMatch(t -> t.pos() == Token.Pos.PUNCT);
  }

  /** Whether no white space stands before the word. */
  boolean isGlued(int at) {
    return at > 0
        && at < size()
        && tokens.get(at - 1).span().end() == tokens.get(at).span().start();
  }

  /** From the first to the last word, the end exclusive. */
  Span span(int from, int to) {
    return tokens.get(from).span().union(tokens.get(to - 1).span());
  }

  /** Whether most long words are capitalised, as in a headline; case then tells nothing. */
  boolean isTitleCase() {
    List<String> longWords =
        texts.stream().filter(t -> t.length() > 3 && Character.isLetter(t.charAt(0))).toList();
    long capitals = longWords.stream().filter(t -> Character.isUpperCase(t.charAt(0))).count();
    return longWords.size() > 4 && capitals > 0.75 * longWords.size();
  }
}
