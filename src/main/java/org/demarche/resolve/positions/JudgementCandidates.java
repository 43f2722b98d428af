package org.demarche.resolve.positions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.lexicon.PartOfSpeech;
import org.demarche.lexicon.StanceFrame;
import org.demarche.lexicon.StanceUse;
import org.demarche.lexicon.WordClass;
import org.demarche.resolve.positions.Candidate.Via;
import org.demarche.syntax.Range;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.VerbGroup;

/**
 * Candidates that verbs with an object and a judgement of it show: {@code found the law
 * unconstitutional}, {@code called the ban a mistake}.
 */
final class JudgementCandidates {
  private static final Set<String> JUDGING = WordClass.of("stances.judging-verbs");
  private static final Set<String> JOINTS = Set.of("as", "to", "be", "a", "an", "the");

  private final SentenceSyntax syntax;
  private final SentenceView words;
  private final Judgements judgements;

  JudgementCandidates(SentenceSyntax syntax) {
    this.syntax = syntax;
    this.words = syntax.words();
    this.judgements = new Judgements(words);
  }

  List<Candidate> find() {
    List<Candidate> found = new ArrayList<>();
    for (VerbGroup group : syntax.groups().all()) {
      if (JUDGING.contains(words.lemma(group.head())) && !group.negated()) {
        (group.passive() ? passive(group) : active(group)).ifPresent(found::add);
      }
    }
    return found;
  }

  /** {@code found the law unlawful}, {@code found unlawful a law from 1905}. */
  private Optional<Candidate> active(VerbGroup group) {
    int object = words.isMark(group.end()) ? group.end() + 1 : group.end();
    Optional<Range> holder = syntax.subjects().before(group);
    Optional<StanceUse> first = judgements.at(object);
    if (first.isPresent()) {
      return syntax
          .phrases()
          .startingAt(object + 1)
          .or(() -> holder.flatMap(this::relative))
          .flatMap(law -> candidate(group, first.get(), law, holder, Via.SUBJECT));
    }
    Optional<Range> whole = syntax.phrases().startingAt(object);
    return whole.flatMap(
        law ->
            judged(law.to())
                .flatMap(use -> candidate(group, use, law, holder, Via.SUBJECT))
                .or(() -> nearer(group, object, holder)));
  }

  /** The law of {@code a law that the court calls unlawful}. */
  private Optional<Range> relative(Range subject) {
    int relative = subject.from() - 1;
    boolean opens = words.isRelative(relative) || words.lower(relative).equals("that");
    int last = words.isComma(relative - 1) ? relative - 2 : relative - 1;
    return opens && words.isNoun(last) ? syntax.phrases().endingAt(last) : Optional.empty();
  }

  /** Of {@code the law on dams unlawful} the phrase may have been taken for longer. */
  private Optional<Candidate> nearer(VerbGroup group, int object, Optional<Range> holder) {
    int end = syntax.phrases().baseEnd(object);
    return judged(end)
        .flatMap(use -> candidate(group, use, new Range(object, end), holder, Via.SUBJECT));
  }

  /** {@code was ruled unlawful by the court}. */
  private Optional<Candidate> passive(VerbGroup group) {
    Optional<Range> law = syntax.subjects().before(group);
    return law.flatMap(
        l ->
            judged(group.end())
                .flatMap(use -> candidate(group, use, l, syntax.agent(group.end()), Via.AGENT)));
  }

  private Optional<StanceUse> judged(int from) {
    int i = from;
    while (words.isMark(i) || JOINTS.contains(words.lower(i)) || words.isAdverb(i)) {
      i++;
    }
    return i < 0 ? Optional.empty() : judgements.of(i);
  }

  private Optional<Candidate> candidate(
      VerbGroup group, StanceUse judgement, Range law, Optional<Range> holder, Via via) {
    StanceUse use =
        new StanceUse(
            PartOfSpeech.VERB,
            judgement.lemma(),
            StanceFrame.OBJECT_COMPLEMENT,
            Set.of(),
            judgement.stance(),
            Optional.empty());
    return holder.map(
        h ->
            new Candidate(
                syntax.index(),
                syntax.at(group.head()),
                use.lemma(),
                use,
                use.stance(),
                false,
                Optional.of(syntax.inArticle(h)),
                via,
                syntax.inArticle(law),
                false,
                Optional.empty(),
                CueForm.of(words.lemma(group.head()), "")));
  }
}
