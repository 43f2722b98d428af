package org.demarche.syntax;

import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Span;

/** Finds noun phrases of an article, by what is known of names and times, without appositions. */
public final class ArticlePhrases {
  private static final Set<String> JOINING = WordClass.of("grammatical.joining");
  private static final Set<String> ADVERBS_OF_TIME =
      Set.of("today", "yesterday", "tomorrow", "here", "there");
  private static final int LONGEST = 30;

  private final ArticleView tokens;
  private final IntPredicate named;
  private final BasePhrases bases;

  /**
   * Phrases of one article.
   *
   * @param named whether the token at an offset is part of a reference
   */
  public ArticlePhrases(ArticleView tokens, IntPredicate named) {
    this.tokens = tokens;
    this.named = named;
    this.bases = new BasePhrases(tokens, this::isHead);
  }

  private boolean isHead(int i) {
    return tokens.isNoun(i) || tokens.isNumber(i);
  }

  /** Whether token {@code i} is part of an expression of time, or an adverb of time or place. */
  public boolean isTime(int i) {
    return tokens.isTime(i) || ADVERBS_OF_TIME.contains(tokens.lower(i));
  }

  /** The noun phrase that begins at {@code i}, at most up to {@code limit}; lists included. */
  public Optional<Range> startingAt(int i, int limit) {
    int end = baseEnd(i, limit);
    for (int next = end; next >= 0; next = isListed(end, limit) ? baseEnd(end + 1, limit) : -1) {
      end = next;
    }
    return end < 0 ? Optional.empty() : Optional.of(new Range(i, end));
  }

  /** {@code and} in {@code miners and drivers}, the comma in {@code the miners, Ann Ray}. */
  private boolean isListed(int i, int limit) {
    return i + 1 < limit && (isConjunction(i) || tokens.isComma(i) && isName(i + 1));
  }

  /** After the last noun of the phrase without its prepositions; -1 where there is no noun. */
  public int baseEnd(int from, int limit) {
    return bases.end(from, i -> i < limit && !isTime(i));
  }

  /** From the first modifier of the noun at {@code i}, not before {@code limit}. */
  public int baseStart(int i, int limit) {
    return bases.start(i, k -> k >= limit && !isTime(k));
  }

  private boolean isConjunction(int i) {
    return tokens.isConjunction(i) && !tokens.lower(i).equals("but");
  }

  /**
   * The subject that ends right before token {@code verb}, with what belongs to it on the left:
   * adverbs, times, appositions and brackets between are skipped.
   */
  public Optional<Range> before(int verb) {
    int first = tokens.sentenceStart(verb);
    int last = skipBack(verb - 1, first);
    boolean subject = last >= first && (isHead(last) || tokens.tag(last).equals("PRP"));
    return subject ? Optional.of(new Range(leftmost(last, first), last + 1)) : Optional.empty();
  }

  private int leftmost(int last, int first) {
    int start = last + 1;
    for (int next = baseStart(last, first); next >= 0; next = left(start, last, first)) {
      start = next;
    }
    return start;
  }

  private int left(int start, int last, int first) {
    return start > first && last - start < LONGEST ? across(start - 1, first) : -1;
  }

  /** The last token of what stands before adverbs, times, brackets and appositions. */
  private int skipBack(int from, int first) {
    int last = from;
    int next = beforeAside(last, first);
    while (last >= first && next < last) {
      last = next;
      next = beforeAside(last, first);
    }
    return last;
  }

  /** The token before the aside that ends at {@code i}; {@code i} if none does. */
  private int beforeAside(int i, int first) {
    if (isAdverbial(i)) {
      return i - 1;
    }
    return tokens.isComma(i) ? openingComma(i, first) - 1 : beforeBracket(i, first);
  }

  private boolean isAdverbial(int i) {
    return tokens.isAdverb(i) || isTime(i) || tokens.tag(i).equals("IN") && isTime(i + 1);
  }

  private boolean isBracket(int i) {
    return tokens.lower(i).equals(")");
  }

  /** The token before the bracket that closes at {@code i}; {@code i} where none does. */
  private int beforeBracket(int i, int first) {
    int open = i;
    while (isBracket(i) && open > first && !tokens.lower(open).equals("(")) {
      open--;
    }
    return isBracket(i) ? open - 1 : i;
  }

  /** The comma that opens what the comma {@code close} closes; the token after it where none. */
  private int openingComma(int close, int first) {
    for (int i = close - 1; i > first && close - i < LONGEST; i--) {
      if (tokens.isComma(i) && tokens.isNoun(i - 1)) {
        return i;
      }
    }
    return close + 1;
  }

  /** Where a phrase starts when it goes on across token {@code i}; -1 when it does not. */
  private int across(int i, int first) {
    int noun = beforeBracket(isBracket(i) ? i : i - 1, first);
    boolean goesOn = isBracket(i) || isConjunction(i) || isJoining(i);
    return goesOn && noun >= first && tokens.isNoun(noun) ? baseStart(noun, first) : -1;
  }

  private boolean isJoining(int i) {
    boolean preposition = tokens.tag(i).equals("IN") || tokens.tag(i).equals("TO");
    return preposition && JOINING.contains(tokens.lower(i));
  }

  /** A source with the words before it that belong to the same phrase: {@code X (Y) officials}. */
  public Range widened(Span source) {
    int from = tokens.at(source.start());
    int first = tokens.sentenceStart(from);
    boolean bracket = from > first && isBracket(from - 1);
    int left = bracket ? across(from - 1, first) : -1;
    return new Range(left < 0 ? from : left, tokens.after(source));
  }

  /** Whether token {@code i} belongs to a name, or looks like one inside a sentence. */
  public boolean isName(int i) {
    boolean word = i >= 0 && i < tokens.size() && !tokens.tag(i).startsWith("PRP");
    return word && !isTime(i) && (tokens.isProper(i) || isOfName(i) || isReferred(i));
  }

  /** {@code Irish} in {@code the Irish council}. */
  private boolean isOfName(int i) {
    return tokens.isAdjective(i) && tokens.isCapitalised(i) && tokens.sentenceStart(i) < i;
  }

  private boolean isReferred(int i) {
    return named.test(tokens.token(i).span().start());
  }
}
