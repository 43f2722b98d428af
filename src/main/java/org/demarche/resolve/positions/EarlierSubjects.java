package org.demarche.resolve.positions;

import java.util.Optional;
import java.util.Set;
import org.demarche.resolve.demands.CourseHead;
import org.demarche.syntax.ArticlePhrases;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Clauses;
import org.demarche.syntax.Range;

/** Finds the people without a name that {@code they} means: the nearest plural subject before. */
final class EarlierSubjects {
  private static final Set<String> PLURAL = Set.of("they", "them", "their");

  /** So many sentences back. */
  private static final int REACH = 2;

  private final ArticleView tokens;
  private final ArticlePhrases phrases;
  private final Clauses clauses;

  EarlierSubjects(ArticleView tokens, ArticlePhrases phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.clauses = new Clauses(tokens, phrases);
  }

  /** The words that name them; empty where nobody fits. */
  Optional<Range> of(Range pronoun) {
    if (pronoun.to() > pronoun.from() + 1 || !PLURAL.contains(tokens.lower(pronoun.from()))) {
      return Optional.empty();
    }
    int sentence = tokens.sentence(pronoun.from());
    for (int i = pronoun.from() - 1; i > 0 && sentence - tokens.sentence(i) <= REACH; i--) {
      Optional<Range> subject =
          isVerb(i) ? phrases.before(i).filter(this::isPlural) : Optional.empty();
      if (subject.isPresent()) {
        return subject;
      }
    }
    return Optional.empty();
  }

  private boolean isVerb(int i) {
    return tokens.isFinite(i) || tokens.isModal(i);
  }

  private boolean isPlural(Range phrase) {
    int head = CourseHead.of(phrase, tokens);
    return tokens.tag(head).equals("NNS") && clauses.canAct(phrase);
  }
}
