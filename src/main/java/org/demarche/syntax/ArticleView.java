package org.demarche.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.lexicon.Lexicon;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Quotation;
import org.demarche.model.Sentence;
import org.demarche.model.Span;
import org.demarche.model.Token;

/** The tokens of a whole article in one row, found by offset. */
public final class ArticleView {
  private final AnnotatedArticle article;
  private final Lexicon lexicon;
  private final List<Token> tokens = new ArrayList<>();
  private final List<Integer> sentenceOf = new ArrayList<>();
  private final List<String> lower = new ArrayList<>();
  private final BitSet times = new BitSet();
  private final List<String> lemmas = new ArrayList<>();
  private final long[] initials;
  private final TreeMap<Integer, Quotation> quotations = new TreeMap<>();

  public ArticleView(AnnotatedArticle article, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.article = article;
    article.quotations().forEach(q -> quotations.put(q.words().start(), q));
    List<Sentence> sentences = article.sentences();
    for (int s = 0; s < sentences.size(); s++) {
      for (Token token : sentences.get(s).tokens()) {
        tokens.add(token);
        sentenceOf.add(s);
        lemmas.add(token.lemma().toLowerCase(Locale.ROOT));
        lower.add(token.text().toLowerCase(Locale.ROOT).replace('’', '\''));
      }
    }
    article.times().forEach(time -> times.set(at(time.span().start()), after(time.span())));
    initials = new long[tokens.size()];
    Arrays.setAll(initials, i -> initial(lower.get(i)) | initial(lemmas.get(i)));
  }

  /** What is known of the words. */
  public Lexicon lexicon() {
    return lexicon;
  }

  public AnnotatedArticle article() {
    return article;
  }

  public int size() {
    return tokens.size();
  }

  public Token token(int i) {
    return tokens.get(i);
  }

  /** Lower case with straight apostrophes; empty outside the article. */
  public String lower(int i) {
    return i < 0 || i >= size() ? "" : lower.get(i);
  }

  public String lemma(int i) {
    return i < 0 || i >= size() ? "" : lemmas.get(i);
  }

  /**
   * A bit that stands for the first character of a word, and maybe for others; all bits where there
   * is none. A comparison of bits saves most comparisons of words.
   */
  public static long initial(String word) {
    return word.isEmpty() ? -1 : 1L << word.charAt(0);
  }

  /** Whether the token or its dictionary form can begin with a character of that bit. */
  public boolean mayBegin(int i, long initial) {
    return (initials[i] & initial) != 0;
  }

  public String tag(int i) {
    return i < 0 || i >= size() ? "" : tokens.get(i).tag();
  }

  public boolean isNoun(int i) {
    return tag(i).startsWith("NN");
  }

  /** The index of the sentence of token {@code i}. */
  public int sentence(int i) {
    return sentenceOf.get(i);
  }

  /** The first token that ends after {@code offset}. */
  public int at(int offset) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The first token that starts at or after the end of {@code span}. */
  public int after(Span span) {
    int i = at(span.end() - 1);
    return i < size() && tokens.get(i).span().start() < span.end() ? i + 1 : i;
  }

  /** The first token after the sentence of token {@code i}. */
  public int sentenceEnd(int i) {
    int end = i;
    while (end < size() && sentence(end) == sentence(i)) {
      end++;
    }
    return end;
  }

  /** The index of the sentence that holds {@code offset}, or of the next one. */
  public int sentenceAt(int offset) {
    int i = Math.min(at(offset), size() - 1);
    return i < 0 ? 0 : sentenceOf.get(i);
  }

  /** Whether token {@code i} begins inside an expression of time. */
  public boolean isTime(int i) {
    return times.get(i);
  }

  public Span span(int from, int to) {
    return new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
  }

  /** Whether {@code offset} stands between quotation marks. */
  public boolean isQuoted(int offset) {
    Map.Entry<Integer, Quotation> before = quotations.floorEntry(offset);
    return before != null && before.getValue().words().contains(offset);
  }
}
