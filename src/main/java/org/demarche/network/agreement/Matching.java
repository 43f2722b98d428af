package org.demarche.network.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.network.CodedStatement;
import org.demarche.network.Coding;

/**
 * Which statements of two codings are of the same words.
 *
 * <p>Of the same document, those whose places overlap, the ones first that share the greatest part
 * of what either covers. Where a coding has no places, statements of the same id.
 *
 * @param pairs one of each coding, in the order of the first
 * @param onlyFirst how many of the first have no partner
 * @param onlySecond how many of the second have none
 */
record Matching(List<Pair> pairs, int onlyFirst, int onlySecond) {
  record Pair(CodedStatement first, CodedStatement second) {}

  private record Candidate(int first, int second, double share) {}

  static Matching of(Coding one, Coding other) {
    List<CodedStatement> first = one.statements();
    List<CodedStatement> second = other.statements();
    boolean places = hasPlaces(first) && hasPlaces(second);
    List<Candidate> candidates = places ? overlapping(first, second) : sameId(first, second);
    candidates.sort(
        Comparator.comparingDouble((Candidate it) -> -it.share())
            .thenComparingInt(Candidate::first)
            .thenComparingInt(Candidate::second));
    CodedStatement[] partner = new CodedStatement[first.size()];
    Set<Integer> taken = new HashSet<>();
    for (Candidate it : candidates) {
      if (partner[it.first()] == null && taken.add(it.second())) {
        partner[it.first()] = second.get(it.second());
      }
    }
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < partner.length; i++) {
      if (partner[i] != null) {
        pairs.add(new Pair(first.get(i), partner[i]));
      }
    }
    return new Matching(pairs, first.size() - pairs.size(), second.size() - pairs.size());
  }

  private static boolean hasPlaces(List<CodedStatement> statements) {
    return statements.stream().anyMatch(it -> it.stop() > it.start());
  }

  private static List<Candidate> overlapping(
      List<CodedStatement> first, List<CodedStatement> second) {
    Map<String, List<Integer>> byDocument = new LinkedHashMap<>();
    for (int j = 0; j < second.size(); j++) {
      byDocument.computeIfAbsent(second.get(j).document().id(), it -> new ArrayList<>()).add(j);
    }
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < first.size(); i++) {
      for (int j : byDocument.getOrDefault(first.get(i).document().id(), List.of())) {
        double share = share(first.get(i), second.get(j));
        if (share > 0) {
          candidates.add(new Candidate(i, j, share));
        }
      }
    }
    return candidates;
  }

  /** What both cover, in parts of what one of them does. */
  private static double share(CodedStatement a, CodedStatement b) {
    int both = Math.min(a.stop(), b.stop()) - Math.max(a.start(), b.start());
    int either = Math.max(a.stop(), b.stop()) - Math.min(a.start(), b.start());
    return both <= 0 ? 0 : (double) both / either;
  }

  private static List<Candidate> sameId(List<CodedStatement> first, List<CodedStatement> second) {
    Map<String, Integer> ids = new LinkedHashMap<>();
    for (int j = 0; j < second.size(); j++) {
      ids.putIfAbsent(second.get(j).id(), j);
    }
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < first.size(); i++) {
      Integer j = ids.get(first.get(i).id());
      if (j != null) {
        candidates.add(new Candidate(i, j, 1));
      }
    }
    return candidates;
  }
}
