package org.demarche.resolve.positions;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.lexicon.WordClass;
import org.demarche.resolve.demands.ActionWords;
import org.demarche.syntax.ArticlePhrases;
import org.demarche.syntax.ArticleView;

/** Reads what somebody excepts: {@code supports the plan, but not the tax}. */
final class Contrasts {
  private static final Set<String> LINKS = WordClass.of("stances.links");

  private final ArticleView tokens;
  private final ArticlePhrases phrases;
  private final ActionWords actions;

  Contrasts(ArticleView tokens, ArticlePhrases phrases, ActionWords actions) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.actions = actions;
  }

  /** The candidate, and the one with the reverse stance on what is excepted. */
  Stream<Candidate> with(Candidate it) {
    return Stream.concat(Stream.of(it), excepted(it).stream());
  }

  private Optional<Candidate> excepted(Candidate it) {
    int at = it.course().to();
    at = tokens.isComma(at) ? at + 1 : at;
    if (!tokens.lower(at).equals("but") || !tokens.lower(at + 1).equals("not")) {
      return Optional.empty();
    }
    int first = LINKS.contains(tokens.lower(at + 2)) ? at + 3 : at + 2;
    int limit = tokens.sentenceEnd(it.cue());
    boolean verbal = tokens.tag(first).startsWith("VB") && it.verbal();
    boolean noun = phrases.baseEnd(first, limit) > first;
    return verbal || noun
        ? Optional.of(
            it.with(
                VerbCandidates.negated(it.stance()), actions.from(first, limit), verbal && !noun))
        : Optional.empty();
  }
}
