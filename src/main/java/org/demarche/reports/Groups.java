package org.demarche.reports;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds which things are one. Those that are alike are connected; among the connected the most
 * alike are united first, and only where all members fit. So what is one is decided among those
 * that are connected, and changes elsewhere change nothing of it.
 */
final class Groups<T extends Likened<T>> {
  private final Function<T, ? extends Collection<T>> near;
  private final Set<String> seen = new HashSet<>();

  /**
   * @param near all that one could be alike with, whether with itself or without, in any order
   */
  Groups(Function<T, ? extends Collection<T>> near) {
    this.near = near;
  }

  private record Pair<T extends Likened<T>>(T one, T other, double likeness) {}

  /** All that were looked at: those given, and those that they are connected with. */
  Set<String> seen() {
    return seen;
  }

  /**
   * The groups of these and of all that they are connected with; of each at least two, sorted by
   * their IRIs.
   */
  List<List<T>> of(Collection<T> things) {
    List<List<T>> groups = new ArrayList<>();
    for (T thing : things) {
      if (seen.add(thing.iri())) {
        groups.addAll(connected(thing));
      }
    }
    return groups;
  }

  private List<List<T>> connected(T first) {
    List<T> members = new ArrayList<>();
    List<Pair<T>> pairs = new ArrayList<>();
    Deque<T> waiting = new ArrayDeque<>(List.of(first));
    while (!waiting.isEmpty()) {
      T one = waiting.pop();
      members.add(one);
      for (T other : near.apply(one)) {
        double likeness = one.iri().equals(other.iri()) ? 0 : one.likeness(other);
        if (likeness > 0) {
          if (one.iri().compareTo(other.iri()) < 0) {
            pairs.add(new Pair<>(one, other, likeness));
          }
          if (seen.add(other.iri())) {
            waiting.add(other);
          }
        }
      }
    }
    return members.size() == 1 ? List.of() : united(members, pairs);
  }

  private static <T extends Likened<T>> List<List<T>> united(List<T> members, List<Pair<T>> pairs) {
    Map<String, List<T>> groups = new HashMap<>();
    members.forEach(it -> groups.put(it.iri(), new ArrayList<>(List.of(it))));
    pairs.sort(
        Comparator.<Pair<T>>comparingDouble(it -> -it.likeness())
            .thenComparing(it -> it.one().iri())
            .thenComparing(it -> it.other().iri()));
    for (Pair<T> pair : pairs) {
      List<T> ones = groups.get(pair.one().iri());
      List<T> others = groups.get(pair.other().iri());
      if (ones != others && fit(ones, others)) {
        ones.addAll(others);
        others.forEach(it -> groups.put(it.iri(), ones));
      }
    }
    Set<Integer> done = new HashSet<>();
    List<List<T>> found = new ArrayList<>();
    for (List<T> group : groups.values()) {
      if (done.add(System.identityHashCode(group)) && group.size() > 1) {
        group.sort(Comparator.comparing(Likened::iri));
        found.add(List.copyOf(group));
      }
    }
    return found;
  }

  private static <T extends Likened<T>> boolean fit(List<T> ones, List<T> others) {
    return ones.stream().allMatch(one -> others.stream().allMatch(one::fits));
  }
}
