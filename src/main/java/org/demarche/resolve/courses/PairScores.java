package org.demarche.resolve.courses;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How likely each two mentions of an article are on one course of action. */
final class PairScores {
  private final List<Mention> mentions;
  private final double[][] scores;

  private PairScores(List<Mention> mentions) {
    this.mentions = mentions;
    this.scores = new double[mentions.size()][mentions.size()];
  }

  /**
   * A symmetric table; {@link Clusters#NEVER} for what contradicts each other. Only those are
   * scored whose demands can be joined at all; the others, and mentions of one demand, have 0.
   */
  static double[][] of(List<Mention> mentions, PairFeatures features, PairModel model) {
    PairScores pairs = new PairScores(mentions);
    pairs.exclude();
    pairs.excludeKinds();
    pairs.score(features, model);
    return pairs.scores;
  }

  private void exclude() {
    for (Mention x : mentions) {
      for (Mention y : mentions.subList(x.n() + 1, mentions.size())) {
        if (Contradictions.exclude(x, y)) {
          put(x, y, Clusters.NEVER);
        }
      }
    }
  }

  /** What may be either of two of a kind is neither. */
  private void excludeKinds() {
    for (List<Mention> alike : alike()) {
      for (Mention x : alike) {
        if (alike.stream().anyMatch(y -> Contradictions.areTwoOfAKind(x, y))) {
          alike.stream()
              .filter(it -> Contradictions.isOfKind(it, x))
              .forEach(it -> put(it, x, Clusters.NEVER));
        }
      }
    }
  }

  /** Those that would do the same to things of one name, among which alone are two of a kind. */
  private Collection<List<Mention>> alike() {
    return mentions.stream()
        .filter(it -> !it.patient().isEmpty())
        .collect(Collectors.groupingBy(it -> Map.entry(it.verbs(), Contradictions.kind(it))))
        .values();
  }

  private void score(PairFeatures features, PairModel model) {
    int[] demands = demands();
    boolean[][] apart = apart(demands);
    for (Mention x : mentions) {
      for (Mention y : mentions.subList(x.n() + 1, mentions.size())) {
        if (!apart[demands[x.n()]][demands[y.n()]]) {
          put(x, y, model.score(features.of(x, y)));
        }
      }
    }
  }

  /** A number for the demand of each mention. */
  private int[] demands() {
    Map<String, Integer> numbers = new HashMap<>();
    return mentions.stream()
        .mapToInt(it -> numbers.computeIfAbsent(it.notation(), n -> numbers.size()))
        .toArray();
  }

  /** Which demands are never joined, because two of their mentions contradict each other. */
  private boolean[][] apart(int[] demands) {
    boolean[][] apart = new boolean[demands.length][demands.length];
    for (int x = 0; x < demands.length; x++) {
      apart[demands[x]][demands[x]] = true;
      for (int y = 0; y < demands.length; y++) {
        apart[demands[x]][demands[y]] |= scores[x][y] == Clusters.NEVER;
      }
    }
    return apart;
  }

  private void put(Mention x, Mention y, double score) {
    scores[x.n()][y.n()] = score;
    scores[y.n()][x.n()] = score;
  }
}
