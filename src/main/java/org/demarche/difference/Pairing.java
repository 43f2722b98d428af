package org.demarche.difference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds which rows of two tables are the same thing: first those that share all that tells them
 * apart, then those that share less, at last those that stand on mostly the same characters.
 */
final class Pairing {
  /** How much of the characters of both have to be those of each: common by all. */
  private static final double LEAST = 0.5;

  private final Kind kind;
  private final List<Pair> pairs = new ArrayList<>();
  private List<Map<String, String>> ones;
  private List<Map<String, String>> others;

  /** A row of the first and one of the second table; one of them may be missing. */
  record Pair(Optional<Map<String, String>> one, Optional<Map<String, String>> other) {}

  private Pairing(Kind kind, List<Map<String, String>> ones, List<Map<String, String>> others) {
    this.kind = kind;
    this.ones = ones;
    this.others = others;
  }

  /** Each row once, alone where the other table has it not. */
  static List<Pair> of(
      Kind kind, List<Map<String, String>> ones, List<Map<String, String>> others) {
    Pairing pairing = new Pairing(kind, ones, others);
    kind.keys().forEach(pairing::pair);
    kind.neighbours().forEach(pairing::pairOverlapping);
    pairing.ones.forEach(it -> pairing.pairs.add(new Pair(Optional.of(it), Optional.empty())));
    pairing.others.forEach(it -> pairing.pairs.add(new Pair(Optional.empty(), Optional.of(it))));
    return pairing.pairs;
  }

  /** Pairs those with the same values; of several the first with the first. */
  private void pair(List<String> columns) {
    Map<List<String>, Deque<Map<String, String>>> byKey = new HashMap<>();
    others.forEach(
        it -> byKey.computeIfAbsent(values(it, columns), k -> new ArrayDeque<>()).add(it));
    List<Map<String, String>> left = new ArrayList<>();
    for (Map<String, String> one : ones) {
      Deque<Map<String, String>> same =
          byKey.getOrDefault(values(one, columns), new ArrayDeque<>());
      if (same.isEmpty()) {
        left.add(one);
      } else {
        pairs.add(new Pair(Optional.of(one), Optional.of(same.poll())));
      }
    }
    Set<Map<String, String>> unpaired = Collections.newSetFromMap(new IdentityHashMap<>());
    byKey.values().forEach(unpaired::addAll);
    ones = left;
    others = others.stream().filter(unpaired::contains).toList();
  }

  /** Pairs those of the same values that overlap, those first that share most. */
  private void pairOverlapping(List<String> columns) {
    Map<List<String>, List<Map<String, String>>> byKey = new HashMap<>();
    others.forEach(
        it -> byKey.computeIfAbsent(values(it, columns), k -> new ArrayList<>()).add(it));
    List<Overlap> overlaps = new ArrayList<>();
    for (int i = 0; i < ones.size(); i++) {
      for (Map<String, String> other :
          byKey.getOrDefault(values(ones.get(i), columns), List.of())) {
        double share = share(ones.get(i), other);
        if (share >= LEAST) {
          overlaps.add(new Overlap(ones.get(i), other, share));
        }
      }
    }
    overlaps.sort(Comparator.comparingDouble(it -> -it.share()));
    Set<Map<String, String>> paired = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Overlap overlap : overlaps) {
      if (!paired.contains(overlap.one()) && !paired.contains(overlap.other())) {
        paired.add(overlap.one());
        paired.add(overlap.other());
        pairs.add(new Pair(Optional.of(overlap.one()), Optional.of(overlap.other())));
      }
    }
    ones = ones.stream().filter(it -> !paired.contains(it)).toList();
    others = others.stream().filter(it -> !paired.contains(it)).toList();
  }

  private record Overlap(Map<String, String> one, Map<String, String> other, double share) {}

  private static double share(Map<String, String> one, Map<String, String> other) {
    int from = Math.max(number(one, "start"), number(other, "start"));
    int to = Math.min(number(one, "end"), number(other, "end"));
    int all =
        Math.max(number(one, "end"), number(other, "end"))
            - Math.min(number(one, "start"), number(other, "start"));
    return all == 0 ? 0 : (double) (to - from) / all;
  }

  private static int number(Map<String, String> row, String column) {
    return row.get(column).isEmpty() ? 0 : Integer.parseInt(row.get(column));
  }

  private static List<String> values(Map<String, String> row, List<String> columns) {
    return columns.stream().map(row::get).toList();
  }
}
