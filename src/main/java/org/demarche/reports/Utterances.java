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

/**
 * Finds which reports are of one utterance. Those that are alike are connected; among the connected
 * the most alike are united first, and only where all members fit. So what is one is decided among
 * those that are connected, and changes elsewhere change nothing of it.
 */
final class Utterances {
  private static final Comparator<Pair> SUREST_FIRST =
      Comparator.<Pair>comparingDouble(it -> -it.likeness())
          .thenComparing(it -> it.one().statement())
          .thenComparing(it -> it.other().statement());

  private final ReportIndex index;
  private final Set<String> seen = new HashSet<>();

  Utterances(ReportIndex index) {
    this.index = index;
  }

  private record Pair(Report one, Report other, double likeness) {}

  /** All that were looked at: those given, and those that they are connected with. */
  Set<String> seen() {
    return seen;
  }

  /** The utterances of these reports and all that they are connected with. */
  List<Utterance> of(Collection<Report> reports) {
    List<Utterance> utterances = new ArrayList<>();
    for (Report report : reports) {
      if (seen.add(report.statement())) {
        utterances.addAll(connected(report));
      }
    }
    return utterances;
  }

  private List<Utterance> connected(Report first) {
    List<Report> members = new ArrayList<>();
    List<Pair> pairs = new ArrayList<>();
    Deque<Report> waiting = new ArrayDeque<>(List.of(first));
    while (!waiting.isEmpty()) {
      Report one = waiting.pop();
      members.add(one);
      for (Report other : index.near(one)) {
        double likeness = one.likeness(other);
        if (likeness > 0) {
          if (one.statement().compareTo(other.statement()) < 0) {
            pairs.add(new Pair(one, other, likeness));
          }
          if (seen.add(other.statement())) {
            waiting.add(other);
          }
        }
      }
    }
    return members.size() == 1 ? List.of() : united(members, pairs);
  }

  private static List<Utterance> united(List<Report> members, List<Pair> pairs) {
    Map<String, List<Report>> groups = new HashMap<>();
    members.forEach(it -> groups.put(it.statement(), new ArrayList<>(List.of(it))));
    pairs.sort(SUREST_FIRST);
    for (Pair pair : pairs) {
      List<Report> ones = groups.get(pair.one().statement());
      List<Report> others = groups.get(pair.other().statement());
      if (ones != others && fit(ones, others)) {
        ones.addAll(others);
        others.forEach(it -> groups.put(it.statement(), ones));
      }
    }
    Set<Integer> done = new HashSet<>();
    List<Utterance> utterances = new ArrayList<>();
    for (List<Report> group : groups.values()) {
      if (done.add(System.identityHashCode(group))) {
        group.sort(Comparator.comparing(Report::statement));
        utterances.add(new Utterance(List.copyOf(group)));
      }
    }
    utterances.removeIf(it -> it.articles().size() < 2);
    return utterances;
  }

  private static boolean fit(List<Report> ones, List<Report> others) {
    return ones.stream().allMatch(one -> others.stream().allMatch(one::fits));
  }
}
