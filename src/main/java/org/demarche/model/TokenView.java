package org.demarche.model;

import java.util.List;
import java.util.Set;
import org.demarche.model.Token.Pos;

/**
 * Tokens in a row, as rules read them: the words as they are and in lower case, dictionary forms
 * and tags. Before the first and after the last one there are empty words without a tag.
 */
public class TokenView {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  private final Token[] tokens;
  private final List<String> texts;
  private final List<String> lower;
  private final String[] lowerCase;
  private final String[] lemmas;

  public TokenView(List<Token> tokens) {
    this.tokens = tokens.toArray(Token[]::new);
    this.lowerCase = new String[size()];
    this.lemmas = new String[size()];
    String[] words = new String[size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = this.tokens[i].text();
      lowerCase[i] = this.tokens[i].lower();
      lemmas[i] = this.tokens[i].lowerLemma();
    }
    this.texts = List.of(words);
    this.lower = List.of(lowerCase);
  }

  public final int size() {
    return tokens.length;
  }

  protected final boolean isInside(int i) {
    return i >= 0 && i < tokens.length;
  }

  public final Token token(int i) {
    return tokens[i];
  }

  public final List<String> texts() {
    return texts;
  }

  public final List<String> lower() {
    return lower;
  }

  public final String text(int i) {
    return isInside(i) ? texts.get(i) : "";
  }

  /** Lower case, with straight apostrophes. */
  public final String lower(int i) {
    return isInside(i) ? lowerCase[i] : "";
  }

  /** The dictionary form in lower case, even of names. */
  public final String lemma(int i) {
    return isInside(i) ? lemmas[i] : "";
  }

  public final String tag(int i) {
    return isInside(i) ? tokens[i].tag() : "";
  }

  public final Pos pos(int i) {
    return isInside(i) ? tokens[i].pos() : Pos.X;
  }

  /** Whether {@code phrase} stands at the word, in lower case. */
  public final boolean startsWith(int i, List<String> phrase) {
    for (int k = 0; k < phrase.size(); k++) {
      if (!lower(i + k).equals(phrase.get(k))) {
        return false;
      }
    }
    return true;
  }

  public final boolean isCapitalised(int i) {
    return isInside(i) && Character.isUpperCase(texts.get(i).codePointAt(0));
  }

  public final boolean isComma(int i) {
    return lower(i).equals(",");
  }

  public final boolean isDash(int i) {
    String word = lower(i);
    return word.equals("–") || word.equals("—") || word.equals("--") || isLooseHyphen(i);
  }

  /** A dash other than a hyphen. */
  public final boolean isLongDash(int i) {
    return isDash(i) && !lower(i).equals("-");
  }

  /** A hyphen with space before it stands for a dash; the one in {@code al-Amr} does not. */
  private boolean isLooseHyphen(int i) {
    return lower(i).equals("-") && !isGlued(i);
  }

  public final boolean isPunctuation(int i) {
    return pos(i) == Pos.PUNCT;
  }

  public final boolean isAdverb(int i) {
    return tag(i).startsWith("RB");
  }

  /** The token itself, or the last one before the adverbs that end with it. */
  public final int beforeAdverbs(int i) {
    int before = i;
    while (isAdverb(before)) {
      before--;
    }
    return before;
  }

  public final boolean isAdjective(int i) {
    return tag(i).startsWith("JJ");
  }

  public final boolean isModal(int i) {
    return tag(i).equals("MD");
  }

  /** A verb in any form, or a modal verb. */
  public final boolean isVerbTag(int i) {
    return tag(i).startsWith("VB") || isModal(i);
  }

  /** A verb with a tense, or a modal verb. */
  public final boolean isFinite(int i) {
    return FINITE.contains(tag(i));
  }

  public final boolean isNoun(int i) {
    return tag(i).startsWith("NN");
  }

  public final boolean isProper(int i) {
    return tag(i).startsWith("NNP");
  }

  public final boolean isNumber(int i) {
    return tag(i).equals("CD");
  }

  public final boolean isConjunction(int i) {
    return tag(i).equals("CC");
  }

  /** A pronoun that stands for a phrase of its own: {@code they}, {@code there}. */
  public final boolean isPersonal(int i) {
    return tag(i).equals("PRP") || tag(i).equals("EX");
  }

  /** Whether nothing but marks stands before the word. */
  public final boolean isFirst(int i) {
    int first = 0;
    while (first < i && isPunctuation(first)) {
      first++;
    }
    return first == i;
  }

  /** Whether no white space stands before the word. */
  public final boolean isGlued(int i) {
    return i > 0 && i < size() && tokens[i - 1].span().end() == tokens[i].span().start();
  }

  /** From the first to the last word, the end exclusive. */
  public final Span span(int from, int to) {
    return new Span(tokens[from].span().start(), tokens[to - 1].span().end());
  }

  /** The first token that ends after {@code offset}. */
  public final int at(int offset) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens[middle].span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The first token that starts at or after the end of {@code span}. */
  public final int after(Span span) {
    int i = at(span.end() - 1);
    return i < size() && tokens[i].span().start() < span.end() ? i + 1 : i;
  }

  /** Whether most long words are capitalised, as in a headline; case then tells nothing. */
  public final boolean isTitleCase() {
    List<String> longWords =
        texts.stream().filter(t -> t.length() > 3 && Character.isLetter(t.charAt(0))).toList();
    long capitals = longWords.stream().filter(t -> Character.isUpperCase(t.charAt(0))).count();
    return longWords.size() > 4 && capitals > 0.75 * longWords.size();
  }
}
