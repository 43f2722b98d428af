package org.demarche.extract.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Quotation;
import org.demarche.model.Span;
import org.demarche.syntax.SentenceView;

/** Turns token ranges into contents: borders trimmed, quotations taken whole. */
public final class Contents {
  private static final Set<String> COMPLEMENTIZERS = Set.of("that", "to");

  private static final Set<String> DANGLING = WordClass.of("contents.dangling");

  private final SentenceView words;
  private final List<Quotation> quotations;

  Contents(SentenceView words, List<Quotation> quotations) {
    this.words = words;
    this.quotations = quotations;
  }

  /** The content from token {@code from} to {@code to}; empty when no word is left. */
  public Optional<Content> of(int from, int to) {
    int wideStart = skipWhile(from, to, this::isLeadingTrim);
    int start = skipWhile(wideStart, to, i -> isBeforeWords(i, to));
    int end = to;
    while (end > start && isTrailingTrim(end - 1, start)) {
      end--;
    }
    if (start >= end) {
      return Optional.empty();
    }
    Span wide = words.span(wideStart, Math.max(end, lastOf(end, to)));
    return Optional.of(Content.of(whole(words.span(start, end), start, end), wide));
  }

  private static int skipWhile(int from, int to, IntPredicate skipped) {
    int i = from;
    while (i < to && skipped.test(i)) {
      i++;
    }
    return i;
  }

  /** What belongs to the wide content alone. */
  private boolean isBeforeWords(int i, int to) {
    return isComplementizer(i) && !isAlone(i, to) || isLeadingTrim(i) || words.isMark(i);
  }

  private boolean isComplementizer(int i) {
    if (!COMPLEMENTIZERS.contains(words.lower(i))) {
      return false;
    }
    boolean demonstrative = words.lower(i).equals("that") && words.isVerbTag(i + 1);
    return !demonstrative;
  }

  /** {@code That, he said, is why …}. */
  private boolean isAlone(int i, int to) {
    return to - i <= 2 && (i + 1 >= to || words.isPunctuation(i + 1));
  }

  private boolean isLeadingTrim(int i) {
    return words.isPunctuation(i) && !words.isMark(i) && !words.lower(i).equals("(");
  }

  private boolean isTrailingTrim(int i, int start) {
    if (words.isMark(i)) {
      return opensAt(start, words.level(i));
    }
    String word = words.lower(i);
    boolean sentenceMark = word.equals("?") || word.equals("!");
    boolean stopInsideQuotation =
        word.equals(".")
            && words.level(i) != SentenceView.OUTSIDE
            && opensAt(start, words.level(i));
    if (DANGLING.contains(word) && i > start + 1) {
      return true;
    }
    return words.isPunctuation(i) && !sentenceMark && !stopInsideQuotation && !word.equals(")");
  }

  /** Whether the quotation opens right where the words start, or goes back before the sentence. */
  private boolean opensAt(int start, int level) {
    if (level == SentenceView.OUTSIDE) {
      return false;
    }
    Span quoted = quotations.get(level).words();
    return words.level(start) == level && quoted.start() <= words.token(start).span().start();
  }

  /** Includes the closing marks that follow the words. */
  private int lastOf(int end, int to) {
    int last = end;
    for (int i = end; i < to; i++) {
      if (words.isMark(i)) {
        last = i + 1;
      }
    }
    return last;
  }

  /** Takes in the part of a quotation that stands in the sentences before and after. */
  private Span whole(Span span, int start, int end) {
    Span result = span;
    if (words.level(start) != SentenceView.OUTSIDE && start == firstWord()) {
      Span quoted = quotations.get(words.level(start)).words();
      if (quoted.start() < words.sentence().span().start()) {
        result = result.union(quoted);
      }
    }
    int last = end - 1;
    if (words.level(last) != SentenceView.OUTSIDE) {
      Quotation quotation = quotations.get(words.level(last));
      boolean entersHere =
          quotation.span().start() >= words.token(start).span().start() - 1
              || result.start() <= quotation.words().start();
      if (entersHere
          && quotation.words().end() > words.sentence().span().end()
          && onlyMarksAfter(end)) {
        result = new Span(result.start(), Math.max(result.end(), quotation.words().end()));
      }
    }
    return result;
  }

  private int firstWord() {
    int i = 0;
    while (i < words.size() - 1 && words.isPunctuation(i)) {
      i++;
    }
    return i;
  }

  private boolean onlyMarksAfter(int end) {
    for (int i = end; i < words.size(); i++) {
      if (!words.isPunctuation(i)) {
        return false;
      }
    }
    return true;
  }
}
