package org.demarche.demands;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.demands.DemandPair.Status;
import org.demarche.demands.SameDemands.Result;
import org.demarche.store.LastRun;
import org.demarche.store.Memory;
import org.demarche.store.Notes;

/**
 * What the comparison of demands remembers of a store: which demands each article tells of, by what
 * each is found, with which others it could be one, and what was made of it when.
 */
final class DemandMemory {
  /** To be changed whenever the same demands would be judged otherwise than before. */
  private static final String MANNER = "1";

  private static final String ABOUT = "demands";
  private static final String BEHIND = "\n";

  private final LastRun lastRun;
  private final Notes articles;
  private final Notes keys;
  private final Notes blocks;
  private final Notes partners;

  DemandMemory(Memory memory) {
    this.lastRun = new LastRun(memory, ABOUT, MANNER);
    this.articles = memory.notes("demand-articles");
    this.keys = memory.notes("demand-keys");
    this.blocks = memory.notes("demand-blocks");
    this.partners = memory.notes("demand-partners");
  }

  /** What came of it, where it is of what was made at that turn with these means. */
  Optional<Result> result(long turn, String means) {
    return lastRun.counts(turn, means).map(it -> new Result(it.get(0), it.get(1)));
  }

  /** Keeps all, as of that turn and these means. */
  void commit(long turn, String means, Result result) {
    lastRun.commit(turn, means, List.of(result.merged(), result.doubtful()));
  }

  void clear() {
    List.of(articles, keys, blocks, partners).forEach(Notes::clear);
  }

  /** How many graphs told of demands. */
  int graphs() {
    return articles.size();
  }

  /** Of which demands a graph told. */
  List<String> demands(String graph) {
    return articles.get(graph).map(it -> it.get(0)).orElse(List.of());
  }

  void keepArticle(String graph, Collection<String> demands) {
    if (demands.isEmpty()) {
      articles.remove(graph);
    } else {
      articles.put(graph, List.of(demands));
    }
  }

  /** By what a demand is found. */
  List<String> keys(String demand) {
    return keys.get(demand).map(it -> it.get(0)).orElse(List.of());
  }

  void keepKeys(String demand, Set<String> found) {
    keys(demand).forEach(key -> blocks.remove(key + BEHIND + demand));
    found.forEach(key -> blocks.add(key + BEHIND + demand));
    if (found.isEmpty()) {
      keys.remove(demand);
    } else {
      keys.put(demand, List.of(found));
    }
  }

  /** The demands that are found by a key, sorted. */
  List<String> block(String key) {
    return blocks.after(key + BEHIND);
  }

  /** Those that a demand could be one with. */
  List<String> partners(String demand) {
    return partners.after(demand + BEHIND);
  }

  void keep(DemandPair pair) {
    List<List<String>> told =
        List.of(List.of(pair.status().name(), Double.toString(pair.score()), pair.reason()));
    partners.put(pair.one() + BEHIND + pair.other(), told);
    partners.put(pair.other() + BEHIND + pair.one(), told);
  }

  /** Forgets with whom a demand could be one. */
  void part(String demand) {
    for (String other : partners(demand)) {
      partners.remove(demand + BEHIND + other);
      partners.remove(other + BEHIND + demand);
    }
  }

  /** All pairs of these demands that could be one, each once. */
  Collection<DemandPair> pairs(Set<String> demands) {
    Map<String, DemandPair> pairs = new LinkedHashMap<>();
    for (String one : demands) {
      for (String other : partners(one)) {
        if (one.compareTo(other) < 0) {
          String key = one + BEHIND + other;
          partners.get(key).ifPresent(it -> pairs.put(key, pair(one, other, it.get(0))));
        }
      }
    }
    return pairs.values();
  }

  private static DemandPair pair(String one, String other, List<String> told) {
    return new DemandPair(
        one, other, Status.valueOf(told.get(0)), Double.parseDouble(told.get(1)), told.get(2));
  }
}
