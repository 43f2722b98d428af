package org.demarche.demands;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the pairs of demands that are worth a comparison: those that do the same to the same and
 * have another word in common. So their number grows with that of the demands and not with its
 * square; a block that is larger than {@link #LARGEST} says too little and is passed over.
 */
final class Blocks {
  static final int LARGEST = 100;

  private final Map<String, List<StoredDemand>> blocks = new TreeMap<>();

  Blocks(Collection<StoredDemand> demands) {
    for (StoredDemand demand : ordered(demands)) {
      keys(demand).forEach(key -> blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(demand));
    }
  }

  private static List<StoredDemand> ordered(Collection<StoredDemand> demands) {
    return demands.stream().sorted(Comparator.comparing(StoredDemand::iri)).toList();
  }

  /** By what a demand is found; none of one that a register describes. */
  static Set<String> keys(StoredDemand demand) {
    return demand.deed().map(DeedTerms::of).map(Blocks::keys).orElse(Set.of());
  }

  private static Set<String> keys(DeedTerms terms) {
    Set<String> others = new LinkedHashSet<>(terms.words());
    others.addAll(terms.performer());
    if (!terms.names().contains(terms.head())) {
      others.remove(terms.head());
    }
    Set<String> keys = new TreeSet<>();
    String act = String.join(" ", terms.verbs()) + "|" + terms.head() + "|";
    others.forEach(word -> keys.add(act + word));
    return keys;
  }

  /** Each pair once, in the order of their IRIs. */
  Collection<List<StoredDemand>> pairs() {
    Map<String, List<StoredDemand>> pairs = new TreeMap<>();
    for (List<StoredDemand> block : blocks.values()) {
      if (block.size() <= LARGEST) {
        add(block, pairs);
      }
    }
    return pairs.values();
  }

  /** A block holds demands in the order of their IRIs. */
  private static void add(List<StoredDemand> block, Map<String, List<StoredDemand>> pairs) {
    for (int i = 0; i < block.size(); i++) {
      for (StoredDemand other : block.subList(i + 1, block.size())) {
        pairs.put(block.get(i).iri() + " " + other.iri(), List.of(block.get(i), other));
      }
    }
  }
}
