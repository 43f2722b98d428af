package org.demarche.resolve.positions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.lexicon.PartOfSpeech;
import org.demarche.lexicon.StanceFrame;
import org.demarche.lexicon.StanceLexicon;
import org.demarche.lexicon.StanceUse;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Stance;
import org.demarche.resolve.positions.Candidate.Via;
import org.demarche.syntax.Range;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.VerbGroup;

/** Candidates that predicates show: {@code is ready to}, {@code the ban is wrong}. */
final class AdjectiveCandidates {
  private static final Set<String> COPULAS = WordClass.of("stances.copulas");
  private static final Set<String> OPENING = Set.of("that", "whether");
  private static final Set<String> PRECONDITIONS = WordClass.of("conditions.preconditions");
  private static final Set<String> LINKING = Set.of("for", "of", "to");
  private static final int NEAR = 6;

  /** So many words a predicate has: {@code out of the question}. */
  private static final int LONGEST = 4;

  private final SentenceSyntax syntax;
  private final SentenceView words;
  private final Complements complements;
  private final Judgements judgements;
  private final StanceLexicon lexicon;

  AdjectiveCandidates(SentenceSyntax syntax, Complements complements) {
    this.syntax = syntax;
    this.words = syntax.words();
    this.lexicon = words.lexicon().stances();
    this.complements = complements;
    this.judgements = new Judgements(words);
  }

