package org.demarche.resolve.positions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Actor;
import org.demarche.model.Attribution.Kind;
import org.demarche.model.Condition;
import org.demarche.model.Demand;
import org.demarche.model.Position;
import org.demarche.model.Span;
import org.demarche.model.Stance;
import org.demarche.model.Statement;
import org.demarche.model.Why;
import org.demarche.resolve.actors.Cast;
import org.demarche.resolve.statements.Stances;
import org.demarche.resolve.statements.Told;
import org.demarche.resolve.statements.Voices;
import org.demarche.syntax.ArticleView;

/** The positions of an article so far: each holder, demand and stance once a statement. */
final class PositionList {
  private static final Set<String> RED_LINE =
      Set.of("non-negotiable", "nonnegotiable", "uncompromising");

  private final ArticleView tokens;
  private final Cast cast;
  private final Voices voices;
  private final List<Statement> statements;
  private final Map<String, Position> found = new LinkedHashMap<>();

  PositionList(ArticleView tokens, Cast cast, Voices voices, List<Statement> statements) {
    this.tokens = tokens;
    this.cast = cast;
    this.voices = voices;
    this.statements = statements;
  }

  /** A stance on a demand, with the words that show it. */
  record Taken(
      Demand demand,
      Stance stance,
      Span evidence,
      List<Condition> conditions,
      Why why,
      boolean firm) {
    Taken(Demand demand, Stance stance, Span evidence, List<Condition> conditions, Why why) {
      this(demand, stance, evidence, conditions, why, false);
    }
  }

  /** Whether a statement, or one inside it, takes a position in these words already. */
  boolean hasFrom(Told told, Span words) {
    return found.values().stream()
        .anyMatch(p -> p.evidence().overlaps(words) && isOf(told, p.statement()));
  }

  private boolean isOf(Told told, int statement) {
    Told teller = reporter(told).orElse(told);
    return statement == told.index() || statement == teller.index();
  }

  List<Position> all() {
    return List.copyOf(found.values());
  }

  /** Adds what the speaker of a statement takes; also for whom it speaks with one voice. */
  void add(Told told, Taken taken) {
    String holder = told.speaker();
    Optional<Told> reporter = reporter(told);
    Told teller = reporter.orElse(told);
    put(teller, told, holder, voices.isOwn(teller.speaker(), holder), taken);
    if (reporter.isPresent() && voices.speakWithOneVoice(teller.speaker(), holder)) {
      String label = cast.peek(holder).map(Actor::label).orElse(holder);
      Why why = taken.why().and("spoken for " + label);
      Taken spokenFor =
          new Taken(
              taken.demand(),
              taken.stance(),
              taken.evidence(),
              taken.conditions(),
              why,
              taken.firm());
      put(teller, told, teller.speaker(), true, spokenFor);
    }
  }

  /** Adds what somebody else than the speaker is said to take. */
  void addOf(String holder, Told told, Taken taken) {
    Told teller = reporter(told).orElse(told);
    put(teller, told, holder, voices.isOwn(teller.speaker(), holder), taken);
  }

  /** Who ascribes it: the outer speaker, where the holder does not speak himself but wants. */
  private Optional<Told> reporter(Told told) {
    boolean speaks =
        told.attribution().kind() == Kind.SAY && !Stances.isModal(told.attribution(), tokens);
    if (speaks || told.statement().reportedBy().isEmpty()) {
      return Optional.empty();
    }
    int outer = told.statement().reportedBy().getAsInt();
    return Optional.of(new Told(outer, statements.get(outer)));
  }

  private void put(Told teller, Told told, String holder, boolean self, Taken taken) {
    if (cast.enrol(holder).isEmpty()) {
      return;
    }
    String key =
        teller.index() + " " + holder + " " + taken.demand().notation() + " " + taken.stance();
    found.putIfAbsent(
        key,
        new Position(
            holder,
            taken.demand(),
            taken.stance(),
            teller.index(),
            self,
            taken.evidence(),
            told.attribution().source(),
            told.statement().addressee(),
            told.attribution().addressee(),
            taken.firm() || isRedLine(taken.evidence()),
            taken.conditions(),
            taken.why()));
  }

  /** Whether the sentence calls it a red line or not negotiable. */
  private boolean isRedLine(Span evidence) {
    int at = tokens.at(evidence.start());
    Span sentence = tokens.article().sentences().get(tokens.sentence(at)).span();
    for (int i = tokens.at(sentence.start()); i < tokens.after(sentence); i++) {
      boolean line = tokens.lower(i).equals("red") && tokens.lemma(i + 1).equals("line");
      boolean firm =
          tokens.lower(i).equals("negotiable") && tokens.lower(i - 1).matches("not|n't|-|non");
      if (line || firm || RED_LINE.contains(tokens.lower(i))) {
        return true;
      }
    }
    return false;
  }
}
