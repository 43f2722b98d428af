package org.demarche.resolve.positions;

import java.util.List;
import java.util.Optional;
import org.demarche.knowledge.Knowledge;
import org.demarche.model.Actor;
import org.demarche.model.Attribution;
import org.demarche.model.Condition;
import org.demarche.model.Span;
import org.demarche.model.Stance;
import org.demarche.model.Statement;
import org.demarche.model.Statement.Act;
import org.demarche.model.Why;
import org.demarche.resolve.actors.Cast;
import org.demarche.resolve.actors.References;
import org.demarche.resolve.actors.Speakers;
import org.demarche.resolve.demands.Conditions;
import org.demarche.resolve.demands.Course;
import org.demarche.resolve.demands.CourseFinder;
import org.demarche.resolve.demands.DemandMatcher;
import org.demarche.resolve.demands.DemandMinter;
import org.demarche.resolve.demands.Proposals;
import org.demarche.resolve.demands.Triggers;
import org.demarche.resolve.statements.Irrealis;
import org.demarche.resolve.statements.Stances;
import org.demarche.resolve.statements.Statements;
import org.demarche.resolve.statements.Told;
import org.demarche.resolve.statements.Voices;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Clause;
import org.demarche.syntax.Phrases;

/** Finds in statements where somebody stands on a demand. */
public final class PositionFinder {

  private final ArticleView tokens;
  private final Cast cast;
  private final References references;
  private final DemandMatcher demands;
  private final Statements finder;
  private final Speakers speakers;
  private final Triggers triggers;
  private final Conditions conditions;
  private final Proposals proposals;
  private final StanceFinder stances;
  private final List<Statement> statements;
  private final PositionList positions;
  private final CourseFinder courses;
  private final DemandMinter minter;
  private final Irrealis irrealis;

  public PositionFinder(Knowledge knowledge, DemandMatcher demands, Statements finder) {
    this.tokens = finder.discourse().view();
    this.cast = finder.discourse().cast();
    this.references = finder.discourse().references();
    this.demands = demands;
    this.finder = finder;
    this.speakers = finder.discourse().speakers();
    Voices voices =
        new Voices(knowledge.actors(), cast, tokens.article().article().metadata().published());
    this.triggers = new Triggers(tokens);
    this.conditions = new Conditions(tokens, references, demands);
    this.proposals = new Proposals(tokens, references, demands);
    this.stances = new StanceFinder(tokens, references, triggers, voices);
    this.statements = finder.all();
    this.courses = new CourseFinder(tokens, cast, references, speakers);
    this.minter = new DemandMinter(knowledge, tokens, cast, references);
    this.positions = new PositionList(tokens, cast, voices, statements);
    this.irrealis = new Irrealis(tokens, finder.attributions());
  }

  public Positions find() {
    for (int a = 0; a < finder.attributions().size(); a++) {
      for (int index : finder.allOf(a)) {
        find(a, new Told(index, statements.get(index)));
      }
    }
    return new Positions(finder, positions.all());
  }

  private void find(int a, Told told) {
    boolean nobodys = told.attribution().source().isEmpty();
    if (nobodys || irrealis.isLeftOpen(a) || finder.isDenied(a)) {
      return;
    }
    Optional<Stance> byCue =
        irrealis.isWanted(a) ? Optional.empty() : stances.byCue(told.attribution());
    for (Clause clause : Clause.of(told.attribution(), tokens)) {
      List<Conditions.Found> depends = conditions.in(clause.from(), clause.to());
      for (DemandMatcher.Found demand :
          demands.find(tokens, references, clause.from(), clause.to())) {
        boolean others = byCue.isEmpty() && isInsideNested(a, demand);
        if (!others && !isCondition(demand, depends)) {
          boolean goesOn = startsAnew(clause.contentFrom(), demand.match().to());
          take(told, clause, demand, goesOn ? Optional.empty() : byCue, depends);
        }
      }
      depends.forEach(condition -> demandCondition(told, condition, byCue));
    }
    byCue.ifPresent(stance -> onWhatWasSaidBefore(told, stance));
    if (!irrealis.isWanted(a)) {
      courses.of(told, byCue).ifPresent(course -> unregistered(told, course));
    }
  }

  /** A course of action in which no registered demand is recognised. */
  private void unregistered(Told told, Course course) {
    int from = course.action().from();
    int to = course.action().to();
    int performed = course.performer().map(Phrases.Range::from).filter(p -> p < from).orElse(from);
    if (!demands.find(tokens, references, performed, to).isEmpty()
        || positions.hasFrom(told, course.action().span(tokens))) {
      return;
    }
    int end = tokens.sentenceEnd(from);
    List<Condition> on =
        conditions.in(from, end).stream().map(Conditions.Found::condition).toList();
    Optional<PositionList.Taken> taken =
        minter
            .mint(course)
            .map(
                demand ->
                    new PositionList.Taken(
                        demand,
                        course.stance(),
                        course.action().span(tokens),
                        on,
                        course.why().and("minted"),
                        course.firm()));
    taken.ifPresent(t -> positions.add(told, t));
  }