  List<Candidate> find() {
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      for (StanceUse use : uses(i)) {
        of(i, use).ifPresent(found::add);
      }
      depending(i).ifPresent(found::add);
    }
    return found;
  }

  private List<StanceUse> uses(int i) {
    List<StanceUse> phrase = phrase(i);
    if (!phrase.isEmpty()) {
      return phrase;
    }
    boolean noun = words.isNoun(i) && !words.isProper(i);
    if (!noun) {
      boolean excess = words.lower(i - 1).equals("too");
      return excess
          ? judgements.at(i).stream().toList()
          : lexicon.of(PartOfSpeech.ADJECTIVE, words.lower(i));
    }
    boolean told = judgements.at(i - 1).isPresent(); // of a bad solution by the adjective
    return told ? List.of() : judgements.at(i).stream().toList();
  }

  /** Of a predicate that begins there: {@code off the table}. */
  private List<StanceUse> phrase(int i) {
    if (!lexicon.opensPhrase(PartOfSpeech.ADJECTIVE, words.lower(i))) {
      return List.of();
    }
    StringBuilder phrase = new StringBuilder(words.lower(i));
    for (int k = i + 1; k < Math.min(words.size(), i + LONGEST); k++) {
      List<StanceUse> found =
          lexicon.of(PartOfSpeech.ADJECTIVE, phrase.append('-').append(words.lower(k)).toString());
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private Optional<Candidate> of(int i, StanceUse use) {
    Optional<VerbGroup> copula = copula(i);
    if (copula.isEmpty()) {
      return Optional.empty();
    }
    return use.frame() == StanceFrame.SUBJECT
        ? judged(i, use, copula.get())
        : disposed(i, use, copula.get());
  }

  private Optional<VerbGroup> copula(int i) {
    Optional<VerbGroup> passive =
        syntax.groups().all().stream().filter(g -> g.passive() && g.head() == i).findFirst();
    return passive.or(() -> copulaBefore(i));
  }

  private Optional<VerbGroup> copulaBefore(int i) {
    return syntax
        .groupBefore(i)
        .filter(g -> i - g.end() < NEAR && COPULAS.contains(words.lemma(g.head())))
        .filter(g -> !hasBreak(g.end(), i));
  }

  private boolean hasBreak(int from, int to) {
    for (int k = from; k < to; k++) {
      if (words.isComma(k) || words.tag(k).equals("IN") && !words.lower(k).equals("in")) {
        return true;
      }
    }
    return false;
  }

  /** {@code Norland is ready to …}. */
  private Optional<Candidate> disposed(int i, StanceUse use, VerbGroup copula) {
    Optional<Complement> course =
        switch (use.frame()) {
          case INFINITIVE -> complements.infinitive(i + 1);
          case CLAUSE ->
              OPENING.contains(words.lower(i + 1)) ? complements.clause(i + 1) : Optional.empty();
          case PREPOSITION ->
              use.prepositions().contains(words.lower(i)) || words.tag(i).equals("IN")
                  ? complements.object(i + 1).or(() -> complements.gerund(i + 1))
                  : complements.preposition(i + 1, use.prepositions(), true);
          default -> Optional.empty();
        };
    Optional<Range> holder = syntax.subjects().before(copula);
    Optional<Complement> own =
        use.frame() == StanceFrame.INFINITIVE ? course.map(c -> c.by(holder)) : course;
    return holder.isEmpty()
        ? Optional.empty()
        : candidate(i, use, copula, own, holder, Via.SUBJECT);
  }

  /** {@code The ban is wrong}, {@code it is wrong to …}. */
  private Optional<Candidate> judged(int i, StanceUse use, VerbGroup copula) {
    Optional<Range> subject = syntax.subjects().before(copula);
    boolean expletive =
        subject
            .filter(s -> s.to() == s.from() + 1 && words.lower(s.from()).equals("it"))
            .isPresent();
    Optional<Complement> after =
        complements
            .infinitive(i + 1)
            .or(() -> forInfinitive(i + 1))
            .or(
                () ->
                    words.lower(i + 1).equals("that")
                        ? complements.clause(i + 1)
                        : Optional.empty());
    Optional<Complement> course = expletive ? after : subject(copula);
    return candidate(i, use, copula, course, Optional.empty(), Via.TELLER);
  }

  private Optional<Complement> subject(VerbGroup copula) {
    return syntax
        .clausalSubject(copula)
        .map(words -> new Complement(words, true, false, Optional.empty()))
        .or(() -> syntax.subjects().before(copula).map(Complement::nominal));
  }

  /** {@code Progress is a precondition for talks}: open to talks, on a condition. */
  private Optional<Candidate> depending(int i) {
    boolean linked = LINKING.contains(words.lower(i + 1));
    if (!linked || !PRECONDITIONS.contains(words.lemma(i))) {
      return Optional.empty();
    }
    Optional<Complement> course = complements.gerund(i + 2).or(() -> complements.object(i + 2));
    StanceUse use =
        new StanceUse(
            PartOfSpeech.NOUN,
            words.lemma(i),
            StanceFrame.PREPOSITION,
            LINKING,
            Stance.OPEN_TO,
            Optional.empty());
    return copula(i).flatMap(c -> candidate(i + 1, use, c, course, Optional.empty(), Via.TELLER));
  }

  /** {@code for them to leave}. */
  private Optional<Complement> forInfinitive(int i) {
    return words.lower(i).equals("for") ? complements.objectInfinitive(i + 1) : Optional.empty();
  }

  private Optional<Candidate> candidate(
      int i,
      StanceUse use,
      VerbGroup copula,
      Optional<Complement> course,
      Optional<Range> holder,
      Via via) {
    boolean negated = copula.negated() || isNegated(copula.start(), i);
    Optional<Stance> stance = use.stance(negated);
    if (course.isEmpty() || stance.isEmpty()) {
      return Optional.empty();
    }
    Complement it = course.get();
    return Optional.of(
        new Candidate(
            syntax.index(),
            syntax.at(i),
            use.lemma(),
            use,
            it.negated() ? VerbCandidates.negated(stance.get()) : stance.get(),
            negated,
            holder.map(syntax::inArticle),
            via,
            syntax.inArticle(it.words()),
            it.verbal(),
            it.performer().map(syntax::inArticle),
            form(copula.start())));
  }

  /** {@code was “not negotiable”}: the marks part it from its verb; {@code is no longer needed}. */
  private boolean isNegated(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.lower(i).equals("not")) {
        return true;
      }
    }
    return NoLonger.in(words, from, to);
  }

  private CueForm form(int copula) {
    boolean modal = words.isModal(copula);
    String first = modal ? words.lower(copula) : words.tag(copula);
    return CueForm.of(first, modal ? first : "");
  }
}
