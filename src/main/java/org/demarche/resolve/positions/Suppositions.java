package org.demarche.resolve.positions;

import java.util.Optional;
import java.util.Set;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Stance;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Modals;
import org.demarche.syntax.Range;

/** Tells what is only supposed, possible, asked or not done yet. */
final class Suppositions {
  private static final Set<String> UNREAL = WordClass.of("events.unreal");
  private static final Set<String> CONDITIONAL = WordClass.of("stances.conditional");
  private static final Set<String> NOT_SHOWING = Set.of("suggest", "mean", "imply", "indicate");
  private static final Set<String> CONFIRMING = Set.of("confirm", "deny");
  private static final Set<String> NOT = WordClass.of("demands.negations");

  private final ArticleView tokens;

  Suppositions(ArticleView tokens) {
    this.tokens = tokens;
  }

  /**
   * {@code might reject}, {@code must stop it}, {@code must be signed by Norland}, {@code if
   * Norland rejects}.
   */
  boolean hold(Candidate it) {
    int subject = it.holder().map(Range::from).orElse(it.cue());
    String modal = it.form().modal();
    boolean due = it.via() == Candidate.Via.AGENT && !modal.isEmpty() || Modals.isObliging(modal);
    boolean unreal = due || UNREAL.contains(modal) && it.stance() != Stance.OPEN_TO;
    return unreal
        || isUndone(it.cue())
        || isConditional(it.cue(), subject)
        || isAsked(it)
        || isNotShown(subject)
        || isUnconfirmed(subject);
  }

  /** {@code neither confirmed nor denied that it wants to}, {@code did not deny it would}. */
  private boolean isUnconfirmed(int subject) {
    int verb = tokens.lower(subject - 1).equals("that") ? subject - 2 : subject - 1;
    String before = tokens.lower(verb - 1);
    return CONFIRMING.contains(tokens.lemma(verb))
        && (NOT.contains(before) || before.equals("nor"));
  }

  private boolean isConditional(int verb, int subject) {
    return CONDITIONAL.contains(tokens.lower(subject - 1))
        || isOfCondition(subject)
        || isToCome(verb, subject);
  }

  /** {@code will not talk before Norland recognises it}. */
  private boolean isToCome(int verb, int subject) {
    boolean present = tokens.tag(verb).equals("VBZ") || tokens.tag(verb).equals("VBP");
    return present && tokens.lower(subject - 1).equals("before");
  }

  /** {@code told them how they should close it}, {@code why a state must have it}. */
  private boolean isAsked(Candidate it) {
    boolean due = it.via() == Candidate.Via.TELLER && Modals.isObliging(it.word());
    return due
        && it.performer()
            .map(p -> p.from())
            .or(() -> Optional.of(it.course().from()))
            .filter(i -> tokens.tag(i - 1).equals("WRB"))
            .isPresent();
  }

  /** {@code on condition that Norland closes it}. */
  private boolean isOfCondition(int subject) {
    return tokens.lower(subject - 1).equals("that")
        && tokens.lower(subject - 2).equals("condition");
  }

  /** {@code has yet to sign it}, {@code failed to agree on it}, {@code stopped short of it}. */
  private boolean isUndone(int verb) {
    boolean undone = tokens.lower(verb - 2).equals("yet") || tokens.lemma(verb - 2).equals("fail");
    boolean shy = tokens.lower(verb - 2).equals("short") && tokens.lower(verb - 1).equals("of");
    return shy || undone && tokens.lower(verb - 1).equals("to");
  }

  /** {@code That does not mean he would step down}. */
  private boolean isNotShown(int subject) {
    int verb = tokens.lower(subject - 1).equals("that") ? subject - 2 : subject - 1;
    return NOT_SHOWING.contains(tokens.lemma(verb)) && NOT.contains(tokens.lower(verb - 1));
  }
}
