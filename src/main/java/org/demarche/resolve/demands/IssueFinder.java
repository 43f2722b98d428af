package org.demarche.resolve.demands;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Demand;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Range;

/**
 * Finds the issue that the words of an action belong to: the one to which its clear words point. A
 * word that has other meanings counts only together with another word of the same issue, and words
 * of several issues tell nothing.
 */
final class IssueFinder {
  private static final Set<String> AMBIGUOUS = WordClass.of("deeds.ambiguous");

  private final ArticleView tokens;
  private final Set<String> known;

  /**
   * @param known the notations of the issues that a register has
   */
  IssueFinder(ArticleView tokens, Set<String> known) {
    this.tokens = tokens;
    this.known = known;
  }

  String of(Range action) {
    Set<String> clear = new TreeSet<>();
    Set<String> unclear = new TreeSet<>();
    Set<String> words = new HashSet<>();
    for (int i = action.from(); i < action.to(); i++) {
      String word = tokens.lemma(i);
      boolean ambiguous = AMBIGUOUS.contains(word);
      for (String issue : tokens.lexicon().issues(word)) {
        if (known.contains(issue) && !(ambiguous && tokens.isProper(i))) {
          (ambiguous ? unclear : clear).add(issue);
          words.add(word);
        }
      }
    }
    return clear.isEmpty() ? only(unclear, words.size() > 1) : only(clear, true);
  }

  private static String only(Set<String> issues, boolean certain) {
    return certain && issues.size() == 1 ? issues.iterator().next() : Demand.UNCLASSIFIED;
  }
}
