package org.demarche.syntax;

import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Span;

/** Finds noun phrases around a token, by tags and by what is known of names and times. */
public final class Phrases {
  private static final Set<String> INSIDE = WordClass.of("grammatical.inside");
  private static final Set<String> JOINING = WordClass.of("grammatical.joining");
  private static final Set<String> MODIFYING = Set.of("VBN", "VBG");
  private static final Set<String> ADVERBS_OF_TIME =
      Set.of("today", "yesterday", "tomorrow", "here", "there");
  private static final int LONGEST = 30;

  private final ArticleView tokens;
  private final IntPredicate named;

  /**
   * Phrases of one article.
   *
   * @param named whether the token at an offset is part of a reference
   */
  public Phrases(ArticleView tokens, IntPredicate named) {
    this.tokens = tokens;
    this.named = named;
  }

  /** Tokens, the end exclusive. */
  public record Range(int from, int to) {
    public Span span(ArticleView tokens) {
      return tokens.span(from, to);
    }
  }

  /** Whether token {@code i} is part of an expression of time, or an adverb of time or place. */
  public boolean isTime(int i) {
    if (i < 0 || i >= tokens.size()) {
      return false;
    }
    return tokens.isTime(i) || ADVERBS_OF_TIME.contains(tokens.lower(i));
  }

  /** The noun phrase that begins at {@code i}, at most up to {@code limit}; lists included. */
  public Optional<Range> startingAt(int i, int limit) {
    int to = baseEnd(i, limit);
    if (to < 0) {
      return Optional.empty();
    }
    while (to + 1 < limit
        && (isConjunction(to) || tokens.lower(to).equals(",") && isName(to + 1))) {
      int next = baseEnd(to + 1, limit);
      if (next < 0) {
        break;
      }
      to = next;
    }
    return Optional.of(new Range(i, to));
  }

  /** After the last noun of the phrase without its prepositions; -1 where there is no noun. */
  public int baseEnd(int from, int limit) {
    int end = -1;
    if (from < limit && tokens.tag(from).equals("PRP")) {
      return from + 1;
    }
    for (int i = from; i < limit && isInside(i) && !isTime(i); i++) {
      if (tokens.isNoun(i) || tokens.tag(i).equals("CD")) {
        end = i + 1;
      }
    }
    return end;
  }

  /** From the first modifier of the noun at {@code i}, not before {@code limit}. */
  public int baseStart(int i, int limit) {
    int start = i;
    while (start > limit && isInside(start - 1) && !isTime(start - 1) && !isVerbal(start - 1)) {
      start--;
    }
    return start;
  }

  /** A participle right after a noun or an auxiliary is a verb. */
  private boolean isVerbal(int i) {
    return MODIFYING.contains(tokens.tag(i))
        && (tokens.isNoun(i - 1)
            || tokens.tag(i - 1).startsWith("VB")
            || tokens.tag(i - 1).equals("MD"));
  }

  private boolean isInside(int i) {
    return INSIDE.contains(tokens.tag(i));
  }

  private boolean isConjunction(int i) {
    return tokens.tag(i).equals("CC") && !tokens.lower(i).equals("but");
  }

  /**
   * The subject that ends right before token {@code verb}, with what belongs to it on the left:
   * adverbs, times, appositions and brackets between are skipped.
   */
  public Optional<Range> before(int verb) {
    int first = sentenceStart(verb);
    int end = skipBack(verb - 1, first);
    if (end < first
        || !(tokens.isNoun(end) || tokens.tag(end).equals("PRP") || tokens.tag(end).equals("CD"))) {
      return Optional.empty();
    }
    int start = baseStart(end, first);
    while (start > first && end - start < LONGEST) {
      int left = leftOf(start - 1, first);
      if (left < 0) {
        break;
      }
      start = left;
    }
    return Optional.of(new Range(start, end + 1));
  }

  private int sentenceStart(int i) {
    int first = i;
    while (first > 0 && tokens.sentence(first - 1) == tokens.sentence(i)) {
      first--;
    }
    return first;
  }

  /** The last token of what stands before adverbs, times, brackets and appositions. */
  private int skipBack(int from, int first) {
    int i = from;
    while (i >= first) {
      String word = tokens.lower(i);
      boolean adverb = tokens.tag(i).startsWith("RB") || isTime(i);
      boolean ofTime = tokens.tag(i).equals("IN") && isTime(i + 1);
      if (adverb || ofTime) {
        i--;
      } else if (word.equals(")") || word.equals("-rrb-")) {
        i = opening(i, first) - 1;
      } else if (word.equals(",")) {
        int open = comma(i, first);
        if (open < 0) {
          return i;
        }
        i = open - 1;
      } else {
        return i;
      }
    }
    return i;
  }

  private int opening(int close, int first) {
    int i = close;
    while (i > first && !tokens.lower(i).equals("(") && !tokens.lower(i).equals("-lrb-")) {
      i--;
    }
    return i;
  }

  /** The comma that opens what the comma {@code close} closes; -1 where none does. */
  private int comma(int close, int first) {
    for (int i = close - 1; i > first && close - i < LONGEST; i--) {
      if (tokens.lower(i).equals(",") && tokens.isNoun(i - 1)) {
        return i;
      }
    }
    return -1;
  }

  private int leftOf(int before, int first) {
    int noun = before - 1;
    if (noun >= first && tokens.lower(noun).equals(")")) {
      noun = opening(noun, first) - 1;
    }
    boolean nominal = noun >= first && tokens.isNoun(noun);
    String word = tokens.lower(before);
    if (word.equals(")") || word.equals("-rrb-")) {
      int inner = opening(before, first) - 1;
      return inner >= first && tokens.isNoun(inner) ? baseStart(inner, first) : -1;
    }
    boolean joined =
        JOINING.contains(word)
            && (tokens.tag(before).equals("IN") || tokens.tag(before).equals("TO"));
    return nominal && (joined || isConjunction(before)) ? baseStart(noun, first) : -1;
  }

  /** A source with the words before it that belong to the same phrase: {@code X (Y) officials}. */
  public Range widened(Span source) {
    int from = tokens.at(source.start());
    int to = tokens.after(source);
    int first = sentenceStart(from);
    int left = leftOf(from - 1, first);
    boolean bracket = from > first && tokens.lower(from - 1).equals(")");
    return new Range(bracket && left >= 0 ? left : from, to);
  }

  /** Whether token {@code i} belongs to a name, or looks like one inside a sentence. */
  public boolean isName(int i) {
    if (i < 0 || i >= tokens.size() || isTime(i) || tokens.tag(i).startsWith("PRP")) {
      return false;
    }
    boolean first = i == 0 || tokens.sentence(i - 1) != tokens.sentence(i);
    boolean proper = tokens.tag(i).startsWith("NNP");
    boolean adjective =
        tokens.tag(i).startsWith("JJ")
            && Character.isUpperCase(tokens.token(i).text().charAt(0))
            && !first;
    return proper || adjective || isReferred(i);
  }

  private boolean isReferred(int i) {
    return named.test(tokens.token(i).span().start());
  }
}
