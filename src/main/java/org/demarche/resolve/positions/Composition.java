package org.demarche.resolve.positions;

import java.util.Optional;
import java.util.Set;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Stance;
import org.demarche.resolve.demands.ActionWords;
import org.demarche.resolve.demands.Turns;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Range;

/**
 * Puts signs together: who criticizes a refusal to talk is for talks, who demands to block a plan
 * is against it. The course of action is then what is refused or blocked.
 */
final class Composition {
  private static final Set<String> BLOCKING_VERBS = WordClass.of("stances.blocking-verbs");
  private static final Set<String> YIELDING = WordClass.of("stances.yielding-verbs");
  private static final Set<String> KEEPING = Set.of("on", "from", "over");
  private static final Set<String> LINKS = Set.of("of", "to", "on", "in", "for");

  private final ArticleView tokens;
  private final ActionWords actions;
  private final Turns turns;

  Composition(ArticleView tokens, ActionWords actions) {
    this.tokens = tokens;
    this.actions = actions;
    this.turns = new Turns(tokens);
  }

  /**
   * The candidate with the sign and the course that its words have together, where it is certain.
   */
  Optional<Candidate> of(Candidate it) {
    boolean kept =
        it.stance() == Stance.REJECTS && YIELDING.contains(tokens.lemma(it.course().from()));
    return !it.verbal() ? refused(it) : kept ? kept(it) : Optional.of(blocked(it));
  }

  /** {@code will not back down from its claim}: what somebody goes on to ask for. */
  private Optional<Candidate> kept(Candidate it) {
    int link = it.course().from() + 1;
    while (link < it.course().to() && !KEEPING.contains(tokens.lower(link))) {
      link++;
    }
    return link + 1 < it.course().to()
        ? Optional.of(it.with(Stance.DEMANDS, new Range(link + 1, it.course().to()), false))
        : Optional.empty();
  }

  private Candidate blocked(Candidate it) {
    int verb = it.course().from();
    boolean others = it.stance() == Stance.DEMANDS || it.stance() == Stance.OPPOSES;
    if (!others || !BLOCKING_VERBS.contains(tokens.lemma(verb)) || it.course().to() - verb < 2) {
      return it;
    }
    return it.with(
        VerbCandidates.negated(it.stance()), new Range(verb + 1, it.course().to()), false);
  }

  private Optional<Candidate> refused(Candidate it) {
    for (int i = it.course().from(); i < it.course().to(); i++) {
      if (turns.turnsAction(i, it.stance()) && i + 2 < it.course().to()) {
        return inner(it, i);
      }
      Optional<Range> proposed = actions.proposed(i, tokens.sentenceEnd(i));
      if (proposed.isPresent()) {
        return Optional.of(it.with(it.stance(), proposed.get(), true));
      }
      if (LINKS.contains(tokens.lower(i))) {
        return Optional.of(it);
      }
    }
    return Optional.of(it);
  }

  private Optional<Candidate> inner(Candidate it, int noun) {
    Range course = actions.from(noun + 2, tokens.sentenceEnd(noun));
    return turns
        .turned(it.stance(), noun)
        .map(stance -> it.with(stance, course, isVerb(course.from())));
  }

  private boolean isVerb(int i) {
    return tokens.tag(i).startsWith("VB");
  }
}
