package org.demarche.resolve.positions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.lexicon.PartOfSpeech;
import org.demarche.lexicon.StanceFrame;
import org.demarche.lexicon.StanceLexicon;
import org.demarche.lexicon.StanceUse;
import org.demarche.resolve.positions.Candidate.Via;
import org.demarche.syntax.Range;
import org.demarche.syntax.SentenceView;

/**
 * Candidates of participles beside what somebody wants or does: {@code a ban backed by Norland},
 * {@code the strike, called by the union}.
 */
final class ParticipleCandidates {
  private static final Set<String> DONE = Set.of("VBN", "VBD");

  private final SentenceSyntax syntax;
  private final SentenceView words;
  private final StanceLexicon lexicon;

  ParticipleCandidates(SentenceSyntax syntax) {
    this.syntax = syntax;
    this.words = syntax.words();
    this.lexicon = words.lexicon().stances();
  }

  List<Candidate> find() {
    List<Candidate> found = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      of(i).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Candidate> of(int i) {
    boolean by = DONE.contains(words.tag(i)) && words.lower(i + 1).equals("by");
    int noun = words.isComma(i - 1) ? i - 2 : i - 1;
    boolean beside = by && noun >= 0 && words.isNoun(noun) && !words.isProper(noun);
    return beside
        ? use(i).flatMap(use -> syntax.agent(i + 1).map(agent -> candidate(i, noun, use, agent)))
        : Optional.empty();
  }

  /** What it wants of its object; {@code a tax imposed by Norland} only tells which tax. */
  private Optional<StanceUse> use(int participle) {
    return lexicon.of(PartOfSpeech.VERB, words.lemma(participle)).stream()
        .filter(use -> use.frame() == StanceFrame.OBJECT)
        .findFirst();
  }

  private Candidate candidate(int participle, int noun, StanceUse use, Range agent) {
    int start = Math.max(0, syntax.phrases().baseStart(noun));
    Range whole = syntax.phrases().endingAt(noun).orElse(new Range(start, noun + 1));
    return new Candidate(
        syntax.index(),
        syntax.at(participle),
        use.lemma(),
        use,
        use.stance(),
        false,
        Optional.of(syntax.inArticle(agent)),
        Via.AGENT,
        syntax.inArticle(new Range(whole.from(), noun + 1)),
        false,
        Optional.empty(),
        CueForm.of("beside", ""));
  }
}
