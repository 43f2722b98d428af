package org.demarche.demands;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.demands.Comparison.Agreement;
import org.demarche.demands.DemandPair.Status;
import org.demarche.link.Decisions;

/**
 * Judges which demands of a store are one: those that a person merged, then, the surest first,
 * those that agree in all. Who has decided against a pair is not asked again.
 *
 * @param redirects who redirects to whom
 * @param pairs what makes them one, and what a person should look at, by their IRIs
 */
record Judged(Map<String, String> redirects, List<DemandPair> pairs) {

  static Judged of(Collection<StoredDemand> demands, Decisions decisions) {
    DemandGroups groups = new DemandGroups(demands, decisions);
    List<DemandPair> pairs = new ArrayList<>();
    decisions
        .demands()
        .merges()
        .all()
        .forEach(
            (from, into) -> {
              groups.unite(from, into);
              pairs.add(DemandPair.byHand(from, into));
            });
    for (DemandPair pair : proposals(demands, decisions)) {
      judge(pair, groups).ifPresent(pairs::add);
    }
    pairs.removeIf(it -> it.status() == Status.REVIEW && groups.areOne(it.one(), it.other()));
    pairs.sort(Comparator.comparing(DemandPair::one).thenComparing(DemandPair::other));
    return new Judged(groups.redirects(), pairs);
  }

  /** All that could be one, the surest first. */
  private static List<DemandPair> proposals(Collection<StoredDemand> demands, Decisions decisions) {
    List<DemandPair> proposals = new ArrayList<>();
    for (List<StoredDemand> pair : new Blocks(demands).pairs()) {
      if (!decisions.areDistinct(pair.get(0).iri(), pair.get(1).iri())) {
        proposal(pair.get(0), pair.get(1)).ifPresent(proposals::add);
      }
    }
    proposals.replaceAll(new Rivals(proposals, demands)::judged);
    proposals.sort(
        Comparator.comparing(DemandPair::status)
            .thenComparing(it -> -it.score())
            .thenComparing(DemandPair::one)
            .thenComparing(DemandPair::other));
    return proposals;
  }

  private static Optional<DemandPair> proposal(StoredDemand one, StoredDemand other) {
    Optional<Agreement> agreement = new Comparison(one, other).agreement();
    return agreement.map(
        it ->
            new DemandPair(
                one.iri(),
                other.iri(),
                it.sure() ? Status.AUTOMATIC : Status.REVIEW,
                it.score(),
                it.reason()));
  }

  private static Optional<DemandPair> judge(DemandPair pair, DemandGroups groups) {
    if (groups.areOne(pair.one(), pair.other())) {
      return Optional.empty();
    }
    boolean fits = groups.mayUnite(pair.one(), pair.other());
    if (pair.status() == Status.AUTOMATIC && fits) {
      groups.unite(pair.one(), pair.other());
      return Optional.of(pair);
    }
    return Optional.of(fits ? pair : pair.doubtful("another of the same says otherwise"));
  }
}
