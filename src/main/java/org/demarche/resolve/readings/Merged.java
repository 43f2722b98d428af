package org.demarche.resolve.readings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Position;
import org.demarche.model.SecondReading;
import org.demarche.model.Stance;
import org.demarche.resolve.readings.Answers.Verdict;
import org.demarche.syntax.ArticleView;

/** Puts what the rules found and what a second reader says together. */
final class Merged {
  private final ArticleView tokens;
  private final ReadingTally tally;
  private final Sureness sureness;
  private final List<Position> refused = new ArrayList<>();

  Merged(ArticleView tokens, ReadingTally tally, Sureness sureness) {
    this.sureness = sureness;
    this.tokens = tokens;
    this.tally = tally;
  }

  /** What the rules found and the reader did not. */
  List<Position> refused() {
    return refused;
  }

  /** Both beside each other. */
  List<Position> filled(List<Position> rules, List<Position> read) {
    List<Position> all = new ArrayList<>(rules);
    read.forEach(it -> tally.keep());
    all.addAll(read);
    return all;
  }

  /** What is read; where the rules found the same in that sentence, surer. */
  List<Position> full(List<Position> rules, List<Position> read) {
    List<Position> open = new ArrayList<>(rules);
    List<Position> all = new ArrayList<>();
    for (Position position : read) {
      Optional<Position> same = open.stream().filter(it -> isSame(it, position)).findFirst();
      same.ifPresent(open::remove);
      if (same.isPresent()) {
        tally.confirm();
      } else {
        tally.keep();
      }
      all.add(same.map(rule -> confirmed(rule, position)).orElse(position));
    }
    open.forEach(this::refuse);
    return all;
  }

  private boolean isSame(Position rule, Position read) {
    return rule.holder().equals(read.holder())
        && rule.stance().polarity() == read.stance().polarity()
        && tokens.sentenceAt(rule.evidence().start()) == tokens.sentenceAt(read.evidence().start());
  }

  private Position confirmed(Position rule, Position read) {
    String course = read.second().map(SecondReading::course).orElse("");
    return read.read(
        read.stance(),
        sureness.ofBoth(rule.confidence()),
        SecondReading.ofBoth(rule.stance(), read.stance(), course));
  }

  private void refuse(Position rule) {
    tally.refuse();
    refused.add(rule.sure(sureness.refused(rule.confidence())));
  }

  /** Those of the rules that are not said to be none; what is not judged stays as it is. */
  List<Position> verified(List<Position> rules, List<Verdict> verdicts) {
    List<Optional<Position>> all = new ArrayList<>();
    rules.forEach(it -> all.add(Optional.of(it)));
    Set<Integer> judged = new HashSet<>();
    for (Verdict verdict : verdicts) {
      int at = verdict.position();
      Optional<Stance> stance = HeldRows.stance(verdict.stance());
      if (at < 0 || at >= rules.size()) {
        tally.drop(DropReason.NOT_ASKED);
      } else if (verdict.right() && stance.isEmpty()) {
        tally.drop(DropReason.STANCE);
      } else if (!judged.add(at)) {
        tally.drop(DropReason.REPEATED);
      } else {
        all.set(at, judged(rules.get(at), verdict.right() ? stance : Optional.empty()));
      }
    }
    return all.stream().flatMap(Optional::stream).toList();
  }

  private Optional<Position> judged(Position rule, Optional<Stance> stance) {
    if (stance.isEmpty()) {
      refuse(rule);
      return Optional.empty();
    }
    tally.confirm();
    SecondReading both = SecondReading.ofBoth(rule.stance(), stance.get(), "");
    return Optional.of(rule.read(stance.get(), sureness.ofBoth(rule.confidence()), both));
  }
}
