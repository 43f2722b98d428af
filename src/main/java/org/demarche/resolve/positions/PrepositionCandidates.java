package org.demarche.resolve.positions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.lexicon.PartOfSpeech;
import org.demarche.lexicon.StanceFrame;
import org.demarche.lexicon.StanceUse;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Stance;
import org.demarche.resolve.positions.Candidate.Via;
import org.demarche.syntax.Range;
import org.demarche.syntax.SentenceView;

/**
 * Candidates of who is said to be for or against something without a verb: {@code Osk against new
 * mine}, {@code found 60 percent in favour of a ban}.
 */
final class PrepositionCandidates {
  private static final Set<String> FAVOUR = Set.of("favour", "favor");

  private static final Set<String> VOTING = Set.of("vote", "rule", "decide", "come", "speak");

  private static final Set<String> PLACING = WordClass.of("grammatical.placing");

  /** Nearer to its verb, {@code favour} is read as a noun. */
  private static final int NEAR = 5;

  private static final int FAR = 12;

  private final SentenceSyntax syntax;
  private final SentenceView words;
  private final Complements complements;

  PrepositionCandidates(SentenceSyntax syntax, Complements complements) {
    this.syntax = syntax;
    this.words = syntax.words();
    this.complements = complements;
  }

  List<Candidate> find() {
    List<Candidate> found = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      of(i).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Candidate> of(int i) {
    if (isFavour(i)) {
      return holder(i)
          .or(() -> voter(i))
          .flatMap(h -> candidate(i, i + 3, "favour", Stance.SUPPORTS, h));
    }
    if (!words.lower(i).equals("against")) {
      return Optional.empty();
    }
    return words.lower(i - 1).equals("nothing")
        ? haver(i).flatMap(h -> candidate(i, i + 1, "nothing-against", Stance.OPEN_TO, h))
        : holder(i).flatMap(h -> candidate(i, i + 1, "against", Stance.OPPOSES, h));
  }

  private boolean isFavour(int i) {
    return words.lower(i).equals("in")
        && FAVOUR.contains(words.lower(i + 1))
        && words.lower(i + 2).equals("of");
  }

  private Optional<Candidate> candidate(
      int cue, int from, String word, Stance stance, Range holder) {
    return complements
        .gerund(from)
        .or(() -> complements.object(from))
        .map(c -> candidate(cue, word, stance, holder, c));
  }

  /** {@code Norland voted by ten to two in favour of}. */
  private Optional<Range> voter(int i) {
    return syntax
        .groupBefore(i)
        .filter(g -> g.finite() && VOTING.contains(words.lemma(g.head())))
        .filter(g -> i - g.end() > NEAR && i - g.end() < FAR)
        .flatMap(g -> syntax.subjects().before(g));
  }

  /** {@code Norland has nothing against}. */
  private Optional<Range> haver(int i) {
    return syntax
        .groupBefore(i - 1)
        .filter(g -> g.end() == i - 1 && words.lemma(g.head()).equals("have"))
        .flatMap(g -> syntax.subjects().before(g));
  }

  private Optional<Range> holder(int i) {
    int last = words.beforeAdverbs(i - 1);
    return last < 0 || !words.isNoun(last) && !words.isNumber(last)
        ? Optional.empty()
        : syntax
            .phrases()
            .endingAt(last)
            .filter(h -> !isMade(h) && !PLACING.contains(words.lower(h.from() - 1)))
            .filter(h -> !isWarned(h, i) && !isShareOfVote(h));
  }

  /** {@code voted 99 percent in favour}. */
  private boolean isShareOfVote(Range phrase) {
    return syntax
        .groupBefore(phrase.from())
        .filter(verb -> verb.end() == phrase.from() && VOTING.contains(words.lemma(verb.head())))
        .isPresent();
  }

  /** {@code warned Norland against leaving}. */
  private boolean isWarned(Range phrase, int against) {
    return syntax
        .groupBefore(phrase.from())
        .filter(verb -> verb.end() == phrase.from())
        .filter(verb -> isAgainst(words.lemma(verb.head()), words.lower(against)))
        .isPresent();
  }

  private boolean isAgainst(String verb, String preposition) {
    return words.lexicon().stances().of(PartOfSpeech.VERB, verb).stream()
        .anyMatch(use -> use.prepositions().contains(preposition));
  }

  /** {@code a lawsuit filed by Norland}: who is named in it is not who is against. */
  private boolean isMade(Range phrase) {
    return IntStream.range(phrase.from(), phrase.to())
        .anyMatch(i -> words.tag(i).equals("VBN") || words.lower(i).equals("by"));
  }

  private Candidate candidate(
      int cue, String word, Stance stance, Range holder, Complement course) {
    return new Candidate(
        syntax.index(),
        syntax.at(cue),
        word,
        new StanceUse(
            PartOfSpeech.ADJECTIVE,
            word,
            StanceFrame.PREPOSITION,
            Set.of(),
            stance,
            Optional.empty()),
        stance,
        false,
        Optional.of(syntax.inArticle(holder)),
        Via.SUBJECT,
        syntax.inArticle(course.words()),
        course.verbal(),
        Optional.empty(),
        CueForm.of("bare", ""));
  }
}
