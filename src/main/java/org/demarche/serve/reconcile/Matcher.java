package org.demarche.serve.reconcile;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Ranks the entities that a query may mean.
 *
 * <p>The score is that of the name. Properties that are known of the entity draw it up where they
 * agree and down where they do not; what is unknown says nothing. A match is certain where the best
 * score is high and no other comes near.
 */
final class Matcher {
  /** The part of the score that one property decides, and what each further one adds. */
  private static final double FIRST_PROPERTY = 0.3;

  private static final double FURTHER_PROPERTY = 0.1;
  private static final double ALL_PROPERTIES = 0.5;

  /** What an identifier that agrees is worth without a name, and how much the name adds. */
  private static final double IDENTIFIED = 80;

  private static final double IDENTIFIED_NAME = 0.15;

  /** An entity of another type, where types are only wished for. */
  private static final double OTHER_TYPE = 0.7;

  private static final double CERTAIN = 90;
  private static final double APART = 5;

  private final EntityIndex register;

  Matcher(EntityIndex register) {
    this.register = register;
  }

  private record Ranked(int entity, double score, double name, OptionalDouble agreement) {}

  /** The best candidates, the best first; those with the same score in the order of their names. */
  List<MatchCandidate> match(MatchQuery query) {
    List<NameScores> names =
        query.onNames().stream().map(condition -> new NameScores(condition, register)).toList();
    List<Ranked> ranked =
        candidates(query, names).stream()
            .filter(entity -> admits(entity, query, names))
            .mapToObj(entity -> rank(entity, query, names))
            .filter(candidate -> candidate.score() > 0)
            .sorted(
                Comparator.comparingDouble(Ranked::score).reversed().thenComparing(Ranked::entity))
            .toList();
    boolean certain = isCertain(ranked, query);
    return IntStream.range(0, Math.min(query.limit(), ranked.size()))
        .mapToObj(place -> candidate(ranked.get(place), certain && place == 0, query))
        .toList();
  }

  private BitSet candidates(MatchQuery query, List<NameScores> names) {
    BitSet found = new BitSet(register.size());
    names.forEach(scores -> found.or(scores.found()));
    boolean named = query.onNames().stream().anyMatch(MatchCondition::finds);
    for (MatchCondition condition : query.onProperties()) {
      if (condition.finds() && (!named || condition.property().orElseThrow().identifies())) {
        addWithValue(condition, found);
      }
    }
    return found;
  }

  private void addWithValue(MatchCondition condition, BitSet found) {
    EntityProperty property = condition.property().orElseThrow();
    for (String value : condition.values()) {
      for (int entity : register.values().with(property, ValueKeys.of(property, value))) {
        found.set(entity);
      }
    }
  }

  private boolean admits(int entity, MatchQuery query, List<NameScores> names) {
    return (query.strictness() == MatchQuery.Strictness.SHOULD || isOfType(entity, query))
        && names.stream().allMatch(scores -> scores.admits(entity))
        && query.onProperties().stream()
            .allMatch(condition -> !condition.required() || agrees(entity, condition));
  }

  private boolean isOfType(int entity, MatchQuery query) {
    var types = register.get(entity).types();
    return query.types().isEmpty()
        || (query.strictness() == MatchQuery.Strictness.ALL
            ? types.containsAll(query.types())
            : query.types().stream().anyMatch(types::contains));
  }

  private Ranked rank(int entity, MatchQuery query, List<NameScores> names) {
    double name = names.stream().mapToDouble(scores -> scores.of(entity)).average().orElse(0);
    List<MatchCondition> known =
        query.onProperties().stream().filter(condition -> isKnown(entity, condition)).toList();
    OptionalDouble agreement =
        known.stream().mapToDouble(condition -> agrees(entity, condition) ? 1 : 0).average();
    double score = agreement.isEmpty() ? name : 100 * agreement.getAsDouble();
    if (!names.isEmpty() && agreement.isPresent()) {
      double part =
          Math.min(ALL_PROPERTIES, FIRST_PROPERTY + FURTHER_PROPERTY * (known.size() - 1));
      score = (1 - part) * name + part * score;
    }
    if (isIdentified(entity, known)) {
      score = Math.max(score, IDENTIFIED + IDENTIFIED_NAME * name);
    }
    boolean other = !isOfType(entity, query);
    return new Ranked(entity, round(other ? OTHER_TYPE * score : score), name, agreement);
  }

  private boolean isKnown(int entity, MatchCondition condition) {
    return register.values().isKnown(entity, condition.property().orElseThrow());
  }

  private boolean isIdentified(int entity, List<MatchCondition> conditions) {
    return conditions.stream()
        .filter(condition -> condition.property().orElseThrow().identifies())
        .anyMatch(condition -> condition.finds() && agrees(entity, condition));
  }

  private boolean agrees(int entity, MatchCondition condition) {
    EntityProperty property = condition.property().orElseThrow();
    var matches =
        condition.values().stream()
            .map(value -> register.values().has(entity, property, ValueKeys.of(property, value)));
    return switch (condition.quantifier()) {
      case ANY -> matches.anyMatch(match -> match);
      case ALL -> matches.allMatch(match -> match);
      case NONE -> matches.noneMatch(match -> match);
    };
  }

  private boolean isCertain(List<Ranked> ranked, MatchQuery query) {
    if (ranked.isEmpty() || ranked.get(0).score() < CERTAIN) {
      return false;
    }
    boolean named = query.onNames().stream().anyMatch(MatchCondition::finds);
    boolean apart = ranked.size() == 1 || ranked.get(0).score() - ranked.get(1).score() >= APART;
    return apart && (named || isIdentified(ranked.get(0).entity(), query.onProperties()));
  }

  private MatchCandidate candidate(Ranked ranked, boolean match, MatchQuery query) {
    boolean named = !query.onNames().isEmpty();
    return new MatchCandidate(
        register.get(ranked.entity()),
        ranked.score(),
        match,
        named ? OptionalDouble.of(round(ranked.name())) : OptionalDouble.empty(),
        ranked.agreement());
  }

  private static double round(double score) {
    return Math.round(score * 10) / 10.0;
  }
}
