package org.demarche.extract.content;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.lexicon.Cue;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Frame;
import org.demarche.syntax.Range;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.VerbGroups;

/** Finds complements that a word or mark announces: that, whether, a colon, a quotation mark. */
final class MarkedComplements {
  private static final Set<String> QUESTION_WORDS = WordClass.of("contents.question-words");

  /** In tokens: longer parentheses are rare, and in lists of names a verb comes at last, too. */
  private static final int FAR = 25;

  private final SentenceView words;
  private final VerbGroups groups;

  MarkedComplements(SentenceView words, VerbGroups groups) {
    this.words = words;
    this.groups = groups;
  }

  /** What is announced at token {@code i} to a cue on that level of quotation. */
  Optional<Complement> at(int i, Cue cue, int level, Optional<Range> addressee) {
    if (opensQuotation(i, level)) {
      return Stream.of(Frame.QUOTATION, Frame.CLAUSE, Frame.OBJECT)
          .filter(cue::takes)
          .findFirst()
          .map(frame -> new Complement(frame, i, addressee));
    }
    if (words.level(i) != level) {
      return Optional.empty();
    }
    if (cue.takes(Frame.QUOTATION) && announcesQuotation(i, level)) {
      return Optional.of(new Complement(Frame.QUOTATION, i + 1, addressee));
    }
    return cue.takes(Frame.CLAUSE) && announcesClause(i)
        ? Optional.of(new Complement(Frame.CLAUSE, i, addressee))
        : Optional.empty();
  }

  /** A mark that is never closed, or not by one of its kind: {@code says, 'Thank you."}. */
  private boolean isOpeningMark(int i) {
    boolean mark = words.tag(i).equals("``") && !words.isMark(i) && i + 1 < words.size();
    return mark && Character.isUpperCase(words.token(i + 1).text().charAt(0));
  }

  private boolean opensQuotation(int i, int level) {
    return words.isMark(i) && words.level(i) != level && !words.isMark(i - 1);
  }

  /** A comma before marks, or a colon before anything. */
  private boolean announcesQuotation(int i, int level) {
    return words.isComma(i) && (opensQuotation(i + 1, level) || isOpeningMark(i + 1))
        || words.lower(i).equals(":") && i + 1 < words.size();
  }

  private boolean announcesClause(int i) {
    boolean that =
        words.lower(i).equals("that") && !endsPhrase(i) && !new Beside(words).isThatDay(i);
    return that && !opensRelative(i) || QUESTION_WORDS.contains(words.lower(i));
  }

  /** {@code the talks that were held that it was late}: the first one only tells which talks. */
  boolean opensRelative(int that) {
    boolean verb = words.isNoun(that - 1) && words.isVerbTag(that + 1);
    int i = that + 1;
    while (verb && i < words.size() && !words.isPunctuation(i)) {
      if (words.lower(i).equals("that") && words.tag(i).equals("IN")) {
        return true;
      }
      i++;
    }
    return false;
  }

  /** Whether {@code that} is a pronoun here, and not in {@code that, as he came, …}. */
  private boolean endsPhrase(int i) {
    boolean punctuation = words.isPunctuation(i + 1) && !words.isMark(i + 1);
    return i + 1 >= words.size() || punctuation && !startsParenthesis(i + 1);
  }

  private boolean startsParenthesis(int comma) {
    int end = Math.min(words.size(), comma + 1 + FAR);
    return words.isComma(comma)
        && !words.tag(comma + 1).equals("CC")
        && IntStream.range(comma + 1, end).anyMatch(words::isComma)
        && groups.firstFinite(comma + 1, end).isPresent();
  }
}
