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
    Why why) {
  public Position {
    conditions = List.copyOf(conditions);
  }

  /** The same on another wording of its demand. */
  public Position on(Demand other) {
    return new Position(
        holder,
        other,
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
        why);
  }
}
