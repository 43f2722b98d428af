package org.demarche.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.knowledge.Knowledge;
import org.demarche.model.Actor;
import org.demarche.model.Attribution;
import org.demarche.model.Attribution.Kind;
import org.demarche.model.Condition;
import org.demarche.model.Demand;
import org.demarche.model.Position;
import org.demarche.model.Reference;
import org.demarche.model.Span;
import org.demarche.model.Stance;
import org.demarche.model.Statement;
import org.demarche.model.Statement.Act;

/** Finds in statements where somebody stands on a demand. */
final class PositionFinder {
  private static final Set<String> PROPOSALS =
      Set.of(
          "term",
          "demand",
          "condition",
          "proposal",
          "plan",
          "idea",
          "offer",
          "request",
          "suggestion",
          "ultimatum",
          "call",
          "agreement",
          "deal",
          "accord",
          "initiative");
  private static final Set<String> POINTING =
      Set.of(
          "these", "those", "such", "all", "both", "this", "that", "the", "his", "her", "its",
          "their");
  private static final Set<String> INSISTING =
      Set.of("insist", "insistence", "stress", "emphasize");
  private static final int SENTENCES_BACK = 2;

  private final Knowledge knowledge;
  private final TokenIndex tokens;
  private final Cast cast;
  private final References references;
  private final DemandMatcher demands;
  private final List<Attribution> attributions;
  private final StatementFinder finder;
  private final Optional<LocalDate> day;
  private final Speakers speakers;
  private final Triggers triggers;
  private final Conditions conditions;
  private final Map<String, Position> found = new LinkedHashMap<>();

  PositionFinder(
      Knowledge knowledge,
      TokenIndex tokens,
      Cast cast,
      References references,
      DemandMatcher demands,
      List<Attribution> attributions,
      StatementFinder finder,
      Speakers speakers,
      Optional<LocalDate> day) {
    this.knowledge = knowledge;
    this.tokens = tokens;
    this.cast = cast;
    this.references = references;
    this.demands = demands;
    this.attributions = attributions;
    this.finder = finder;
    this.speakers = speakers;
    this.day = day;
    this.triggers = new Triggers(tokens);
    this.conditions = new Conditions(tokens, references, demands);
  }

  List<Position> find(List<Statement> statements) {
    for (int a = 0; a < attributions.size(); a++) {
      for (int statement : finder.allOf(a)) {
        find(a, statement, statements);
      }
    }
    return List.copyOf(found.values());
  }

  private void find(int a, int index, List<Statement> statements) {
    Attribution attribution = attributions.get(a);
    Statement statement = statements.get(index);
    Optional<Stance> byCue = Stances.of(attribution, tokens);
    for (Clause clause : clauses(attribution)) {
      List<Conditions.Found> depends = conditions.in(clause.from(), clause.to());
      for (DemandMatcher.Found demand :
          demands.find(tokens, references, clause.from(), clause.to())) {
        if (!isInsideNested(a, demand, byCue) && !isCondition(demand, depends)) {
          take(index, statements, attribution, clause, demand, byCue, depends);
        }
      }
      depends.forEach(d -> demandConditions(index, statements, attribution, d, byCue));
    }
    byCue.ifPresent(stance -> onWhatWasSaidBefore(index, statements, attribution, stance));
  }

  private record Clause(int from, int to, int contentFrom) {}

  /** The content sentence by sentence; the addressee belongs to the first one. */
  private List<Clause> clauses(Attribution attribution) {
    List<Clause> clauses = new ArrayList<>();
    for (Span piece : attribution.pieces()) {
      int from = tokens.at(piece.start());
      int to = tokens.after(piece);
      int start = from;
      for (int i = from + 1; i <= to; i++) {
        if (i == to || tokens.sentence(i) != tokens.sentence(start)) {
          clauses.add(new Clause(widened(attribution, start, from), i, start));
          start = i;
        }
      }
    }
    return clauses;
  }

  private int widened(Attribution attribution, int start, int contentFrom) {
    boolean before =
        start == contentFrom
            && attribution
                .addressee()
                .filter(s -> s.end() <= tokens.token(start).span().start())
                .isPresent();
    return before ? tokens.at(attribution.addressee().get().start()) : start;
  }

