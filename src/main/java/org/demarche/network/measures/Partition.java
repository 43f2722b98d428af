package org.demarche.network.measures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Nodes in groups.
 *
 * @param labels of the nodes
 * @param groups the number of each node's group, from 0, by which comes first
 * @param modularity how much more weight lies within groups than chance would have it (Newman 2004)
 */
public record Partition(List<String> labels, List<Integer> groups, double modularity) {
  public Partition {
    labels = List.copyOf(labels);
    groups = List.copyOf(groups);
  }

  /** The same groups, numbered by which comes first. */
  static int[] numbered(int[] groups) {
    Map<Integer, Integer> numbers = new HashMap<>();
    int[] numbered = new int[groups.length];
    for (int i = 0; i < groups.length; i++) {
      Integer next = numbers.size();
      numbered[i] = numbers.computeIfAbsent(groups[i], it -> next);
    }
    return numbered;
  }

  static Partition of(List<String> labels, int[] groups, double modularity) {
    List<Integer> all = new ArrayList<>();
    for (int group : numbered(groups)) {
      all.add(group);
    }
    return new Partition(labels, all, modularity);
  }

  /** How many groups there are. */
  public int size() {
    return (int) groups.stream().distinct().count();
  }

  /** The group of a node by its label; -1 where there is no such node. */
  public int group(String label) {
    int at = labels.indexOf(label);
    return at < 0 ? -1 : groups.get(at);
  }
}
