package org.demarche.resolve.positions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.knowledge.Knowledge;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Actor;
import org.demarche.model.Attribution;
import org.demarche.model.Condition;
import org.demarche.model.Span;
import org.demarche.model.Stance;
import org.demarche.model.Statement;
import org.demarche.model.Statement.Act;
import org.demarche.model.Why;
import org.demarche.resolve.actors.Cast;
import org.demarche.resolve.actors.Pronouns;
import org.demarche.resolve.actors.References;
import org.demarche.resolve.actors.Speakers;
import org.demarche.resolve.demands.ConditionFinder;
import org.demarche.resolve.demands.ConditionMention;
import org.demarche.resolve.demands.DemandMatcher;
import org.demarche.resolve.demands.DemandMention;
import org.demarche.resolve.demands.DemandMinter;
import org.demarche.resolve.demands.Proposals;
import org.demarche.resolve.demands.Triggers;
import org.demarche.resolve.statements.IndexedStatement;
import org.demarche.resolve.statements.Irrealis;
import org.demarche.resolve.statements.Stances;
import org.demarche.resolve.statements.Statements;
import org.demarche.resolve.statements.Voices;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Clause;
import org.demarche.syntax.Range;

/** Finds in statements where somebody stands on a demand. */
public final class PositionFinder {
  private static final Set<String> INDEFINITE = WordClass.of("pronouns.indefinite");
  private static final String CONTENT = "words in the content";

  private final ArticleView tokens;
  private final Cast cast;
  private final References references;
  private final DemandMatcher demands;
  private final Statements finder;
  private final Speakers speakers;
  private final Triggers triggers;
  private final ConditionFinder conditions;
  private final Proposals proposals;
  private final StanceFinder stances;
  private final List<Statement> statements;
  private final PositionList positions;
  private final DemandMinter minter;
  private final Irrealis irrealis;
  private final Voices voices;
  private final Somebody somebody;
  private final CandidateReader candidates;

  /**
   * @param model judges what no rule finds
   */
  public PositionFinder(
      Knowledge knowledge, DemandMatcher demands, PositionModel model, Statements finder) {
    this.candidates = new CandidateReader(finder, model);
    this.tokens = finder.discourse().view();
    this.cast = finder.discourse().cast();
    this.references = finder.discourse().references();
    this.demands = demands;
    this.finder = finder;
    this.speakers = finder.discourse().speakers();
    this.voices = new Voices(knowledge, cast, tokens.article().article().metadata().published());
    this.triggers = new Triggers(tokens);
    this.conditions = new ConditionFinder(tokens, references, demands);
    this.proposals = new Proposals(tokens, references, demands);
    this.stances = new StanceFinder(tokens, references, triggers, voices);
    this.statements = finder.all();
    this.minter = new DemandMinter(knowledge, tokens, cast, references);
    this.positions = new PositionList(finder.discourse(), voices, statements);
    this.somebody = new Somebody(finder.discourse());
    this.irrealis = new Irrealis(tokens, finder.attributions());
  }

  public Positions find() {
    for (int a = 0; a < finder.attributions().size(); a++) {
      for (int index : finder.allOf(a)) {
        find(a, new IndexedStatement(index, statements.get(index)));
      }
    }
    JudgedPositions judged =
        new JudgedPositions(finder, demands, minter, conditions, voices, candidates.earlier());
    candidates.read().forEach(it -> judged.add(it, positions));
    return new Positions(finder, positions.all());
  }

  private void find(int a, IndexedStatement told) {
    boolean nobodys = told.attribution().source().isEmpty() || isNobody(told);
    if (nobodys || irrealis.isLeftOpen(a) || finder.isDenied(a)) {
      return;
    }
    boolean wanted = irrealis.isWanted(a);
    Optional<Stance> byCue = wanted ? Optional.empty() : stances.byCue(told.attribution());
    for (Clause clause : Clause.of(told.attribution(), tokens)) {
      onDemands(a, told, clause, byCue);
    }
    byCue.ifPresent(stance -> onWhatWasSaidBefore(told, stance));
  }

  /** No known name, and words that name nobody: {@code an open letter}. */
  private boolean isNobody(IndexedStatement told) {
    Optional<Range> source =
        told.attribution()
            .source()
            .map(s -> new Range(tokens.at(s.start()), tokens.after(s)))
            .filter(s -> !tokens.tag(s.from()).startsWith("PRP"));
    boolean thing = source.filter(s -> !somebody.isNamed(s)).isPresent();
    return isPronoun(told.speaker()) || !cast.isNamed(told.speaker()) && thing;
  }

  /** Somebody of whom no more is known than {@code they} or {@code we}. */
  private boolean isPronoun(String speaker) {
    return cast.peek(speaker)
        .map(actor -> actor.label().toLowerCase(Locale.ROOT))
        .filter(label -> Pronouns.isPronoun(label) || INDEFINITE.contains(label))
        .isPresent();
  }

