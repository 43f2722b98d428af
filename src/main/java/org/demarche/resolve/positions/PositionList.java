package org.demarche.resolve.positions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.model.Actor;
import org.demarche.model.Attribution.Kind;
import org.demarche.model.Demand;
import org.demarche.model.Position;
import org.demarche.model.Span;
import org.demarche.model.Stance;
import org.demarche.model.Statement;
import org.demarche.resolve.actors.Cast;
import org.demarche.resolve.actors.Discourse;
import org.demarche.resolve.statements.IndexedStatement;
import org.demarche.resolve.statements.Stances;
import org.demarche.resolve.statements.Voices;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Range;

/** The positions of an article so far: each holder, demand and stance once a statement. */
final class PositionList {
  private static final Set<String> NOT = Set.of("not", "n't", "-", "non");

  /** Of the positions that rules find three in four are right. */
  private static final double BY_RULE = 0.75;

  private static final Set<String> RED_LINE =
      Set.of("non-negotiable", "nonnegotiable", "uncompromising");

  private final ArticleView tokens;
  private final Cast cast;
  private final Somebody somebody;
  private final Voices voices;
  private final List<Statement> statements;
  private final Map<String, Position> found = new LinkedHashMap<>();

  PositionList(Discourse discourse, Voices voices, List<Statement> statements) {
    this.tokens = discourse.view();
    this.cast = discourse.cast();
    this.somebody = new Somebody(discourse);
    this.voices = voices;
    this.statements = statements;
  }

  /** The demand of the first position in these words. */
  Optional<Demand> demandIn(Span words) {
    return found.values().stream()
        .filter(p -> p.evidence().overlaps(words))
        .map(Position::demand)
        .findFirst();
  }

  List<Position> all() {
    return List.copyOf(found.values());
  }

  /** Adds what the speaker of a statement takes; also for whom it speaks with one voice. */
  void add(IndexedStatement told, PositionDraft draft) {
    String holder = told.speaker();
    Optional<IndexedStatement> reporter = reporter(told);
    IndexedStatement teller = reporter.orElse(told);
    put(teller, told, holder, voices.isOwn(teller.speaker(), holder), draft);
    if (reporter.isPresent() && voices.speakWithOneVoice(teller.speaker(), holder)) {
      String label = cast.peek(holder).map(Actor::label).orElse(holder);
      put(teller, told, teller.speaker(), true, draft.because("spoken for " + label));
    }
  }

  /** Adds what somebody else than the speaker is said to take. */
  void addOf(String holder, IndexedStatement told, PositionDraft draft) {
    IndexedStatement teller = reporter(told).orElse(told);
    put(teller, told, holder, voices.isOwn(teller.speaker(), holder), draft);
  }

  /**
   * Who ascribes it: the outer speaker, unless that is the press, which only passes on what the
   * holder says himself.
   */
  private Optional<IndexedStatement> reporter(IndexedStatement told) {
    if (told.statement().reportedBy().isEmpty()) {
      return Optional.empty();
    }
    int outer = told.statement().reportedBy().getAsInt();
    boolean speaks =
        told.attribution().kind() == Kind.SAY && !Stances.isModal(told.attribution(), tokens);
    return speaks && voices.isPress(statements.get(outer).speaker())
        ? Optional.empty()
        : Optional.of(new IndexedStatement(outer, statements.get(outer)));
  }

  private void put(
      IndexedStatement teller,
      IndexedStatement told,
      String holder,
      boolean self,
      PositionDraft draft) {
    if (cast.enrol(holder).isEmpty()) {
      return;
    }
    Optional<Span> asked = told.attribution().addressee().filter(this::isSomebody);
    String key =
        teller.index() + " " + holder + " " + draft.demand().notation() + " " + draft.stance();
    found.putIfAbsent(
        key,
        new Position(
            holder,
            draft.demand(),
            draft.stance(),
            OptionalInt.of(teller.index()),
            self,
            draft.evidence(),
            told.attribution().source(),
            asked.isEmpty() ? Optional.empty() : told.statement().addressee(),
            asked,
            draft.firm() || isRedLine(draft.evidence()),
            draft.conditions(),
            BY_RULE,
            draft.why()));
  }

  /** Nothing is asked of the bridge in {@code called for the bridge to be closed}. */
  private boolean isSomebody(Span words) {
    int first = tokens.at(words.start());
    return tokens.isPersonal(first) || somebody.isNamed(new Range(first, tokens.after(words)));
  }

  /** Whether a holder stands otherwise on a demand, in words of the same sentence. */
  boolean isOtherwise(String holder, Demand demand, Stance stance, Span words) {
    int sentence = tokens.sentenceAt(words.start());
    return found.values().stream()
        .filter(p -> p.holder().equals(holder) && p.demand().equals(demand))
        .filter(p -> tokens.sentenceAt(p.evidence().start()) == sentence)
        .anyMatch(p -> p.stance().polarity() * stance.polarity() < 0);
  }

  /** Adds what was read by candidates, where no rule has found the holder's position before. */
  void addRead(Holders.Holder holder, PositionDraft draft, double confidence) {
    boolean known =
        found.values().stream()
            .anyMatch(
                p -> p.holder().equals(holder.id()) && p.evidence().overlaps(draft.evidence()));
    if (known || cast.enrol(holder.id()).isEmpty()) {
      return;
    }
    OptionalInt teller = teller(holder.statement(), holder.id());
    boolean self =
        teller.isEmpty() || voices.isOwn(statements.get(teller.getAsInt()).speaker(), holder.id());
    String key =
        teller
            + " "
            + holder.id()
            + " "
            + draft.demand().notation()
            + " "
            + draft.stance()
            + " "
            + tokens.sentenceAt(draft.evidence().start());
    found.putIfAbsent(
        key,
        new Position(
            holder.id(),
            draft.demand(),
            draft.stance(),
            teller,
            self,
            draft.evidence(),
            holder.words(),
            Optional.empty(),
            Optional.empty(),
            draft.firm() || isRedLine(draft.evidence()),
            draft.conditions(),
            confidence,
            draft.why()));
  }

  /** The statement itself, or that of the people who ascribe it to its speaker. */
  private OptionalInt teller(OptionalInt statement, String holder) {
    if (statement.isEmpty()) {
      return statement;
    }
    int told = statement.getAsInt();
    return reporter(new IndexedStatement(told, statements.get(told)))
        .filter(outer -> outer.attribution().source().filter(this::isSomebody).isPresent())
        .filter(outer -> !voices.isOwn(outer.speaker(), holder))
        .filter(outer -> !voices.isPress(outer.speaker()))
        .map(outer -> OptionalInt.of(outer.index()))
        .orElse(statement);
  }

  /** Whether the sentence calls it a red line or not negotiable. */
  private boolean isRedLine(Span evidence) {
    Span sentence = tokens.article().sentences().get(tokens.sentenceAt(evidence.start())).span();
    return IntStream.range(tokens.at(sentence.start()), tokens.after(sentence))
        .anyMatch(this::saysRedLine);
  }

  /** {@code a red line}, {@code not negotiable}, {@code uncompromising}. */
  private boolean saysRedLine(int i) {
    return switch (tokens.lower(i)) {
      case "red" -> tokens.lemma(i + 1).equals("line");
      case "negotiable" -> NOT.contains(tokens.lower(i - 1));
      default -> RED_LINE.contains(tokens.lower(i));
    };
  }
}
