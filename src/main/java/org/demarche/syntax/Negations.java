package org.demarche.syntax;

import java.util.Optional;
import java.util.Set;
import org.demarche.lexicon.CourseRole;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Attribution;
import org.demarche.model.Stance;

/**
 * Tells what a cue denies or takes back: {@code vowed not to …}, {@code dropped its demand for …}.
 */
public final class Negations {
  private static final Set<String> NOT = WordClass.of("demands.negations");

  private final ArticleView tokens;
  private final Governors governors;

  public Negations(ArticleView tokens) {
    this.tokens = tokens;
    this.governors = new Governors(tokens);
  }

  /** Whether {@code not} stands before the infinitive that is the content. */
  public boolean isOfInfinitive(Attribution it) {
    int start = tokens.at(it.content().start());
    String before = tokens.lower(start - 1);
    String further = tokens.lower(start - 2);
    boolean to = before.equals("to") && (further.equals("not") || further.equals("never"));
    return it.construction().takesInfinitive() && (to || before.equals("not"));
  }

  /** Whether the infinitive that is the content begins with {@code not}. */
  public boolean beginsNegated(Attribution it) {
    String first = tokens.lower(tokens.at(it.content().start()));
    boolean negation = first.equals("not") || first.equals("never");
    return it.construction().takesInfinitive() && negation;
  }

  /** The stance of somebody who promises, agrees or is told not to do something. */
  public static Stance reversed(Stance stance) {
    return stance == Stance.OFFERS ? Stance.REJECTS : stance.reversed();
  }

  /** {@code has no plans to}: an intention that nobody has. */
  public boolean isOfNone(Attribution it) {
    if (it.cue().isEmpty() || !it.construction().takesInfinitive()) {
      return false;
    }
    int noun = tokens.after(it.cue().get()) - 1;
    int i = noun - 1;
    while (tokens.isAdjective(i) || tokens.isNoun(i)) {
      i--;
    }
    return tokens.isNoun(noun) && tokens.lower(i).equals("no");
  }

  /** {@code no longer insists on}. */
  public boolean isNoLonger(Attribution it) {
    if (it.cue().isEmpty()) {
      return false;
    }
    int from = tokens.at(it.cue().get().start());
    int to = tokens.after(it.cue().get());
    for (int i = Math.max(1, from - 1); i < to; i++) {
      if (tokens.lower(i).equals("longer") && tokens.lower(i - 1).equals("no")) {
        return true;
      }
    }
    return false;
  }

  /** The verb that takes back what the noun of an attribution names: {@code dropped its demand}. */
  public Optional<Integer> takenBackBy(Attribution it) {
    return governors.of(it).filter(this::isWithdrawing).filter(verb -> !isUnreal(verb));
  }

  /** Whether somebody takes back what a noun names. */
  public boolean isTakenBack(int noun) {
    return governors
        .of(noun)
        .filter(this::isWithdrawing)
        .filter(verb -> !isUnreal(verb))
        .isPresent();
  }

  /** {@code would drop}, {@code did not drop}, {@code asked that they leave and drop}. */
  private boolean isUnreal(int verb) {
    int before = verb - 1;
    while (tokens.isAdverb(before) && !NOT.contains(tokens.lower(before))) {
      before--;
    }
    boolean modal = tokens.isModal(before) && !tokens.lower(before).equals("will");
    boolean joined = tokens.tag(verb).equals("VB") && tokens.isConjunction(before);
    return modal || joined || NOT.contains(tokens.lower(before));
  }

  private boolean isWithdrawing(int verb) {
    String withParticle = tokens.lemma(verb) + "-" + tokens.lower(verb + 1);
    return tokens.lexicon().is(CourseRole.WITHDRAWING, tokens.lemma(verb))
        || tokens.lexicon().is(CourseRole.WITHDRAWING, withParticle);
  }
}
