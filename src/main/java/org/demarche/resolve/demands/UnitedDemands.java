package org.demarche.resolve.demands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Deed;
import org.demarche.model.Demand;
import org.demarche.model.Position;
import org.demarche.model.Stance;

/** Gives all wordings of a course of action in one article its fullest one. */
public final class UnitedDemands {
  private static final Set<String> POINTING = WordClass.of("deeds.pointing");

  /** Those of what was done, with whatever sign. */
  private static final Set<String> DEEDS = WordClass.of("deeds.done");

  private static final Pattern SUPPOSED = Pattern.compile("^(?i)(such|an?|any|no)\\b");

  /** What refuses something; a step is more than that. */
  private static final Set<String> REFUSED = Set.of("decision", "ruling", "rule", "veto", "choice");

  /** {@code ruled out any change} points to none. */
  private static final Pattern NONE = Pattern.compile("^(?i)(any|no)\\b");

  /** Some three sentences: what was spoken of longer ago is not meant by {@code the move}. */
  private static final int NEAR = 500;

  private UnitedDemands() {}

  /** The positions on them; of those that become the same in a statement the first one stays. */
  public static List<Position> in(List<Position> positions) {
    List<Position> pointed = pointed(positions);
    DeedUnion union = new DeedUnion(pointed.stream().map(Position::demand).toList());
    Map<List<Object>, Position> kept = new LinkedHashMap<>();
    for (Position position : pointed) {
      Demand demand = union.of(position.demand());
      kept.putIfAbsent(key(position, demand), position.on(demand));
    }
    return List.copyOf(kept.values());
  }

  /** Once a statement; outside of statements, and by another reader, as often as it is worded. */
  private static List<Object> key(Position position, Demand demand) {
    boolean once = position.statement().isPresent() && position.second().isEmpty();
    Object where = once ? position.statement() : position.evidence().start();
    return List.of(where, position.holder(), demand.notation(), position.stance());
  }

  /** {@code the move} is what was spoken of right before. */
  private static List<Position> pointed(List<Position> positions) {
    List<Position> found = new ArrayList<>();
    for (Position position : positions) {
      Optional<Position> meant =
          isPointing(position.demand()) ? before(position, positions) : Optional.empty();
      found.add(meant.map(m -> on(m, position)).orElse(position));
    }
    return found;
  }

  /** Who welcomes the decision to reject a law is against the law. */
  private static Position on(Position meant, Position pointing) {
    boolean deed = DEEDS.contains(pointing.demand().notation()) && isDone(pointing.demand());
    boolean takenBack = meant.stance() == Stance.WITHDRAWS;
    if (!deed || meant.stance().polarity() >= 0 && !takenBack) {
      return pointing.on(meant.demand());
    }
    boolean refused =
        meant.stance() == Stance.REJECTS && REFUSED.contains(pointing.demand().notation());
    return takenBack || refused ? pointing.against(meant.demand()) : pointing;
  }

  /** {@code such a decision} has not been made. */
  private static boolean isDone(Demand demand) {
    return demand.details().worded().filter(words -> !SUPPOSED.matcher(words).find()).isPresent();
  }

  private static Optional<Position> before(Position pointing, List<Position> positions) {
    int start = pointing.evidence().start();
    return positions.stream()
        .filter(p -> p.evidence().end() <= start && start - p.evidence().end() < NEAR)
        .filter(p -> !isPointing(p.demand()))
        .filter(p -> !isAgainstItself(p, pointing))
        .reduce((a, b) -> b.evidence().start() >= a.evidence().start() ? b : a);
  }

  /** Who asked for more oil and criticized the move is not against more oil. */
  private static boolean isAgainstItself(Position one, Position other) {
    return one.holder().equals(other.holder())
        && one.stance().polarity() * other.stance().polarity() < 0;
  }

  /** A mere {@code decision}, {@code such a move}. */
  static boolean isPointing(Demand demand) {
    boolean none = demand.details().worded().filter(w -> NONE.matcher(w).find()).isPresent();
    return !none && demand.details().deed().filter(UnitedDemands::isPointing).isPresent();
  }

  private static boolean isPointing(Deed deed) {
    List<String> words = new ArrayList<>(deed.verbs());
    words.addAll(deed.patient());
    return deed.adjuncts().isEmpty() && words.size() == 1 && POINTING.contains(words.get(0));
  }
}
