package org.demarche.demands;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.link.Decisions;

/**
 * Demands that are one. Two groups become one only where no member of the one contradicts a member
 * of the other, and nobody has kept two of them apart.
 */
final class DemandGroups {
  private final Map<String, StoredDemand> demands = new HashMap<>();
  private final Map<String, Set<String>> groups = new HashMap<>();
  private final Decisions decisions;

  DemandGroups(Collection<StoredDemand> demands, Decisions decisions) {
    this.decisions = decisions;
    for (StoredDemand demand : demands) {
      this.demands.put(demand.iri(), demand);
      groups.put(demand.iri(), new TreeSet<>(Set.of(demand.iri())));
    }
  }

  /** Makes two one, whatever speaks against it; nothing where the store lacks one of them. */
  void unite(String one, String other) {
    Set<String> a = groups.get(one);
    Set<String> b = groups.get(other);
    if (a != null && b != null && a != b) {
      a.addAll(b);
      b.forEach(iri -> groups.put(iri, a));
    }
  }

  boolean areOne(String one, String other) {
    return groups.containsKey(one) && groups.get(one) == groups.get(other);
  }

  /** Whether nothing speaks against the two groups being one. */
  boolean mayUnite(String one, String other) {
    return groups.get(one).stream()
        .allMatch(x -> groups.get(other).stream().allMatch(y -> fit(x, y)));
  }

  private boolean fit(String one, String other) {
    StoredDemand a = demands.get(one);
    StoredDemand b = demands.get(other);
    boolean registered = a.registered() || b.registered();
    return !decisions.areDistinct(one, other)
        && (registered || !new Comparison(a, b).contradicts());
  }

  /** Who redirects to whom; nobody redirects to one that redirects itself. */
  Map<String, String> redirects() {
    Map<String, String> redirects = new TreeMap<>();
    groups.forEach(
        (iri, group) -> {
          String kept = kept(group);
          if (!kept.equals(iri)) {
            redirects.put(iri, kept);
          }
        });
    return redirects;
  }

  /** The one that a person chose; else a registered one, the one of most articles, the fullest. */
  private String kept(Set<String> group) {
    Map<String, String> merges = decisions.demands().merges().all();
    Optional<String> chosen =
        group.stream()
            .filter(merges::containsValue)
            .filter(iri -> !merges.containsKey(iri))
            .findFirst();
    return chosen.orElseGet(() -> best(group));
  }

  private String best(Set<String> group) {
    return group.stream()
        .map(demands::get)
        .min(
            Comparator.comparing((StoredDemand it) -> !it.registered())
                .thenComparing(it -> -it.articles().size())
                .thenComparing(it -> -it.length())
                .thenComparing(StoredDemand::iri))
        .orElseThrow()
        .iri();
  }
}
