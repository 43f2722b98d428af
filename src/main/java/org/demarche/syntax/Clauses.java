package org.demarche.syntax;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.lexicon.EventUse;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Event.Type;
import org.demarche.model.Span;

/** Reads clauses by their tags: whose they are, and what they oblige to. */
public final class Clauses {
  private static final Set<String> BETWEEN = WordClass.of("grammatical.between");
  private static final Set<String> WILL = Set.of("will", "would", "'ll");
  private static final Set<String> OBLIGING = Set.of("must", "should", "ought");
  private static final Set<String> BACKGROUND = WordClass.of("grammatical.background");
  private static final Set<String> SUBORDINATE = Set.of("unless", "if");
  private static final int FIRST_CLAUSE = 14;

  private final ArticleView tokens;
  private final ArticlePhrases phrases;

  public Clauses(ArticleView tokens, ArticlePhrases phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
  }

  /** Whether the verb stands in a relative or adverbial clause, which tells what was before. */
  public boolean isBackground(int verb, Span subject) {
    String tag = tokens.tag(tokens.beforeAdverbs(verb - 1));
    int from = tokens.at(subject.start());
    boolean relative = tag.equals("WDT") || tag.equals("WP");
    return relative || isBackground(from);
  }

  public boolean isBackground(int subject) {
    return subject > 0
        && tokens.sentence(subject - 1) == tokens.sentence(subject)
        && BACKGROUND.contains(tokens.lower(subject - 1));
  }

  /** The subject of a clause that begins at {@code from}, if it is somebody who can act. */
  public Optional<Range> subject(int from, int to) {
    int start = tokens.lower(from).equals("that") ? from + 1 : from;
    return phrases.startingAt(start, to).filter(this::canAct);
  }

  /** The subject of {@code that …} right after a noun and its adverbs. */
  public Optional<Range> subjectAfterThat(int from, int to) {
    for (int i = from; i < Math.min(to, from + FIRST_CLAUSE); i++) {
      if (tokens.lower(i).equals("that")) {
        return subject(i, to);
      }
    }
    return Optional.empty();
  }

  /** Of whom something is asked: {@code support from the council}. */
  public Optional<Range> askedOf(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean source = tokens.lower(i).equals("from") && i + 1 < to;
      Optional<Range> asked =
          source ? phrases.startingAt(i + 1, to).filter(this::canAct) : Optional.empty();
      if (asked.isPresent()) {
        return asked;
      }
    }
    return Optional.empty();
  }

  /** Whether a phrase names somebody, or people. */
  public boolean canAct(Range phrase) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      if (phrases.isName(i) || tokens.isNoun(i) && tokens.lexicon().isPeople(tokens.lemma(i))) {
        return true;
      }
    }
    return false;
  }

  /** Who must do something, in the first clause of a content. */
  public Optional<Range> obliged(int from, int to) {
    int modal = obligation(from, to);
    return modal < 0 ? Optional.empty() : phrases.before(modal).filter(this::canAct);
  }

  /** The verb that obliges, in the first clause of a content; -1 where none does. */
  public int obligation(int from, int to) {
    for (int i = from + 1; i < Math.min(to, from + FIRST_CLAUSE); i++) {
      boolean must = OBLIGING.contains(tokens.lower(i)) && tokens.isModal(i);
      boolean mustHave = must && tokens.lower(i + 1).equals("have");
      if ((must || isHaveTo(i)) && !mustHave) {
        return i;
      }
      boolean adverbial = BACKGROUND.contains(tokens.lower(i)) && !tokens.lower(i).equals("as");
      if (tokens.isModal(i) || adverbial) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isHaveTo(int i) {
    boolean have = tokens.lower(i).equals("has") || tokens.lower(i).equals("have");
    return (have || tokens.lower(i).equals("needs") || tokens.lower(i).equals("need"))
        && tokens.tag(i).startsWith("VB")
        && tokens.tag(i + 1).equals("TO");
  }

  /** Whether a warning is of what the speaker will do, or depends on what others do. */
  public boolean isThreat(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean will = tokens.isModal(i) && WILL.contains(tokens.lower(i));
      if (SUBORDINATE.contains(tokens.lower(i)) || will && isHostile(verbAfter(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isHostile(int verb) {
    return tokens
        .lexicon()
        .event(EventUse.WILL, tokens.lemma(verb))
        .filter(t -> t == Type.THREATEN)
        .isPresent();
  }

  /** The full verb after a modal verb. */
  public int verbAfter(int modal) {
    int i = modal + 1;
    while (tokens.isAdverb(i) || BETWEEN.contains(tokens.lower(i))) {
      i++;
    }
    return i;
  }

  /** Whether {@code unless …} follows in the same sentence. */
  public boolean hasUnless(int from, int to) {
    return IntStream.range(from, to).anyMatch(i -> tokens.lower(i).equals("unless"));
  }
}
