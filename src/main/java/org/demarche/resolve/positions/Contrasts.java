package org.demarche.resolve.positions;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Stance;
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

  /** The candidate, and the one with the reverse stance on what is excepted or wanted instead. */
  Stream<Candidate> with(Candidate it) {
    return Stream.concat(Stream.of(it), excepted(it).or(() -> instead(it)).stream());
  }

  /** {@code urged them not to leave but rather to stay}. */
  private Optional<Candidate> instead(Candidate it) {
    int at = it.course().to();
    at = tokens.isComma(at) ? at + 1 : at;
    boolean refused = it.verbal() && it.negated() && it.stance().polarity() < 0;
    if (!refused || !tokens.lower(at).equals("but")) {
      return Optional.empty();
    }
    int to = tokens.isAdverb(at + 1) ? at + 2 : at + 1;
    Optional<Stance> wanted = it.use().stance(false);
    return tokens.tag(to).equals("TO") && tokens.tag(to + 1).equals("VB")
        ? wanted.map(s -> it.with(s, actions.from(to + 1, tokens.sentenceEnd(it.cue())), true))
        : Optional.empty();
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
    boolean noun = isThing(first, limit);
    return verbal || noun
        ? Optional.of(
            it.with(
                VerbCandidates.negated(it.stance()), actions.from(first, limit), verbal && !noun))
        : Optional.empty();
  }

  /** Not {@code registering men but not women}. */
  private boolean isThing(int from, int limit) {
    int end = phrases.baseEnd(from, limit);
    return end > from && !tokens.lexicon().isPeople(tokens.lemma(end - 1));
  }
}
