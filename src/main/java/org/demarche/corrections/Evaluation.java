package org.demarche.corrections;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.demarche.corrections.Correction.Aspect;
import org.demarche.corrections.Correction.Thing;

/** How the extraction does against what people said of it. */
public final class Evaluation {
  private final Map<Thing, Map<Correction, Outcome>> byThing = new LinkedHashMap<>();

  public Evaluation(Map<Correction, Outcome> outcomes) {
    outcomes.forEach(
        (it, outcome) ->
            byThing.computeIfAbsent(it.thing(), thing -> new LinkedHashMap<>()).put(it, outcome));
  }

  /**
   * How often it is right.
   *
   * @param kind {@code statement} or {@code position}, or the aspect of which it was wrong
   * @param judged how many things people judged, or how often they found it wrong in that aspect
   * @param right how many are right as they were extracted
   * @param wrong how many are wrong still
   * @param mended how many were wrong, and are right now
   * @param lost how many are not found any more though there is such a thing
   */
  public record Row(String kind, int judged, int right, int wrong, int mended, int lost) {
    /** The share of right ones of those that are extracted as judged, from 0 to 1. */
    public Optional<Double> precision() {
      return right + wrong == 0 ? Optional.empty() : Optional.of((double) right / (right + wrong));
    }
  }

  private enum Verdict {
    RIGHT,
    WRONG,
    MENDED,
    LOST
  }

  /** Statements, positions, then each kind of error that there is. */
  public List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    rows.add(things("statement", thing -> !thing.isPosition()));
    rows.add(things("position", Thing::isPosition));
    for (Aspect aspect : Aspect.values()) {
      List<Verdict> verdicts =
          byThing.values().stream()
              .flatMap(it -> it.entrySet().stream())
              .filter(it -> it.getKey().aspect() == aspect)
              .map(it -> verdict(aspect, it.getValue()))
              .toList();
      if (aspect != Aspect.RIGHT && !verdicts.isEmpty()) {
        rows.add(row(AspectNames.of(aspect), verdicts));
      }
    }
    return rows;
  }

  private Row things(String kind, Predicate<Thing> which) {
    return row(
        kind,
        byThing.entrySet().stream()
            .filter(it -> which.test(it.getKey()))
            .map(it -> whole(it.getValue()))
            .toList());
  }

  /** Wrong in one aspect is wrong. */
  private static Verdict whole(Map<Correction, Outcome> corrections) {
    List<Verdict> verdicts =
        corrections.entrySet().stream()
            .map(it -> verdict(it.getKey().aspect(), it.getValue()))
            .toList();
    if (verdicts.contains(Verdict.WRONG)) {
      return Verdict.WRONG;
    }
    return verdicts.contains(Verdict.LOST) ? Verdict.LOST : verdicts.get(0);
  }

  private static Verdict verdict(Aspect aspect, Outcome outcome) {
    return switch (outcome) {
      case STANDS -> aspect == Aspect.RIGHT ? Verdict.RIGHT : Verdict.WRONG;
      case AGREES -> Verdict.MENDED;
      case GONE -> aspect == Aspect.NONE ? Verdict.MENDED : Verdict.LOST;
    };
  }

  private static Row row(String kind, List<Verdict> verdicts) {
    return new Row(
        kind,
        verdicts.size(),
        count(verdicts, Verdict.RIGHT),
        count(verdicts, Verdict.WRONG),
        count(verdicts, Verdict.MENDED),
        count(verdicts, Verdict.LOST));
  }

  private static int count(List<Verdict> verdicts, Verdict wanted) {
    return (int) verdicts.stream().filter(wanted::equals).count();
  }
}
