package org.demarche.resolve.demands;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.demarche.model.Demand;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Range;

/** Finds the issue that the words of an action belong to. */
final class IssueFinder {
  private final ArticleView tokens;
  private final Set<String> known;

  /**
   * @param known the notations of the issues that a register has
   */
  IssueFinder(ArticleView tokens, Set<String> known) {
    this.tokens = tokens;
    this.known = known;
  }

  /** The issue to which most words point, of equals the one of the first word. */
  String of(Range action) {
    Map<String, Integer> votes = new LinkedHashMap<>();
    for (int i = action.from(); i < action.to(); i++) {
      for (String issue : tokens.lexicon().issues(tokens.lemma(i))) {
        if (known.contains(issue)) {
          votes.merge(issue, 1, Integer::sum);
        }
      }
    }
    String best = Demand.UNCLASSIFIED;
    int most = 0;
    for (Map.Entry<String, Integer> vote : votes.entrySet()) {
      if (vote.getValue() > most) {
        best = vote.getKey();
        most = vote.getValue();
      }
    }
    return best;
  }
}
