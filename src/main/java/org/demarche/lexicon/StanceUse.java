package org.demarche.lexicon;

import java.util.Optional;
import java.util.Set;
import org.demarche.model.Stance;

/**
 * One way in which a word takes a stance on a course of action.
 *
 * @param lemma the dictionary form; particles follow a hyphen: {@code rule-out}
 * @param prepositions those of the frame, where it has any
 * @param negated the stance of the negated word; empty where that tells nothing
 */
public record StanceUse(
    PartOfSpeech partOfSpeech,
    String lemma,
    StanceFrame frame,
    Set<String> prepositions,
    Stance stance,
    Optional<Stance> negated) {
  public StanceUse {
    prepositions = Set.copyOf(prepositions);
  }

  /** The stance as the word stands there. */
  public Optional<Stance> stance(boolean isNegated) {
    return isNegated ? negated : Optional.of(stance);
  }
}
