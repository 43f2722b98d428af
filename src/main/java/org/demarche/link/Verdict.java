package org.demarche.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.link.Judging.Rounds;

/**
 * What was judged of one subject.
 *
 * @param first its item after the first round; empty for none
 * @param sure whether that tells where articles take place
 * @param open whether the second round decided on it
 * @param outcome what it counts as
 */
record Verdict(String first, boolean sure, boolean open, Outcome outcome) {
  /** What a subject counts as. */
  enum Outcome {
    LINKED,
    DOUBTFUL,
    NONE,
    MERGED,
    /** Nothing is told of it, or no article mentions it. */
    SILENT
  }

  static Verdict of(List<String> written) {
    return new Verdict(
        written.get(0),
        Boolean.parseBoolean(written.get(1)),
        Boolean.parseBoolean(written.get(2)),
        Outcome.valueOf(written.get(3)));
  }

  List<String> written() {
    return List.of(first, Boolean.toString(sure), Boolean.toString(open), outcome.name());
  }

  /** Those on all who were judged. */
  static Map<String, Verdict> of(Rounds rounds, Collection<Subject> subjects) {
    Map<String, Judgement> judgements = new HashMap<>();
    rounds
        .linked()
        .judgements()
        .forEach(
            (subject, it) -> {
              if (subject.mentions() > 0) {
                judgements.put(subject.iri(), it);
              }
            });
    Map<String, Verdict> verdicts = new HashMap<>();
    subjects.forEach(it -> verdicts.put(it.iri(), of(it.iri(), rounds, judgements)));
    return verdicts;
  }

  private static Verdict of(String iri, Rounds rounds, Map<String, Judgement> judgements) {
    return new Verdict(
        rounds.first().items().getOrDefault(iri, ""),
        rounds.first().sure().containsKey(iri),
        rounds.open().contains(iri),
        outcome(iri, rounds, judgements));
  }

  private static Outcome outcome(String iri, Rounds rounds, Map<String, Judgement> judgements) {
    if (rounds.linked().merges().containsKey(iri)) {
      return Outcome.MERGED;
    }
    Judgement judgement = judgements.get(iri);
    if (judgement == null) {
      return Outcome.SILENT;
    }
    boolean doubtful = judgement.status() == Judgement.Status.REVIEW;
    return judgement.item().isPresent()
        ? Outcome.LINKED
        : doubtful ? Outcome.DOUBTFUL : Outcome.NONE;
  }
}
