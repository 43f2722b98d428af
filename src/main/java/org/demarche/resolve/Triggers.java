package org.demarche.resolve;

import java.util.Optional;
import java.util.Set;
import org.demarche.model.Stance;

/** Finds inside a content the words that take a stance: {@code must}, {@code his demand for}. */
final class Triggers {
  private static final Set<String> OBLIGING = Set.of("must", "should", "need", "ought", "shall");
  private static final Set<String> NECESSARY =
      Set.of(
          "necessary",
          "essential",
          "vital",
          "crucial",
          "imperative",
          "important",
          "indispensable",
          "urgent",
          "main",
          "key",
          "goal",
          "aim",
          "objective",
          "priority",
          "requirement",
          "prerequisite",
          "precondition",
          "condition",
          "demand",
          "necessity",
          "need");
  private static final Set<String> UNACCEPTABLE =
      Set.of(
          "unacceptable",
          "unacceptability",
          "inadmissible",
          "inadmissibility",
          "impossible",
          "impossibility",
          "intolerable",
          "red-line",
          "dangerous",
          "nonsense",
          "meaningless",
          "pointless",
          "mistake",
          "catastrophe",
          "disaster");
  private static final Set<String> ABLE =
      Set.of("will", "would", "can", "could", "'ll", "wo", "'d");
  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "never", "no", "without", "neither", "nor", "cannot");

  private final TokenIndex tokens;

  Triggers(TokenIndex tokens) {
    this.tokens = tokens;
  }

  /**
   * A stance and the token that shows it.
   *
   * @param own whether it is the stance of whoever is the subject there, not of the speaker at
   *     large
   */
  record Trigger(Stance stance, int at, boolean own) {}

  /** The trigger that governs tokens {@code from} to {@code to} of a content. */
  Optional<Trigger> governing(int contentFrom, int contentTo, int from, int to) {
    for (int i = to - 1; i >= contentFrom; i--) {
      Optional<Trigger> found = at(i, contentFrom, from);
      if (found.isPresent()) {
        return found;
      }
    }
    for (int i = to; i < Math.min(contentTo, to + 10); i++) {
      Optional<Trigger> found = following(i, from);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Trigger> at(int i, int contentFrom, int match) {
    String lemma = tokens.lemma(i);
    if (OBLIGING.contains(tokens.lower(i))
        || OBLIGING.contains(lemma) && tokens.tag(i).startsWith("VB")
        || isHaveTo(i)) {
      return trigger(isNegated(i, Math.max(match, i)) ? Stance.REJECTS : Stance.DEMANDS, i, false);
    }
    if (UNACCEPTABLE.contains(lemma)) {
      return trigger(
          isNegated(contentFrom, i) && false ? Stance.OPEN_TO : Stance.REJECTS, i, false);
    }
    boolean noun =
        NECESSARY.contains(lemma) && !tokens.tag(i).startsWith("VB")
            || NECESSARY.contains(lemma) && lemma.equals("demand");
    if (noun) {
      return trigger(isNegated(i, match) ? Stance.REJECTS : Stance.DEMANDS, i, false);
    }
    if (ABLE.contains(tokens.lower(i)) && tokens.tag(i).equals("MD") && i < match) {
      return trigger(isNegated(i, match) ? Stance.REJECTS : Stance.OFFERS, i, true);
    }
    return Optional.empty();
  }

  private Optional<Trigger> following(int i, int match) {
    String lemma = tokens.lemma(i);
    if (UNACCEPTABLE.contains(lemma)) {
      return trigger(Stance.REJECTS, i, false);
    }
    if (OBLIGING.contains(tokens.lower(i)) || isHaveTo(i)) {
      return trigger(
          isNegated(i, Math.min(i + 3, tokens.size())) ? Stance.REJECTS : Stance.DEMANDS, i, false);
    }
    return Optional.empty();
  }

  private Optional<Trigger> trigger(Stance stance, int at, boolean own) {
    return Optional.of(new Trigger(stance, at, own));
  }

  private boolean isHaveTo(int i) {
    return tokens.lemma(i).equals("have")
        && tokens.lower(i + 1).equals("to")
        && tokens.tag(i + 1).equals("TO");
  }

  /** Whether the words from the trigger to the match deny it; {@code but} lifts the denial. */
  boolean isNegated(int from, int to) {
    boolean negated = tokens.lower(from - 1).equals("never") || tokens.lower(from - 1).equals("no");
    for (int i = from; i < to; i++) {
      String word = tokens.lower(i);
      if (NEGATIONS.contains(word)) {
        negated = true;
      } else if (word.equals("but")) {
        negated = false;
      }
    }
    return negated;
  }
}
