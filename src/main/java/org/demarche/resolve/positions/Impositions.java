package org.demarche.resolve.positions;

import java.util.Set;
import org.demarche.lexicon.StanceFrame;
import org.demarche.lexicon.WordClass;
import org.demarche.resolve.demands.CourseHead;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Range;

/** Tells deeds by which somebody has others do what they are about: {@code issued an order}. */
final class Impositions {
  private static final Set<String> VERBS = WordClass.of("stances.imposing");
  private static final Set<String> ORDERS = WordClass.of("stances.orders");
  private static final Set<String> LAWS = WordClass.of("stances.laws");
  private static final Set<String> REQUIRING = WordClass.of("stances.requiring");

  private final ArticleView tokens;

  Impositions(ArticleView tokens) {
    this.tokens = tokens;
  }

  /**
   * An order by itself, a law where it requires something: {@code a bill to require seat belts}.
   */
  boolean isOne(Candidate it) {
    if (it.use().frame() != StanceFrame.DEED
        || it.stance().polarity() <= 0
        || !VERBS.contains(tokens.lemma(it.cue()))) {
      return false;
    }
    int noun = CourseHead.of(new Range(it.cue() + 1, it.course().to()), tokens);
    String lemma = tokens.lemma(noun);
    int verb = tokens.lower(noun + 1).equals("to") ? noun + 2 : noun + 1;
    boolean requires = REQUIRING.contains(tokens.lemma(verb)) && tokens.isVerbTag(verb);
    return ORDERS.contains(lemma) || LAWS.contains(lemma) && requires;
  }
}
