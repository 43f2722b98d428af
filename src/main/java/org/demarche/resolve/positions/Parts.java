package org.demarche.resolve.positions;

import java.util.List;
import java.util.Set;
import org.demarche.lexicon.PartOfSpeech;
import org.demarche.lexicon.StanceFrame;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Stance;
import org.demarche.syntax.Range;

/** Tells where candidates with a part of the words of another one say better what it is about. */
final class Parts {
  private static final Set<String> WRITING = WordClass.of("holders.authoring-verbs");

  /** So many words stand between a verb and the head of its object. */
  private static final int NEAR = 5;

  private Parts() {}

  /** {@code endorsed the deal and the law} as one deed, where each is a course by itself. */
  static boolean areItems(Candidate whole, List<Candidate> others) {
    List<Range> items =
        others.stream()
            .filter(it -> it.cue() == whole.cue())
            .filter(it -> it.stance().polarity() == whole.stance().polarity())
            .map(Candidate::course)
            .filter(it -> whole.course().from() < it.from() && it.to() <= whole.course().to())
            .toList();
    return items.stream().anyMatch(a -> items.stream().anyMatch(b -> a.to() <= b.from()));
  }

  /** Whether a candidate inside the course of another one tells which stance that is. */
  static boolean tells(Candidate inner, Candidate whole) {
    boolean deed = inner.use().frame() == StanceFrame.DEED;
    return !deed
        && (isTaken(inner, whole)
            || isThing(inner, whole)
            || isIn(inner, whole) && isAim(inner, whole));
  }

  /** {@code ordered an inquiry}: what is ordered, and not the order. */
  private static boolean isThing(Candidate inner, Candidate whole) {
    return whole.use().frame() == StanceFrame.DEED
        && inner.cue() == whole.cue()
        && (inner.stance() == Stance.DEMANDS || inner.stance().polarity() < 0)
        && whole.stance() == Stance.DEMANDS
        && whole.course().from() < inner.course().from();
  }

  /**
   * {@code renewed his support for the law}, {@code closed the road to press for jobs}: what is
   * meant, which is the surer of the two.
   */
  static boolean voices(Candidate inner, Candidate whole) {
    return whole.use().frame() == StanceFrame.DEED
        && whole.stance() == Stance.SUPPORTS
        && isIn(inner, whole)
        && (isObject(inner, whole) || isMeant(inner));
  }

  private static boolean isObject(Candidate inner, Candidate whole) {
    return inner.use().partOfSpeech() == PartOfSpeech.NOUN
        && inner.cue() < inner.course().from()
        && inner.cue() - whole.cue() < NEAR;
  }

  private static boolean isMeant(Candidate inner) {
    boolean aim = inner.stance() == Stance.DEMANDS || inner.stance() == Stance.OPPOSES;
    boolean purpose = inner.form().text().startsWith("INFINITIVE");
    return aim && (purpose || inner.use().frame() == StanceFrame.PREPOSITION);
  }

  /** {@code insist that they leave, pay and go}: what they would do first tells most. */
  static boolean isFormer(Candidate first, Candidate next) {
    return first.cue() == next.cue()
        && first.use().equals(next.use())
        && first.use().frame() == StanceFrame.CLAUSE
        && first.stance() == next.stance()
        && first.course().to() <= next.course().from();
  }

  private static boolean isIn(Candidate inner, Candidate whole) {
    return whole.course().from() < inner.cue() && inner.cue() < whole.course().to();
  }

  /** {@code will insist that they leave}, {@code will vote against the budget}. */
  private static boolean isTaken(Candidate inner, Candidate whole) {
    StanceFrame frame = inner.use().frame();
    boolean called = frame == StanceFrame.OBJECT && inner.word().equals("call"); // a vote
    boolean others = frame != StanceFrame.INFINITIVE && !called;
    boolean demands = inner.stance() == Stance.DEMANDS && others;
    boolean opposes = inner.stance() == Stance.OPPOSES && frame == StanceFrame.PREPOSITION;
    return whole.stance() == Stance.OFFERS
        && inner.cue() == whole.course().from()
        && (demands || opposes);
  }

  /**
   * {@code marched through the town demanding jobs}, {@code signed a letter calling for jobs},
   * {@code dropped its demand for jobs}.
   */
  private static boolean isAim(Candidate inner, Candidate whole) {
    boolean takenBack = inner.stance() == Stance.WITHDRAWS && whole.stance() == Stance.WITHDRAWS;
    boolean written = WRITING.contains(whole.word()) && inner.stance() == Stance.DEMANDS;
    boolean deed = whole.use().frame() == StanceFrame.DEED;
    boolean letter = written && (deed || whole.use().frame() == StanceFrame.OBJECT);
    return takenBack || letter || deed && whole.stance() == Stance.OPPOSES;
  }
}
