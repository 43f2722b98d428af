package org.demarche.resolve.positions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.lexicon.PartOfSpeech;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Attribution;
import org.demarche.model.Span;
import org.demarche.model.Stance;
import org.demarche.resolve.demands.ActionWords;
import org.demarche.resolve.demands.ProposedActions;
import org.demarche.resolve.statements.Statements;
import org.demarche.syntax.ArticlePhrases;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Range;

/** Finds, generously, all places of an article where somebody may take a stance. */
final class CandidateFinder {
  private static final Set<String> HAPPENING = WordClass.of("stances.happening");
  private static final Comparator<Candidate> ORDER =
      Comparator.comparingInt(Candidate::cue)
          .thenComparingInt(c -> c.course().from())
          .thenComparingInt(c -> c.course().to())
          .thenComparing(c -> c.use().frame())
          .thenComparing(Candidate::stance);

  private final ArticleView tokens;
  private final ActionWords actions;
  private final Composition composition;
  private final Enumerations enumerations;
  private final Contrasts contrasts;
  private final EarlierCourses earlier;
  private final Admission admission;
  private final Tellers tellers;
  private final Somebody somebody;
  private final Principals principals;

  CandidateFinder(Statements statements, Tellers tellers) {
    this.tokens = statements.discourse().view();
    this.actions = new ActionWords(tokens, statements.discourse().phrases());
    this.tellers = tellers;
    this.somebody = new Somebody(statements.discourse());
    this.principals =
        new Principals(
            statements.discourse(), somebody, new Members(statements.discourse(), somebody));
    this.earlier = new EarlierCourses(tokens, statements.discourse().phrases());
    this.admission = new Admission(statements, tellers, earlier);
    ArticlePhrases phrases = statements.discourse().phrases();
    this.composition =
        new Composition(tokens, actions, new ProposedActions(tokens, phrases, actions));
    this.enumerations = new Enumerations(tokens, statements.discourse().phrases(), actions);
    this.contrasts = new Contrasts(tokens, statements.discourse().phrases(), actions);
  }

  /** In the order of the text. */
  List<Candidate> find() {
    List<Candidate> found = new ArrayList<>();
    int first = 0;
    for (int s = 0; s < tokens.article().sentences().size(); s++) {
      List<Candidate> candidates = in(new SentenceSyntax(s, first, tokens));
      candidates.forEach(earlier::note);
      found.addAll(candidates);
      first += tokens.article().sentences().get(s).tokens().size();
    }
    return found;
  }

  /** What is admitted, and what speaks against it. */
  Admission admission() {
    return admission;
  }

  /** Which courses pronouns mean, once all are found. */
  EarlierCourses earlier() {
    return earlier;
  }

  /** Whether there are words that name who holds it, or somebody who says it. */
  private boolean hasHolder(Candidate it) {
    Span cue = tokens.token(it.cue()).span();
    return it.via() == Candidate.Via.TELLER
        ? tellers.at(cue.start()).isPresent()
        : it.holder().filter(this::isSomebody).isPresent()
            || tellers.ofCue(cue, it.course().span(tokens)).isPresent();
  }

  /** {@code The drills will go ahead}, said the ministry: what it says of a thing is its will. */
  private Candidate announced(Candidate it) {
    boolean thing = it.form().foretells() && !it.holder().filter(this::isSomebody).isPresent();
    boolean there = it.holder().filter(h -> tokens.lower(h.from()).equals("there")).isPresent();
    boolean comes =
        HAPPENING.contains(tokens.lemma(it.course().from()))
            && !tokens.lower(it.holder().map(Range::from).orElse(0)).equals("it");
    return thing && it.performer().isPresent() && (there || comes) ? it.byTeller() : it;
  }

  private boolean isSomebody(Range words) {
    return tokens.tag(words.from()).startsWith("PRP")
        || somebody.isNamed(words)
        || principals.behind(words).isPresent();
  }

  /** {@code to stop buying coal and oil}: what is refused may be an enumeration, too. */
  private List<Candidate> composed(Candidate it) {
    Optional<Candidate> whole = composition.of(it);
    boolean same = whole.filter(c -> c.course().equals(it.course())).isPresent();
    return whole.map(c -> same ? List.of(c) : enumerations.items(c)).orElse(List.of());
  }

  /** {@code I don't think they should leave}: the negation belongs to what is thought. */
  private Candidate raised(Candidate it) {
    boolean raised =
        tellers
            .attribution(tellers.at(tokens.token(it.cue()).span().start()))
            .filter(a -> a.negated() && a.kind() == Attribution.Kind.THINK)
            .isPresent();
    return raised ? it.with(VerbCandidates.negated(it.stance()), it.course(), it.verbal()) : it;
  }

  /** {@code There will be no talks}: what is not to be, and not that there is none. */
  private Candidate existential(Candidate it) {
    int be = it.course().from() + 1;
    be = tokens.isModal(be) ? be + 1 : be;
    boolean there =
        tokens.lower(it.course().from()).equals("there") && tokens.lower(be).equals("be");
    if (!there || it.verbal() || be + 1 >= it.course().to()) {
      return it;
    }
    boolean no = tokens.lower(be + 1).equals("no") && be + 2 < it.course().to();
    Stance stance = no ? VerbCandidates.negated(it.stance()) : it.stance();
    return it.with(stance, new Range(no ? be + 2 : be + 1, it.course().to()), false).byNobody();
  }

  /** {@code Its demands: no night shifts}. */
  private Candidate without(Candidate it) {
    int from = it.course().from();
    boolean no = tokens.lower(from).equals("no") && it.course().to() > from + 1;
    boolean wish = it.stance() == Stance.DEMANDS && it.use().partOfSpeech() == PartOfSpeech.NOUN;
    return no && wish && !it.verbal()
        ? it.with(Stance.OPPOSES, new Range(from + 1, it.course().to()), false)
        : it;
  }

  private List<Candidate> in(SentenceSyntax syntax) {
    Complements complements = new Complements(syntax, actions);
    List<Candidate> found = new ArrayList<>(new JudgementCandidates(syntax).find());
    Set<Integer> judged = found.stream().map(Candidate::cue).collect(Collectors.toSet());
    new VerbCandidates(syntax, complements)
        .find().stream()
            .filter(it -> !judged.contains(it.cue())) // who declares a ban illegal is for none
            .forEach(found::add);
    NounCandidates nouns = new NounCandidates(syntax, complements);
    found.addAll(nouns.find());
    found.addAll(new AdjectiveCandidates(syntax, complements).find());
    found.addAll(new ModalCandidates(syntax, complements).find());
    found.addAll(new EntitlementCandidates(syntax, complements).find());
    found.addAll(new ConditionCandidates(syntax, complements).find());
    found.addAll(new OpenCandidates(syntax, complements).find());
    found.addAll(new VoteCandidates(syntax).find());
    found.addAll(new ParticipleCandidates(syntax).find());
    found.addAll(new PrepositionCandidates(syntax, complements).find());
    found.addAll(new ItemizedCandidates(syntax, tokens, actions, nouns).find());
    return found.stream()
        .map(this::announced)
        .filter(this::hasHolder)
        .map(this::existential)
        .flatMap(candidate -> enumerations.items(candidate).stream())
        .flatMap(candidate -> composed(candidate).stream())
        .map(this::raised)
        .map(this::without)
        .flatMap(contrasts::with)
        .filter(admission::admits)
        .sorted(ORDER)
        .toList();
  }
}
