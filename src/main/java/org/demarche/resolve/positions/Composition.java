package org.demarche.resolve.positions;

import java.util.Optional;
import java.util.Set;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Stance;
import org.demarche.resolve.demands.ActionWords;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Range;

/**
 * Puts signs together: who criticizes a refusal to talk is for talks, who demands to block a plan
 * is against it. The course of action is then what is refused or blocked.
 */
final class Composition {
  private static final Set<String> NEGATIVE_NOUNS = WordClass.of("stances.negative-nouns");
  private static final Set<String> BLOCKING_VERBS = WordClass.of("stances.blocking-verbs");
  private static final Set<String> LINKS = Set.of("of", "to", "on", "in", "for");

  private final ArticleView tokens;
  private final ActionWords actions;

  Composition(ArticleView tokens, ActionWords actions) {
    this.tokens = tokens;
    this.actions = actions;
  }

  /** The candidate with the sign and the course that its words have together. */
  Candidate of(Candidate it) {
    return it.verbal() ? blocked(it) : refused(it);
  }

  private Candidate blocked(Candidate it) {
    int verb = it.course().from();
    boolean others = it.stance() == Stance.DEMANDS || it.stance() == Stance.OPPOSES;
    if (!others || !BLOCKING_VERBS.contains(tokens.lemma(verb)) || it.course().to() - verb < 2) {
      return it;
    }
    return it.with(turned(it.stance()), new Range(verb + 1, it.course().to()), false);
  }

  private Candidate refused(Candidate it) {
    for (int i = it.course().from(); i + 2 < it.course().to(); i++) {
      if (tokens.isNoun(i) && NEGATIVE_NOUNS.contains(tokens.lemma(i))) {
        return inner(i + 1, it.course().to())
            .map(course -> it.with(turned(it.stance()), course, isVerb(course.from())))
            .orElse(it);
      }
      if (LINKS.contains(tokens.lower(i))) {
        return it;
      }
    }
    return it;
  }

  private boolean isVerb(int i) {
    return tokens.tag(i).startsWith("VB");
  }

  private Optional<Range> inner(int link, int to) {
    return LINKS.contains(tokens.lower(link)) && link + 1 < to
        ? Optional.of(actions.from(link + 1, tokens.sentenceEnd(link)))
        : Optional.empty();
  }

  private static Stance turned(Stance stance) {
    return stance == Stance.DEMANDS ? Stance.OPPOSES : stance.reversed();
  }
}
