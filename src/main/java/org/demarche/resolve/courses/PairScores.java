package org.demarche.resolve.courses;

import java.util.List;

/** How likely each two mentions of an article are on one course of action. */
final class PairScores {
  private PairScores() {}

  /** A symmetric table; {@link Clusters#NEVER} for what contradicts each other. */
  static double[][] of(List<Mention> mentions, PairFeatures features, PairModel model) {
    double[][] scores = new double[mentions.size()][mentions.size()];
    for (Mention x : mentions) {
      for (Mention y : mentions.subList(x.n() + 1, mentions.size())) {
        boolean excluded = Contradictions.exclude(x, y);
        put(scores, x, y, excluded ? Clusters.NEVER : model.score(features.of(x, y)));
      }
    }
    for (Mention x : mentions) {
      for (Mention y : mentions.subList(x.n() + 1, mentions.size())) {
        if (Contradictions.areTwoOfAKind(x, y)) {
          excludeKind(scores, mentions, x, y);
        }
      }
    }
    return scores;
  }

  /** What may be either of two is neither. */
  private static void excludeKind(double[][] scores, List<Mention> mentions, Mention x, Mention y) {
    for (Mention it : mentions) {
      if (Contradictions.isOfKind(it, x)) {
        put(scores, it, x, Clusters.NEVER);
        put(scores, it, y, Clusters.NEVER);
      }
    }
  }

  private static void put(double[][] scores, Mention x, Mention y, double score) {
    scores[x.n()][y.n()] = score;
    scores[y.n()][x.n()] = score;
  }
}
