package org.demarche.demands;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.link.Decisions;

/**
 * Compares demands that changed with those that they could be one with, and judges these, and all
 * that could be one with them, again. Of all others nothing changes, since what is one is decided
 * among those that pairs connect.
 */
final class Recomparison {
  private final DemandReader reader;
  private final DemandMemory memory;
  private final Decisions decisions;
  private final Map<String, Optional<StoredDemand>> demands = new HashMap<>();
  private final Set<String> concerned = new TreeSet<>();

  Recomparison(DemandReader reader, DemandMemory memory, Decisions decisions) {
    this.reader = reader;
    this.memory = memory;
    this.decisions = decisions;
  }

  /** All that were judged. */
  Set<String> concerned() {
    return concerned;
  }

  /** Judges these and what they concern. */
  Judged judge(Set<String> changed) {
    Map<String, Integer> sizes = new HashMap<>();
    for (String iri : changed) {
      Set<String> keys = demand(iri).map(Blocks::keys).orElse(Set.of());
      memory.keys(iri).forEach(key -> sizes.computeIfAbsent(key, it -> memory.block(it).size()));
      keys.forEach(key -> sizes.computeIfAbsent(key, it -> memory.block(it).size()));
      memory.keepKeys(iri, keys);
    }
    Set<String> again = new TreeSet<>(changed);
    sizes.forEach(
        (key, size) -> {
          if (isLarge(size) != isLarge(memory.block(key).size())) {
            again.addAll(memory.block(key));
          }
        });
    concern(again);
    again.forEach(memory::part);
    again.forEach(iri -> demand(iri).ifPresent(this::pair));
    Set<String> now = new TreeSet<>(again);
    again.forEach(iri -> now.addAll(memory.partners(iri)));
    concern(now);
    return judgeConcerned();
  }

  private static boolean isLarge(int size) {
    return size > Blocks.LARGEST;
  }

  private Optional<StoredDemand> demand(String iri) {
    return demands.computeIfAbsent(iri, reader::read);
  }

  /** Compares one with all that do the same to the same. */
  private void pair(StoredDemand one) {
    Set<String> others = new HashSet<>();
    for (String key : memory.keys(one.iri())) {
      List<String> block = memory.block(key);
      if (!isLarge(block.size())) {
        others.addAll(block);
      }
    }
    others.remove(one.iri());
    for (String iri : others) {
      StoredDemand other = demand(iri).orElseThrow();
      boolean isFirst = one.iri().compareTo(iri) < 0;
      Judged.proposal(isFirst ? one : other, isFirst ? other : one, decisions)
          .ifPresent(memory::keep);
    }
  }

  /** Takes these in with all that they are connected with. */
  private void concern(Collection<String> more) {
    Deque<String> waiting = new ArrayDeque<>(more);
    while (!waiting.isEmpty()) {
      String iri = waiting.pop();
      if (concerned.add(iri)) {
        waiting.addAll(memory.partners(iri));
        decisions
            .demands()
            .merges()
            .all()
            .forEach((from, into) -> follow(iri, from, into, waiting));
      }
    }
  }

  private static void follow(String iri, String from, String into, Deque<String> waiting) {
    if (iri.equals(from)) {
      waiting.add(into);
    } else if (iri.equals(into)) {
      waiting.add(from);
    }
  }

  private Judged judgeConcerned() {
    List<StoredDemand> stored = concerned.stream().flatMap(iri -> demand(iri).stream()).toList();
    Map<String, String> merges = new TreeMap<>(decisions.demands().merges().all());
    merges.keySet().retainAll(concerned);
    return Judged.of(stored, memory.pairs(concerned), merges, decisions);
  }
}
