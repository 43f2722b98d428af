package org.demarche.demands;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.demands.DemandPair.Status;

/**
 * Finds demands that could be one of several which exclude each other: a shorter wording that fits
 * two fuller ones is neither for sure.
 */
final class Rivals {
  private final Map<String, StoredDemand> demands = new HashMap<>();
  private final Map<String, Set<String>> partners = new HashMap<>();

  Rivals(Collection<DemandPair> pairs, Collection<StoredDemand> demands) {
    demands.forEach(demand -> this.demands.put(demand.iri(), demand));
    for (DemandPair pair : pairs) {
      if (pair.status() == Status.AUTOMATIC) {
        partners.computeIfAbsent(pair.one(), iri -> new TreeSet<>()).add(pair.other());
        partners.computeIfAbsent(pair.other(), iri -> new TreeSet<>()).add(pair.one());
      }
    }
  }

  /** The pair, doubtful where one of the two could as well be somebody else's. */
  DemandPair judged(DemandPair pair) {
    boolean rivals =
        pair.status() == Status.AUTOMATIC
            && pair.score() < 1
            && (hasRival(pair.one(), pair.other()) || hasRival(pair.other(), pair.one()));
    return rivals ? pair.doubtful("it fits others as well") : pair;
  }

  private boolean hasRival(String iri, String partner) {
    StoredDemand chosen = demands.get(partner);
    return partners.get(iri).stream()
        .map(demands::get)
        .anyMatch(other -> other != chosen && new Comparison(chosen, other).contradicts());
  }
}
