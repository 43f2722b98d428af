package org.demarche.resolve.events;

import java.util.List;
import java.util.Optional;
import org.demarche.model.Event.Type;
import org.demarche.model.Why;
import org.demarche.syntax.Phrases.Range;

/**
 * Words that show what somebody does towards somebody else, before it is known towards whom.
 *
 * @param shown the words that show it
 * @param to the end of what is said of it, a token
 * @param agents ids, at least one
 * @param addressee the words that name whom, where the construction tells
 */
record Deed(
    Type type,
    Range shown,
    int to,
    Range agent,
    List<String> agents,
    Optional<Range> addressee,
    Why why) {

  /** Whether another deed is told inside what is said of this one. */
  boolean holds(Deed other) {
    return other.shown().from() >= shown.to() && other.shown().to() <= to;
  }
}
