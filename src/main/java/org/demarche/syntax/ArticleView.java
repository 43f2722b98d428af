package org.demarche.syntax;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.lexicon.Lexicon;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Quotation;
import org.demarche.model.Sentence;
import org.demarche.model.Span;
import org.demarche.model.TimeExpression;
import org.demarche.model.TokenView;

/** The tokens of a whole article in one row, found by offset. */
public final class ArticleView extends TokenView {
  private final AnnotatedArticle article;
  private final Lexicon lexicon;
  private final int[] sentenceOf;
  private final BitSet times = new BitSet();
  private final long[] initials;
  private final TreeMap<Integer, Quotation> quotations = new TreeMap<>();

  public ArticleView(AnnotatedArticle article, Lexicon lexicon) {
    super(article.sentences().stream().flatMap(s -> s.tokens().stream()).toList());
    this.lexicon = lexicon;
    this.article = article;
    this.sentenceOf = sentenceOf(article.sentences(), size());
    article.quotations().forEach(q -> quotations.put(q.words().start(), q));
    article.times().forEach(time -> times.set(at(time.span().start()), after(time.span())));
    initials = new long[size()];
    Arrays.setAll(initials, i -> initial(lower(i)) | initial(lemma(i)));
  }

  private static int[] sentenceOf(List<Sentence> sentences, int size) {
    int[] sentenceOf = new int[size];
    int i = 0;
    for (int s = 0; s < sentences.size(); s++) {
      int end = i + sentences.get(s).tokens().size();
      Arrays.fill(sentenceOf, i, end, s);
      i = end;
    }
    return sentenceOf;
  }

  /** What is known of the words. */
  public Lexicon lexicon() {
    return lexicon;
  }

  public AnnotatedArticle article() {
    return article;
  }

  /** What the article says there, as it stands. */
  public String words(Span span) {
    return span.of(article.text());
  }

  /**
   * A bit that stands for the first two characters of a word, or its only one, and for others; all
   * bits where there is none. A comparison of bits saves most comparisons of words.
   */
  public static long initial(String word) {
    return word.isEmpty()
        ? -1
        : 1L << word.charAt(0) * 7 + (word.length() > 1 ? word.charAt(1) : 0);
  }

  /** Whether the token or its dictionary form can begin with a character of that bit. */
  public boolean mayBegin(int i, long initial) {
    return (initials[i] & initial) != 0;
  }

  /** Those of the tokens {@code from} to {@code to} that {@link #mayBegin} holds of, in order. */
  public int[] thatMayBegin(long initial, int from, int to) {
    int[] found = new int[Math.max(0, to - from)];
    int count = 0;
    for (int i = from; i < to; i++) {
      if (mayBegin(i, initial)) {
        found[count++] = i;
      }
    }
    return Arrays.copyOf(found, count);
  }

  /** The bits of all first characters of tokens {@code from} to {@code to}. */
  public long initials(int from, int to) {
    long all = 0;
    for (int i = from; i < to; i++) {
      all |= initials[i];
    }
    return all;
  }

  /** The index of the sentence of token {@code i}. */
  public int sentence(int i) {
    return sentenceOf[i];
  }

  /** The first token of the sentence of token {@code i}. */
  public int sentenceStart(int i) {
    int first = i;
    while (first > 0 && sentence(first - 1) == sentence(i)) {
      first--;
    }
    return first;
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
    return i < 0 ? 0 : sentence(i);
  }

  /** Whether token {@code i} begins inside an expression of time. */
  public boolean isTime(int i) {
    return i >= 0 && times.get(i);
  }

  /** The expressions of time that share a character with {@code range}. */
  public List<TimeExpression> times(Span range) {
    return Overlaps.of(article.times(), TimeExpression::span, range);
  }

  /** Whether {@code offset} stands between quotation marks. */
  public boolean isQuoted(int offset) {
    Map.Entry<Integer, Quotation> before = quotations.floorEntry(offset);
    return before != null && before.getValue().words().contains(offset);
  }

  /** Of {@code has never said}, told by its last verb: where it begins. */
  public int firstOfVerbs(int verb) {
    int first = verb;
    while (isVerbTag(first - 1) || isAdverb(first - 1)) {
      first--;
    }
    return first;
  }
}
