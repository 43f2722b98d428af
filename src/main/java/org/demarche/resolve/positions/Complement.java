package org.demarche.resolve.positions;

import java.util.Optional;
import org.demarche.syntax.Range;

/**
 * The words beside a word of stance that tell the course of action, in tokens of the sentence.
 *
 * @param verbal whether they begin with a verb
 * @param negated whether it is not to be done: {@code not to leave}
 * @param performer the words that name who would act
 * @param mood the modal verb or the tag of the verb of a clause; empty where there is no clause
 */
record Complement(
    Range words, boolean verbal, boolean negated, Optional<Range> performer, String mood) {

  Complement(Range words, boolean verbal, boolean negated, Optional<Range> performer) {
    this(words, verbal, negated, performer, "");
  }

  static Complement nominal(Range words) {
    return new Complement(words, false, false, Optional.empty());
  }

  Complement by(Optional<Range> other) {
    return new Complement(words, verbal, negated, other, mood);
  }
}
