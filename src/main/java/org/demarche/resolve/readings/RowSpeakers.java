package org.demarche.resolve.readings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.demarche.model.Actor;
import org.demarche.model.Span;
import org.demarche.model.Statement;
import org.demarche.resolve.positions.Tellers;
import org.demarche.resolve.readings.RowHolders.Named;
import org.demarche.resolve.statements.Statements;
import org.demarche.resolve.statements.Voices;

/** Holds a row against who speaks in the article. */
final class RowSpeakers {
  private final Statements statements;
  private final Tellers tellers;
  private final Voices voices;

  RowSpeakers(Statements statements, Tellers tellers, Voices voices) {
    this.statements = statements;
    this.tellers = tellers;
    this.voices = voices;
  }

  /**
   * In whose words somebody's position is told.
   *
   * @param statement its index; empty where the article tells it itself
   */
  record Told(OptionalInt statement, boolean self) {}

  /**
   * Who tells it.
   *
   * @param ascriber who is said to say so of the holder
   * @return empty where the article has somebody else say it
   */
  Optional<Told> of(Named holder, Optional<String> ascriber, Span words) {
    List<Integer> all = chain(words);
    Optional<String> other = ascriber.filter(it -> !voices.isOwn(it, holder.id()));
    Optional<Integer> told = other.flatMap(it -> all.stream().filter(s -> isBy(s, it)).findFirst());
    if (other.isPresent() && told.isEmpty()) {
      return Optional.empty();
    }
    List<Integer> chain =
        new ArrayList<>(all.stream().filter(s -> !voices.isPress(speaker(s))).toList());
    Optional<Integer> own =
        chain.stream().filter(s -> voices.isOwn(speaker(s), holder.id())).findFirst();
    if (own.isPresent()) {
      return Optional.of(
          reporter(own.get(), holder.id())
              .map(RowSpeakers::by)
              .orElseGet(() -> new Told(OptionalInt.of(own.get()), true)));
    }
    if (told.isPresent()) {
      return told.map(RowSpeakers::by);
    }
    chain.removeIf(s -> isHolder(s, holder));
    return chain.isEmpty()
        ? Optional.of(new Told(OptionalInt.empty(), true))
        : chain.stream()
            .filter(s -> !isQuotedWithout(s, words, holder.id()))
            .findFirst()
            .map(RowSpeakers::by);
  }

  /** Who says that the holder says so, unless that is the press or the holder again. */
  private Optional<Integer> reporter(int own, String holder) {
    OptionalInt outer = statements.statement(own).reportedBy();
    return outer.isEmpty()
            || voices.isPress(speaker(outer.getAsInt()))
            || voices.isOwn(speaker(outer.getAsInt()), holder)
        ? Optional.empty()
        : Optional.of(outer.getAsInt());
  }

  private static Told by(int statement) {
    return new Told(OptionalInt.of(statement), false);
  }

  /** Whether the words for the speaker can be meant for the holder: {@code the court found}. */
  private boolean isHolder(int statement, Named holder) {
    Statement told = statements.statement(statement);
    Optional<Span> source = told.attribution().source();
    boolean within =
        source.isPresent() && holder.words().filter(source.get()::overlaps).isPresent();
    return within || isUnnamed(told.speaker()) && !isSpokenOf(told, holder.id());
  }

  private boolean isUnnamed(String speaker) {
    return !statements.discourse().cast().isNamed(speaker);
  }

  /** Whether what is said names the holder. */
  private boolean isSpokenOf(Statement told, String holder) {
    return statements.discourse().references().within(told.attribution().content()).stream()
        .anyMatch(r -> r.denotes().equals(holder));
  }

  /** The statements in which words stand, the innermost first. */
  private List<Integer> chain(Span words) {
    OptionalInt teller = tellers.at(words.start());
    List<Integer> chain = new ArrayList<>();
    if (teller.isPresent()) {
      for (int s : tellers.statementsOf(teller.getAsInt())) {
        OptionalInt next = OptionalInt.of(s);
        while (next.isPresent() && !chain.contains(next.getAsInt())) {
          chain.add(next.getAsInt());
          next = statements.statement(next.getAsInt()).reportedBy();
        }
      }
    }
    return chain;
  }

  private String speaker(int statement) {
    return statements.statement(statement).speaker();
  }

  private boolean isBy(int statement, String ascriber) {
    return voices.isOwn(speaker(statement), ascriber) || voices.isOwn(ascriber, speaker(statement));
  }

  /** Whether somebody's own words do not speak of the holder at all. */
  private boolean isQuotedWithout(int statement, Span words, String holder) {
    Statement told = statements.statement(statement);
    return statements.discourse().view().isQuoted(words.start())
        && isOutsider(told.speaker(), holder)
        && !isSpokenOf(told, holder);
  }

  /** Somebody with a name who does not belong to the holder. */
  private boolean isOutsider(String speaker, String holder) {
    return statements
        .discourse()
        .cast()
        .peek(speaker)
        .filter(a -> a.kind() != Actor.Kind.UNNAMED)
        .filter(a -> !a.affiliation().equals(Optional.of(holder)))
        .isPresent();
  }
}
