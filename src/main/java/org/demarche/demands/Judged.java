package org.demarche.demands;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** Compares all of them. */
  static Judged of(Collection<StoredDemand> demands, Decisions decisions) {
    return of(
        demands, proposals(demands, decisions), decisions.demands().merges().all(), decisions);
  }

  /**
   * Judges demands that could be one with no others.
   *
   * @param proposals all that could be one by themselves
   * @param merges those that a person merged
   */
  static Judged of(
      Collection<StoredDemand> demands,
      Collection<DemandPair> proposals,
      Map<String, String> merges,
      Decisions decisions) {
    DemandGroups groups = new DemandGroups(demands, decisions);
    List<DemandPair> pairs = new ArrayList<>();
    merges.forEach(
        (from, into) -> {
          groups.unite(from, into);
          pairs.add(DemandPair.byHand(from, into));
        });
    for (DemandPair pair : surestFirst(proposals, demands)) {
      judge(pair, groups).ifPresent(pairs::add);
    }
    pairs.removeIf(it -> it.status() == Status.REVIEW && groups.areOne(it.one(), it.other()));
    pairs.sort(Comparator.comparing(DemandPair::one).thenComparing(DemandPair::other));
    return new Judged(groups.redirects(), pairs);
  }

  /** All that could be one, by their IRIs. */
  static List<DemandPair> proposals(Collection<StoredDemand> demands, Decisions decisions) {
    List<DemandPair> proposals = new ArrayList<>();
    for (List<StoredDemand> pair : new Blocks(demands).pairs()) {
      proposal(pair.get(0), pair.get(1), decisions).ifPresent(proposals::add);
    }
    return proposals;
  }

  private static List<DemandPair> surestFirst(
      Collection<DemandPair> proposals, Collection<StoredDemand> demands) {
    List<DemandPair> sorted = new ArrayList<>(proposals);
    sorted.replaceAll(new Rivals(proposals, demands)::judged);
    sorted.sort(
        Comparator.comparing(DemandPair::status)
            .thenComparing(it -> -it.score())
            .thenComparing(DemandPair::one)
            .thenComparing(DemandPair::other));
    return sorted;
  }

  /** Two as one; empty where they exclude each other, or somebody has kept them apart. */
  static Optional<DemandPair> proposal(StoredDemand one, StoredDemand other, Decisions decisions) {
    if (decisions.areDistinct(one.iri(), other.iri())) {
      return Optional.empty();
    }
    return new Comparison(one, other)
        .agreement()
        .map(
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
