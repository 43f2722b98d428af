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
 * Candidates of who is for or against what was named before: {@code voted yes}, {@code were
 * against}. The words of the vote stand for the course.
 */
final class VoteCandidates {
  private static final Set<String> AYES = WordClass.of("stances.ayes");
  private static final Set<String> NOES = WordClass.of("stances.noes");
  private static final Set<String> ENDS = Set.of(".", ";", ":");
  private static final Set<String> VOTING = Set.of("vote", "be", "'s", "'re");

  private final SentenceSyntax syntax;
  private final SentenceView words;

  VoteCandidates(SentenceSyntax syntax) {
    this.syntax = syntax;
    this.words = syntax.words();
  }

  List<Candidate> find() {
    return syntax.groups().all().stream().flatMap(group -> of(group).stream()).toList();
  }

  private Optional<Candidate> of(VerbGroup group) {
    int from = group.end();
    int vote = words.lower(from).equals("in") ? from + 1 : from;
    boolean told = VOTING.contains(words.lemma(group.head())) && !group.negated();
    if (!told || !endsClause(vote + 1)) {
      return Optional.empty();
    }
    Optional<Stance> stance = stance(group, words.lower(vote));
    return stance.flatMap(
        s ->
            syntax
                .subjects()
                .before(group)
                .filter(holder -> !words.isRelative(holder.from() - 1))
                .map(holder -> candidate(group, holder, s, new Range(from, vote + 1))));
  }

  /** Who {@code is yes} is for nothing. */
  private Optional<Stance> stance(VerbGroup group, String word) {
    boolean vote = words.lemma(group.head()).equals("vote");
    boolean answer = word.startsWith("f") || word.equals("against");
    return !vote && !answer
        ? Optional.empty()
        : AYES.contains(word)
            ? Optional.of(Stance.SUPPORTS)
            : NOES.contains(word) ? Optional.of(Stance.OPPOSES) : Optional.empty();
  }

  private boolean endsClause(int i) {
    return i >= words.size()
        || words.isComma(i)
        || words.isConjunction(i)
        || words.isMark(i)
        || ENDS.contains(words.lower(i));
  }

  private Candidate candidate(VerbGroup group, Range holder, Stance stance, Range course) {
    return new Candidate(
        syntax.index(),
        syntax.at(group.head()),
        words.lemma(group.head()),
        new StanceUse(
            PartOfSpeech.VERB, "vote", StanceFrame.PREPOSITION, Set.of(), stance, Optional.empty()),
        stance,
        false,
        Optional.of(syntax.inArticle(holder)),
        Via.SUBJECT,
        syntax.inArticle(course),
        false,
        Optional.empty(),
        CueForm.of("vote", ""));
  }
}
