package org.demarche.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where a holder stands on a demand, as taken or ascribed in one statement.
 *
 * @param holder the id of an actor of the same dossier
 * @param statement the index of the innermost statement that expresses it; empty where the article
 *     itself tells what the holder did or wants
 * @param selfStated whether that statement's speaker is the holder or speaks for it on that day;
 *     always where there is no statement
 * @param evidence the words that express it, inside the statement's content where there is one
 * @param holderSpan the words that name the holder
 * @param addressee the id of the actor of whom it is demanded
 * @param confidence how sure it is, from 0 to 1: of positions with 0.8 eight in ten are right
 * @param second what a reader beside the rules has to do with it; empty where it is the rules'
 *     alone
 */
public record Position(
    String holder,
    Demand demand,
    Stance stance,
    OptionalInt statement,
    boolean selfStated,
    Span evidence,
    Optional<Span> holderSpan,
    Optional<String> addressee,
    Optional<Span> addresseeSpan,
    boolean redLine,
    List<Condition> conditions,
    double confidence,
    Why why,
    Optional<SecondReading> second) {
  public Position {
    conditions = List.copyOf(conditions);
  }

  /** What the rules found. */
  public Position(
      String holder,
      Demand demand,
      Stance stance,
      OptionalInt statement,
      boolean selfStated,
      Span evidence,
      Optional<Span> holderSpan,
      Optional<String> addressee,
      Optional<Span> addresseeSpan,
      boolean redLine,
      List<Condition> conditions,
      double confidence,
      Why why) {
    this(
        holder,
        demand,
        stance,
        statement,
        selfStated,
        evidence,
        holderSpan,
        addressee,
        addresseeSpan,
        redLine,
        conditions,
        confidence,
        why,
        Optional.empty());
  }

  /** The same on another wording of its demand. */
  public Position on(Demand other) {
    return with(other, stance, confidence, second);
  }

  /** The same stance turned round, on what is refused by the deed that it is on. */
  public Position against(Demand other) {
    return with(other, stance.reversed(), confidence, second);
  }

  /** The same as another reader has it. */
  public Position read(Stance other, double surely, SecondReading reading) {
    return with(demand, other, surely, Optional.of(reading));
  }

  /** The same with another confidence. */
  public Position sure(double surely) {
    return with(demand, stance, surely, second);
  }

  private Position with(
      Demand other, Stance taken, double surely, Optional<SecondReading> reading) {
    return new Position(
        holder,
        other,
        taken,
        statement,
        selfStated,
        evidence,
        holderSpan,
        addressee,
        addresseeSpan,
        redLine,
        conditions,
        surely,
        why,
        reading);
  }
}
