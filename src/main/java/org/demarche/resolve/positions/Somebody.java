package org.demarche.resolve.positions;

import java.util.Set;
import org.demarche.lexicon.WordClass;
import org.demarche.resolve.actors.Discourse;
import org.demarche.resolve.demands.CourseHead;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Clauses;
import org.demarche.syntax.Range;

/** Tells whether words name somebody who can take a stance: a name, people or a body. */
final class Somebody {
  private static final Set<String> BODIES = WordClass.of("stances.bodies");

  private final ArticleView tokens;
  private final Clauses clauses;

  Somebody(Discourse discourse) {
    this.tokens = discourse.view();
    this.clauses = new Clauses(tokens, discourse.phrases());
  }

  /** Not a pronoun, nor {@code the truce}. */
  boolean isNamed(Range words) {
    return clauses.canAct(words) || BODIES.contains(tokens.lower(CourseHead.of(words, tokens)));
  }
}
