package org.demarche.resolve.positions;

import java.util.Optional;
import org.demarche.lexicon.StanceUse;
import org.demarche.model.Stance;
import org.demarche.syntax.Range;

/**
 * A place where somebody may take a stance on a course of action, before it is judged. Ranges are
 * tokens of the article.
 *
 * @param sentence its index
 * @param cue the token that shows the stance
 * @param word the word in the lexicon of stances, or a name for a construction: {@code must}
 * @param use how the word takes the course
 * @param stance what the words say by themselves
 * @param holder the words that name who takes it; empty where it is whoever says the sentence
 * @param via how the holder was found
 * @param course the words of the course of action
 * @param verbal whether they begin with a verb
 * @param performer the words that name who would act
 * @param form how the cue stands there
 */
record Candidate(
    int sentence,
    int cue,
    String word,
    StanceUse use,
    Stance stance,
    boolean negated,
    Optional<Range> holder,
    Via via,
    Range course,
    boolean verbal,
    Optional<Range> performer,
    CueForm form) {

  /** The same with another stance. */
  Candidate taking(Stance other) {
    return with(other, course, verbal);
  }

  /** The same where the words around the course change its sign. */
  Candidate with(Stance other, Range inner, boolean isVerbal) {
    return new Candidate(
        sentence, cue, word, use, other, negated, holder, via, inner, isVerbal, performer, form);
  }

  /** The same as something that somebody else would do. */
  Candidate by(Range other) {
    return by(Optional.of(other));
  }

  /** The same as something of which is not told who would do it. */
  Candidate byNobody() {
    return by(Optional.empty());
  }

  private Candidate by(Optional<Range> other) {
    return new Candidate(
        sentence, cue, word, use, stance, negated, holder, via, course, verbal, other, form);
  }

  /** The same as a statement on the whole of what its performer does. */
  Candidate byTeller() {
    return new Candidate(
        sentence,
        cue,
        word,
        use,
        stance,
        negated,
        Optional.empty(),
        Via.TELLER,
        new Range(performer.orElseThrow().from(), course.to()),
        false,
        Optional.empty(),
        CueForm.of("thing-" + word, form.modal()));
  }

  /** How the holder stands to the cue. */
  enum Via {
    SUBJECT,
    AGENT,
    OWNER,
    NAME,
    GOVERNOR,
    TELLER
  }
}
