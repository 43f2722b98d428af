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

/** Candidates that a missing right shows: {@code said the mayor lacked authority to close it}. */
final class EntitlementCandidates {
  private static final Set<String> RIGHTS = WordClass.of("stances.entitlements");
  private static final String WORD = "no-right";

  private final SentenceSyntax syntax;
  private final SentenceView words;
  private final Complements complements;

  EntitlementCandidates(SentenceSyntax syntax, Complements complements) {
    this.syntax = syntax;
    this.words = syntax.words();
    this.complements = complements;
  }

  List<Candidate> find() {
    return syntax.groups().all().stream().flatMap(group -> of(group).stream()).toList();
  }

  private Optional<Candidate> of(VerbGroup group) {
    int end = syntax.phrases().baseEnd(group.end());
    boolean right = end > group.end() && RIGHTS.contains(words.lemma(end - 1));
    return right && isMissing(group)
        ? complements
            .infinitive(end)
            .or(() -> complements.gerund(end))
            .flatMap(c -> syntax.subjects().before(group).map(s -> candidate(group, c, s)))
        : Optional.empty();
  }

  private boolean isMissing(VerbGroup group) {
    String verb = words.lemma(group.head());
    boolean none = words.lower(group.end()).equals("no") || group.negated();
    return verb.equals("lack") || verb.equals("have") && none;
  }

  private Candidate candidate(VerbGroup group, Complement course, Range performer) {
    StanceUse use =
        new StanceUse(
            PartOfSpeech.VERB,
            WORD,
            StanceFrame.CLAUSE,
            Set.of(),
            Stance.OPPOSES,
            Optional.empty());
    return new Candidate(
        syntax.index(),
        syntax.at(group.start()),
        WORD,
        use,
        Stance.OPPOSES,
        true,
        Optional.empty(),
        Via.TELLER,
        syntax.inArticle(course.words()),
        true,
        Optional.of(syntax.inArticle(performer)),
        CueForm.of(WORD, ""));
  }
}