  /** {@code open to talks, but that the main thing was …}: the cue no longer governs. */
  private boolean startsAnew(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.tag(i).equals("CC") && tokens.lower(i + 1).equals("that")) {
        return true;
      }
    }
    return false;
  }

  /** A demand inside an inner attribution is that one's, unless that is what somebody has to do. */
  private boolean isInsideNested(int outer, DemandMatcher.Found demand) {
    Span words = tokens.span(demand.match().from(), demand.match().to());
    for (int inner : finder.childrenOf(outer)) {
      Attribution nested = finder.attributions().get(inner);
      boolean holds = nested.content().contains(words) && !finder.allOf(inner).isEmpty();
      boolean wanted = Stances.isObliged(nested, tokens) || irrealis.isWanted(inner);
      if (holds && !wanted) {
        return true;
      }
      if (isInsideNested(inner, demand)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCondition(DemandMatcher.Found demand, List<Conditions.Found> depends) {
    return depends.stream()
        .anyMatch(d -> d.from() <= demand.match().from() && demand.match().to() <= d.to());
  }

  private void take(
      Told told,
      Clause clause,
      DemandMatcher.Found demand,
      Optional<Stance> byCue,
      List<Conditions.Found> depends) {
    Optional<Triggers.Trigger> aim = triggers.aim(clause.contentFrom(), demand);
    if (aim.flatMap(Triggers.Trigger::owner).isPresent()) {
      takeAim(told, demand, aim.get());
      return;
    }
    boolean incidental = triggers.isAside(demand) || byCue.isEmpty() && isUnnamed(told.speaker());
    Optional<Stance> stance =
        incidental
            ? Optional.empty()
            : aim.map(Triggers.Trigger::stance).or(() -> stances.of(told, clause, demand, byCue));
    List<Condition> on = depends.stream().map(Conditions.Found::condition).toList();
    Why why =
        new Why(
            byCue.map(s -> "cue " + told.attribution().cueLemma()).orElse("words in the content"));
    stance.ifPresent(
        s ->
            positions.add(
                told, new PositionList.Taken(demand.demand(), s, words(demand), on, why)));
  }

  private Span words(DemandMatcher.Found demand) {
    return tokens.span(demand.match().from(), demand.match().to());
  }

  private boolean isUnnamed(String actor) {
    return cast.peek(actor).filter(a -> a.kind() == Actor.Kind.UNNAMED).isPresent();
  }

  /** {@code its goal of …}: the stance of whoever has the goal, told by the speaker. */
  private void takeAim(Told told, DemandMatcher.Found demand, Triggers.Trigger aim) {
    String owner = speakers.owner(aim.owner().get(), told.attribution().content(), told.speaker());
    Why why = new Why("the " + tokens.lemma(aim.at()) + " of the holder");
    positions.addOf(
        owner,
        told,
        new PositionList.Taken(demand.demand(), aim.stance(), words(demand), List.of(), why));
  }

  /** Whoever sets a condition demands it; whoever demands something in exchange offers that. */
  private void demandCondition(Told told, Conditions.Found depends, Optional<Stance> byCue) {
    Condition.Kind kind = depends.condition().kind();
    Act act = told.statement().act();
    boolean threat = kind == Condition.Kind.UNLESS && (act == Act.THREATEN || act == Act.WARN);
    if (byCue.isEmpty() && !threat) {
      return;
    }
    boolean given =
        kind == Condition.Kind.IN_EXCHANGE_FOR && byCue.equals(Optional.of(Stance.DEMANDS));
    Stance stance = given ? Stance.OFFERS : Stance.DEMANDS;
    for (DemandMatcher.Found demand : depends.demands()) {
      positions.add(
          told,
          new PositionList.Taken(
              demand.demand(), stance, words(demand), List.of(), new Why("stated as a condition")));
    }
  }

  /** {@code rejected these terms}: the demands of the sentences before. */
  private void onWhatWasSaidBefore(Told told, Stance stance) {
    Span content = told.attribution().content();
    proposals
        .meant(content, positions.all())
        .forEach(
            demand ->
                positions.add(
                    told,
                    new PositionList.Taken(
                        demand, stance, content, List.of(), new Why("what was demanded before"))));
  }
}
