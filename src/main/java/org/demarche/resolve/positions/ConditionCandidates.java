package org.demarche.resolve.positions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.lexicon.PartOfSpeech;
import org.demarche.lexicon.StanceFrame;
import org.demarche.lexicon.StanceUse;
import org.demarche.model.Stance;
import org.demarche.resolve.positions.Candidate.Via;
import org.demarche.syntax.Range;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.VerbGroup;

/** Candidates that conditions show: who strikes unless pay rises wants that it rises. */
final class ConditionCandidates {
  private static final Set<String> OPENING = Set.of("unless", "until", "provided", "providing");

  private static final String IF = "if";
  private static final Set<String> WILLING = Set.of("will", "would", "'ll");
  private static final Set<String> THREATENING = Set.of("threaten", "vow", "promise", "pledge");

  /** Whom they mean is told by the verb that they belong to, not here. */
  private static final Set<String> PERSONS = Set.of("he", "she");

  private final SentenceSyntax syntax;
  private final SentenceView words;
  private final Complements complements;

  ConditionCandidates(SentenceSyntax syntax, Complements complements) {
    this.syntax = syntax;
    this.words = syntax.words();
    this.complements = complements;
  }

  List<Candidate> find() {
    return syntax.groups().all().stream()
        .filter(VerbGroup::finite)
        .flatMap(group -> subject(group).flatMap(s -> of(group, s)).stream())
        .toList();
  }

  /** Of a clause that such a word opens. */
  private Optional<Range> subject(VerbGroup group) {
    return syntax
        .subjects()
        .before(group)
        .filter(s -> OPENING.contains(word(s)) || word(s).equals(IF) && isOmitted(group));
  }

  /** {@code if they do not pay}, but {@code if they are not ready}. */
  private boolean isOmitted(VerbGroup group) {
    boolean state = words.lemma(group.head()).equals("be") && !group.passive();
    return group.negated() && !state;
  }

  /** Whether somebody says what he will do in that case: {@code threatened to strike if not}. */
  private boolean isThreat(VerbGroup main) {
    String first = words.lower(main.start());
    return WILLING.contains(first) || THREATENING.contains(words.lemma(main.head()));
  }

  private String word(Range subject) {
    return words.lower(subject.from() - 1);
  }

  private Optional<Candidate> of(VerbGroup group, Range subject) {
    return syntax
        .finiteBefore(subject.from())
        .filter(main -> !word(subject).equals(IF) || isThreat(main))
        .flatMap(main -> holder(main))
        .filter(holder -> !words.lower(holder.from()).equals(words.lower(subject.from())))
        .map(holder -> candidate(group, subject, holder));
  }

  /** Also {@code he}, of {@code said he would sue unless they pay}. */
  private Optional<Range> holder(VerbGroup main) {
    return syntax
        .subjects()
        .before(main)
        .filter(h -> isThreat(main) || !PERSONS.contains(words.lower(h.from())));
  }

  private Candidate candidate(VerbGroup group, Range subject, Range holder) {
    String word = word(subject);
    boolean against = group.negated() && !word.equals(IF); // if they do not leave
    Stance stance = against ? Stance.OPPOSES : Stance.DEMANDS;
    Range action = complements.action(group.head());
    Range course = group.passive() ? new Range(subject.from(), action.to()) : action;
    return new Candidate(
        syntax.index(),
        syntax.at(subject.from() - 1),
        word,
        new StanceUse(
            PartOfSpeech.VERB, word, StanceFrame.CLAUSE, Set.of(), stance, Optional.empty()),
        stance,
        against,
        Optional.of(syntax.inArticle(holder)),
        Via.SUBJECT,
        syntax.inArticle(course),
        !group.passive(),
        Optional.of(syntax.inArticle(subject)),
        CueForm.of(word, ""));
  }
}
