package org.demarche.extract.rules;

import java.util.Set;
import org.demarche.extract.content.Complement;
import org.demarche.extract.content.Syntax;
import org.demarche.lexicon.WordClass;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.VerbGroup;

/**
 * Tells what looks like the complement of a verb of saying and is none: of {@code tell whether it
 * is safe} one cannot know it, and who {@code wrote a number of papers} said nothing by that.
 */
final class ContentTest {
  private static final Set<String> MARKED_ONLY = WordClass.of("cues.marked-only");
  private static final Set<String> WORKS = WordClass.of("sources.works");

  private final Syntax s;
  private final SentenceView words;
  private final VerbGroup verb;
  private final Complement complement;

  ContentTest(Syntax s, VerbGroup verb, Complement complement) {
    this.s = s;
    this.words = s.words();
    this.verb = verb;
    this.complement = complement;
  }

  boolean isContent() {
    return switch (complement.frame()) {
      case CLAUSE -> !isQuestionWord() && !isDiscerned() && !isUnmarked() && !isWork();
      case OBJECT -> !isReflexive();
      default -> true;
    };
  }

  /** {@code We don't know where}, and nothing after it. */
  private boolean isQuestionWord() {
    int next = complement.from() + 1;
    return isQuestion() && (next >= words.size() || words.isPunctuation(next) && !opens(next));
  }

  /** A mark of quotation, a bracket. */
  private boolean opens(int i) {
    return words.isMark(i) || words.lower(i).equals("[") || words.lower(i).equals("(");
  }

  /** {@code tell whether it is safe}, {@code can tell how it is}, to nobody. */
  private boolean isDiscerned() {
    boolean asks = isWhether() || isQuestion() && words.isModal(verb.start());
    return verb.lemma().equals("tell") && complement.addressee().isEmpty() && asks;
  }

  /** {@code see people die}: without a word that opens the clause. */
  private boolean isUnmarked() {
    boolean marked = isQuestion() || words.lower(complement.from()).equals("that");
    return MARKED_ONLY.contains(verb.lemma()) && !marked;
  }

  private boolean isQuestion() {
    boolean that = words.lower(complement.from()).equals("that");
    return words.tag(complement.from()).startsWith("W") && !that || isWhether();
  }

  private boolean isWhether() {
    String first = words.lower(complement.from());
    return first.equals("whether") || first.equals("if");
  }

  /** {@code wrote a large number of papers}. */
  private boolean isWork() {
    int end = s.phrases().startingAt(complement.from()).map(it -> it.to()).orElse(0);
    boolean works = false;
    for (int i = complement.from(); i < end; i++) {
      works |= WORKS.contains(words.lemma(i));
    }
    return verb.lemma().equals("write") && works;
  }

  /** {@code supported himself}, {@code to express himself}; but {@code declared himself king}. */
  private boolean isReflexive() {
    int next = complement.from() + 1;
    boolean alone = next >= words.size() || words.isPunctuation(next);
    return words.lower(complement.from()).matches(".*sel(f|ves)")
        && (alone || words.lexicon().judges(verb.lemma()));
  }
}
