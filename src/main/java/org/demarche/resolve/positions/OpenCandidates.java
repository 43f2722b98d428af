package org.demarche.resolve.positions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.lexicon.PartOfSpeech;
import org.demarche.lexicon.StanceFrame;
import org.demarche.lexicon.StanceUse;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Stance;
import org.demarche.resolve.positions.Candidate.Via;
import org.demarche.syntax.Range;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.VerbGroup;

/**
 * Candidates of who leaves open where he stands: {@code declined to say whether}, {@code took no
 * side on}.
 */
final class OpenCandidates {
  private static final Set<String> DECIDING = WordClass.of("stances.deciding");
  private static final Set<String> UNDECIDED = WordClass.of("stances.undecided");
  private static final Set<String> DECLINING = WordClass.of("stances.declining");
  private static final Set<String> LINKS = Set.of("on", "about", "over");
  private static final Set<String> DENYING = Set.of("no", "yet");
  private static final int NEAR = 5;

  private final SentenceSyntax syntax;
  private final SentenceView words;
  private final Complements complements;

  OpenCandidates(SentenceSyntax syntax, Complements complements) {
    this.syntax = syntax;
    this.words = syntax.words();
    this.complements = complements;
  }

  List<Candidate> find() {
    return syntax.groups().all().stream().flatMap(group -> of(group).stream()).toList();
  }

  private Optional<Candidate> of(VerbGroup group) {
    int cue = cue(group);
    return cue < 0 || !isOpen(group, cue)
        ? Optional.empty()
        : course(cue + 1).flatMap(c -> holder(group).map(h -> candidate(cue, h, c)));
  }

  /** The verb of deciding, or the noun of a stance that follows; -1 where there is none. */
  private int cue(VerbGroup group) {
    if (DECIDING.contains(words.lemma(group.head()))) {
      return group.head();
    }
    for (int i = group.end(); i < Math.min(words.size(), group.end() + NEAR); i++) {
      if (UNDECIDED.contains(words.lemma(i)) && words.isNoun(i)) {
        return i;
      }
    }
    return -1;
  }

  /** {@code not decided}, {@code declined to say}, {@code yet to decide}, {@code no view}. */
  private boolean isOpen(VerbGroup group, int cue) {
    return group.negated()
        || isDeclined(group)
        || DENYING.contains(words.lower(group.start() - 1))
        || DENYING.contains(words.lower(group.start() - 2))
        || cue > group.head() && words.lower(cue - 1).equals("no");
  }

  private boolean isDeclined(VerbGroup group) {
    return governor(group).filter(g -> DECLINING.contains(words.lemma(g.head()))).isPresent();
  }

  private Optional<VerbGroup> governor(VerbGroup group) {
    return group.form() == VerbGroup.Form.INFINITIVE
        ? syntax.groupBefore(group.start()).filter(g -> group.start() - g.end() < NEAR)
        : Optional.empty();
  }

  /** Of {@code whether to leave}, {@code whether it would leave}, {@code on the ban}. */
  private Optional<Complement> course(int from) {
    for (int i = from; i < Math.min(words.size(), from + NEAR) && !words.isComma(i); i++) {
      if (words.lower(i).equals("whether") || words.lower(i).equals("if")) {
        return complements.clause(i);
      }
      if (LINKS.contains(words.lower(i))) {
        int next = i + 1;
        return words.lower(next).equals("whether")
            ? complements.clause(next)
            : complements.gerund(next).or(() -> complements.object(next));
      }
    }
    return Optional.empty();
  }

  private Optional<Range> holder(VerbGroup group) {
    return governor(group)
        .flatMap(g -> syntax.subjects().before(g))
        .or(() -> syntax.subjects().before(group));
  }

  private Candidate candidate(int cue, Range holder, Complement course) {
    String word = words.lemma(cue);
    StanceUse use =
        new StanceUse(
            PartOfSpeech.VERB,
            word,
            StanceFrame.PREPOSITION,
            Set.of(),
            Stance.NONCOMMITTAL,
            Optional.empty());
    return new Candidate(
        syntax.index(),
        syntax.at(cue),
        word,
        use,
        Stance.NONCOMMITTAL,
        true,
        Optional.of(syntax.inArticle(holder)),
        Via.SUBJECT,
        syntax.inArticle(course.words()),
        course.verbal(),
        course.performer().map(syntax::inArticle),
        CueForm.of("open", ""));
  }
}