  /** A demand inside an inner attribution is that one's, unless the outer cue takes a stance. */
  private boolean isInsideNested(int a, DemandMatcher.Found demand, Optional<Stance> byCue) {
    Span words = tokens.span(demand.match().from(), demand.match().to());
    for (int inner = 0; inner < attributions.size(); inner++) {
      Attribution nested = attributions.get(inner);
      boolean child = nested.parent().isPresent() && isWithin(inner, a);
      boolean holds = child && nested.content().contains(words) && !finder.allOf(inner).isEmpty();
      if (holds && byCue.isEmpty() && !Stances.isObliged(nested, tokens)) {
        return true;
      }
    }
    return false;
  }

  private boolean isWithin(int inner, int outer) {
    int at = inner;
    for (int depth = 0; depth < 10 && attributions.get(at).parent().isPresent(); depth++) {
      at = attributions.get(at).parent().getAsInt();
      if (at == outer) {
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
      int index,
      List<Statement> statements,
      Attribution attribution,
      Clause clause,
      DemandMatcher.Found demand,
      Optional<Stance> byCue,
      List<Conditions.Found> depends) {
    Optional<Triggers.Trigger> aim = triggers.aim(clause.contentFrom(), demand);
    if (aim.flatMap(Triggers.Trigger::owner).isPresent()) {
      takeAim(index, statements, attribution, demand, aim.get());
      return;
    }
    Optional<Stance> stance =
        aim.map(Triggers.Trigger::stance)
            .or(() -> stance(attribution, clause, demand, byCue, statements.get(index)));
    boolean aside = triggers.isAside(demand);
    if (aside
        || stance.isEmpty()
        || byCue.isEmpty() && isUnnamed(statements.get(index).speaker())) {
      return;
    }
    Span evidence = tokens.span(demand.match().from(), demand.match().to());
    List<Condition> on = depends.stream().map(Conditions.Found::condition).toList();
    add(
        index,
        statements,
        attribution,
        demand.demand(),
        stance.get(),
        evidence,
        on,
        byCue.isPresent() ? "cue " + attribution.cueLemma() : "words in the content");
  }

  private boolean isUnnamed(String actor) {
    return cast.peek(actor).filter(a -> a.kind() == Actor.Kind.UNNAMED).isPresent();
  }

  /** {@code its goal of …}: the stance of whoever has the goal, told by the speaker. */
  private void takeAim(
      int index,
      List<Statement> statements,
      Attribution attribution,
      DemandMatcher.Found demand,
      Triggers.Trigger aim) {
    Statement statement = statements.get(index);
    String owner = speakers.owner(aim.owner().get(), attribution.content(), statement.speaker());
    Span evidence = tokens.span(demand.match().from(), demand.match().to());
    int teller = reporter(statement, statements).orElse(index);
    boolean self = isOwn(statements.get(teller).speaker(), owner);
    put(
        teller,
        owner,
        demand.demand(),
        aim.stance(),
        self,
        evidence,
        attribution,
        List.of(),
        statement,
        "the " + tokens.lemma(aim.at()) + " of the holder");
  }

  private Optional<Stance> stance(
      Attribution attribution,
      Clause clause,
      DemandMatcher.Found demand,
      Optional<Stance> byCue,
      Statement statement) {
    int from = demand.match().from();
    if (INSISTING.contains(attribution.cueLemma()) && attribution.rule().endsWith("/clause")) {
      return insisted(clause, demand, statement);
    }
    if (byCue.isPresent()) {
      return byCue(attribution, clause, demand, byCue.get(), statement);
    }
    if (statement.act() == Act.WARN || statement.act() == Act.THREATEN) {
      return Optional.of(Stance.OPPOSES);
    }
    return governing(clause, demand, statement);
  }

  /** What is insisted is demanded only in {@code must} or in the subjunctive. */
  private Optional<Stance> insisted(
      Clause clause, DemandMatcher.Found demand, Statement statement) {
    boolean subjunctive = triggers.isSubjunctive(clause.contentFrom(), clause.to());
    return governing(clause, demand, statement)
        .or(() -> subjunctive ? Optional.of(Stance.DEMANDS) : Optional.empty());
  }

  private Optional<Stance> governing(
      Clause clause, DemandMatcher.Found demand, Statement statement) {
    return triggers
        .governing(clause.contentFrom(), clause.to(), demand)
        .filter(t -> !t.own() || speaksOfItself(t.at(), clause, statement))
        .map(Triggers.Trigger::stance);
  }

  private static boolean isVerbal(Attribution attribution) {
    return !attribution.rule().endsWith("/object") || attribution.kind() == Kind.WANT;
  }

  /** Whether the subject of a modal verb is the speaker or whom it speaks for. */
  private boolean speaksOfItself(int modal, Clause clause, Statement statement) {
    for (int i = modal - 1; i >= clause.contentFrom() && modal - i < 5; i--) {
      String word = tokens.lower(i);
      if (word.equals("i") || word.equals("we") || word.equals("he") || word.equals("she")) {
        return true;
      }
      Optional<Reference> subject = references.at(tokens.token(i).span().start());
      if (subject.isPresent()) {
        return isOwn(statement.speaker(), subject.get().denotes());
      }
    }
    return false;
  }

  private boolean isOwn(String speaker, String holder) {
    return speaker.equals(holder) || knowledge.actors().speaksFor(speaker, day).contains(holder);
  }

  private void demandConditions(
      int index,
      List<Statement> statements,
      Attribution attribution,
      Conditions.Found depends,
      Optional<Stance> byCue) {
    Condition.Kind kind = depends.condition().kind();
    Act act = statements.get(index).act();
    boolean threat = kind == Condition.Kind.UNLESS && (act == Act.THREATEN || act == Act.WARN);
    if (byCue.isEmpty() && !threat) {
      return;
    }
    boolean given =
        kind == Condition.Kind.IN_EXCHANGE_FOR
            && byCue.filter(stance -> stance == Stance.DEMANDS).isPresent();
    Stance stance = given ? Stance.OFFERS : Stance.DEMANDS;
    for (DemandMatcher.Found demand : depends.demands()) {
      Span evidence = tokens.span(demand.match().from(), demand.match().to());
      add(
          index,
          statements,
          attribution,
          demand.demand(),
          stance,
          evidence,
          List.of(),
          "stated as a condition");
    }
  }

  /** {@code rejected these terms}: the demands of the sentences before. */
  private void onWhatWasSaidBefore(
      int index, List<Statement> statements, Attribution attribution, Stance stance) {
    Span content = attribution.content();
    int from = tokens.at(content.start());
    if (!pointsBack(from, tokens.after(content))) {
      return;
    }
    int here = tokens.sentence(from);
    for (int sentence = here - 1; sentence >= Math.max(0, here - SENTENCES_BACK); sentence--) {
      Span before = tokens.article().sentences().get(sentence).span();
      List<Position> taken =
          found.values().stream().filter(p -> before.contains(p.evidence())).toList();
      if (!taken.isEmpty()) {
        String holder = taken.get(taken.size() - 1).holder();
        found.values().stream()
            .filter(p -> p.holder().equals(holder) && isShortlyBefore(p, here))
            .toList()
            .forEach(
                p ->
                    add(
                        index,
                        statements,
                        attribution,
                        p.demand(),
                        stance,
                        content,
                        List.of(),
                        "what was demanded before"));
        return;
      }
      List<DemandMatcher.Found> matched =
          demands.find(tokens, references, tokens.at(before.start()), tokens.after(before));
      if (!matched.isEmpty()) {
        matched.forEach(
            m ->
                add(
                    index,
                    statements,
                    attribution,
                    m.demand(),
                    stance,
                    content,
                    List.of(),
                    "what the sentence before proposed"));
        return;
      }
    }
  }

  private boolean pointsBack(int from, int to) {
    if (!POINTING.contains(tokens.lower(from))) {
      return false;
    }
    for (int i = from + 1; i < Math.min(to, from + 3); i++) {
      if (PROPOSALS.contains(tokens.lemma(i)) && tokens.isNoun(i)) {
        return i + 1 >= to
            || !tokens.lower(i + 1).equals("to") && !tokens.lower(i + 1).equals("for");
      }
    }
    return false;
  }

  private void add(
      int index,
      List<Statement> statements,
      Attribution attribution,
      Demand demand,
      Stance stance,
      Span evidence,
      List<Condition> on,
      String rule) {
    Statement statement = statements.get(index);
    Optional<Integer> reporter = reporter(statement, statements);
    String holder = statement.speaker();
    int takenIn = reporter.orElse(index);
    boolean self = reporter.isEmpty() || isOwn(statements.get(reporter.get()).speaker(), holder);
    put(takenIn, holder, demand, stance, self, evidence, attribution, on, statement, rule);
    if (reporter.isPresent() && speaksAlso(statements.get(reporter.get()).speaker(), holder)) {
      put(
          takenIn,
          statements.get(reporter.get()).speaker(),
          demand,
          stance,
          true,
          evidence,
          attribution,
          on,
          statement,
          rule + ", spoken for " + holderLabel(holder));
    }
  }

  /** Whether what the speaker says of the holder is the speaker's own stance too. */
  private boolean speaksAlso(String speaker, String holder) {
    if (speaker.equals(holder) || cast.isPerson(holder)) {
      return false;
    }
    Set<String> voices = knowledge.actors().speaksFor(speaker, day);
    return voices.contains(holder)
        || knowledge.actors().speaksFor(holder, day).stream().anyMatch(voices::contains);
  }

  private String holderLabel(String id) {
    return cast.peek(id).map(actor -> actor.label()).orElse(id);
  }

  /** Who ascribes it: the outer speaker, where the holder does not speak himself but wants. */
  private Optional<Integer> reporter(Statement statement, List<Statement> statements) {
    boolean speaks =
        statement.attribution().kind() == Kind.SAY
            && !Stances.isModal(statement.attribution(), tokens);
    if (speaks || statement.reportedBy().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(statement.reportedBy().getAsInt());
  }

  private void put(
      int index,
      String holder,
      Demand demand,
      Stance stance,
      boolean self,
      Span evidence,
      Attribution attribution,
      List<Condition> on,
      Statement statement,
      String rule) {
    if (cast.actor(holder).isEmpty()) {
      return;
    }
    Position position =
        new Position(
            holder,
            demand,
            stance,
            index,
            self,
            evidence,
            attribution.source(),
            statement.addressee(),
            attribution.addressee(),
            false,
            on,
            rule);
    found.putIfAbsent(index + " " + holder + " " + demand.notation() + " " + stance, position);
  }

  /** The stance of a cue on one demand of its content: reversed by a negation before it. */
  private Optional<Stance> byCue(
      Attribution attribution,
      Clause clause,
      DemandMatcher.Found demand,
      Stance stance,
      Statement statement) {
    int from = demand.match().from();
    if (triggers.isLacking(from)) {
      return stance.polarity() < 0 ? Optional.of(Stance.DEMANDS) : Optional.empty();
    }
    boolean denied = triggers.isNegated(clause.contentFrom(), from) && isVerbal(attribution);
    Stance found = denied ? stance.reversed() : stance;
    boolean asksOthers =
        found == Stance.SUPPORTS
            && attribution.kind() == Kind.WANT
            && isForOthers(demand.demand(), statement.speaker());
    return Optional.of(asksOthers ? Stance.DEMANDS : found);
  }

  /** Whether others than the holder and whom it speaks for would have to act. */
  private boolean isForOthers(Demand demand, String holder) {
    Set<String> own = knowledge.actors().speaksFor(holder, day);
    return !demand.performers().isEmpty()
        && demand.performers().stream().noneMatch(p -> p.equals(holder) || own.contains(p));
  }

  private boolean isShortlyBefore(Position position, int sentence) {
    int of = tokens.sentenceAt(position.evidence().start());
    return of < sentence && of >= sentence - SENTENCES_BACK;
  }
}