  /** What the words of a clause name, and what it sets as a condition. */
  private void onDemands(int a, IndexedStatement told, Clause clause, Optional<Stance> byCue) {
    List<ConditionMention> depends = conditions.in(clause.from(), clause.to());
    for (DemandMention demand : demands.find(tokens, references, clause.from(), clause.to())) {
      boolean others = byCue.isEmpty() && isInsideNested(a, demand.words(tokens));
      boolean later = isBeforehand(clause, demand);
      if (!others && !later && depends.stream().noneMatch(condition -> condition.holds(demand))) {
        take(told, clause, demand, byCue, depends);
      }
    }
    depends.forEach(condition -> demandCondition(told, condition, byCue));
  }

  /** {@code refused to talk before Norland recognises it}: what has to come first. */
  private boolean isBeforehand(Clause clause, DemandMention demand) {
    return IntStream.range(clause.contentFrom(), demand.from())
        .filter(i -> tokens.lower(i).equals("before"))
        .anyMatch(i -> IntStream.range(i + 1, demand.to()).anyMatch(tokens::isFinite));
  }

  /** A demand inside an inner attribution is that one's, unless that is what somebody has to do. */
  private boolean isInsideNested(int outer, Span demand) {
    return finder.childrenOf(outer).stream()
        .anyMatch(inner -> isTold(inner, demand) || isInsideNested(inner, demand));
  }

  private boolean isTold(int inner, Span demand) {
    Attribution nested = finder.attributions().get(inner);
    return nested.content().contains(demand)
        && !finder.allOf(inner).isEmpty()
        && !Stances.isObliged(nested, tokens)
        && !irrealis.isWanted(inner);
  }

  private void take(
      IndexedStatement told,
      Clause clause,
      DemandMention demand,
      Optional<Stance> byCue,
      List<ConditionMention> depends) {
    Optional<Triggers.Trigger> aim = triggers.aim(clause.contentFrom(), demand);
    if (aim.flatMap(Triggers.Trigger::owner).isPresent()) {
      takeAim(told, demand, aim.get());
      return;
    }
    if (triggers.isAside(demand) || byCue.isEmpty() && isUnnamed(told.speaker())) {
      return;
    }
    String shown = byCue.map(s -> "cue " + told.attribution().cueLemma()).orElse(CONTENT);
    aim.map(Triggers.Trigger::stance)
        .or(() -> stances.of(told, clause, demand, byCue))
        .map(s -> draft(demand, s, new Why(shown)).on(on(demand, depends)))
        .ifPresent(draft -> positions.add(told, draft));
  }

  private List<Condition> on(DemandMention demand, List<ConditionMention> depends) {
    Optional<ConditionMention> fronted = conditions.fronted(demand.from());
    return Stream.concat(fronted.stream(), depends.stream())
        .map(ConditionMention::condition)
        .distinct()
        .toList();
  }

  private PositionDraft draft(DemandMention demand, Stance stance, Why why) {
    return new PositionDraft(demand.demand(), stance, demand.words(tokens), why);
  }

  private boolean isUnnamed(String actor) {
    return cast.peek(actor).filter(a -> a.kind() == Actor.Kind.UNNAMED).isPresent();
  }

  /** {@code its goal of …}: the stance of whoever has the goal, told by the speaker. */
  private void takeAim(IndexedStatement told, DemandMention demand, Triggers.Trigger aim) {
    String owner =
        speakers.enrolOwner(aim.owner().get(), told.attribution().content(), told.speaker());
    Why why = new Why("the " + tokens.lemma(aim.at()) + " of the holder");
    positions.addOf(owner, told, draft(demand, aim.stance(), why));
  }

  /** Whoever sets a condition demands it; whoever demands something in exchange offers that. */
  private void demandCondition(
      IndexedStatement told, ConditionMention depends, Optional<Stance> byCue) {
    if (byCue.isEmpty() && !isThreat(told, depends) || isGround(depends, byCue)) {
      return;
    }
    boolean given =
        depends.condition().kind() == Condition.Kind.IN_EXCHANGE_FOR
            && byCue.equals(Optional.of(Stance.DEMANDS));
    Stance stance = given ? Stance.OFFERS : Stance.DEMANDS;
    for (DemandMention demand : depends.demands()) {
      positions.add(told, draft(demand, stance, new Why("stated as a condition")));
    }
  }

  /** {@code rejected talks as long as …}: why one refuses, which one does not want. */
  private static boolean isGround(ConditionMention depends, Optional<Stance> byCue) {
    return depends.condition().kind() == Condition.Kind.ONLY_IF
        && byCue.filter(stance -> stance.polarity() < 0).isPresent();
  }

  /** {@code warned that it would strike unless …}. */
  private static boolean isThreat(IndexedStatement told, ConditionMention depends) {
    Act act = told.statement().act();
    return depends.condition().kind() == Condition.Kind.UNLESS
        && (act == Act.THREATEN || act == Act.WARN);
  }

  /** {@code rejected these terms}: the demands of the sentences before. */
  private void onWhatWasSaidBefore(IndexedStatement told, Stance stance) {
    Span content = told.attribution().content();
    Why why = new Why("what was demanded before");
    proposals
        .meant(content, positions.all())
        .forEach(demand -> positions.add(told, new PositionDraft(demand, stance, content, why)));
  }
}
