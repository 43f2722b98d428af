package org.demarche.resolve.events;

import java.util.List;
import java.util.Optional;
import org.demarche.model.Event.Type;
import org.demarche.model.Why;
import org.demarche.syntax.Range;

/**
 * Words that show what somebody does towards somebody else, before it is known towards whom.
 *
 * @param trigger the words that show it
 * @param to the end of what is said of it, a token
 * @param agent the words that name who does it
 * @param agents ids, at least one
 * @param addressee the words that name whom, where the construction tells
 */
record EventMention(
    Type type,
    Range trigger,
    int to,
    Range agent,
    List<String> agents,
    Optional<Range> addressee,
    Why why) {

  /** Whether another event is told inside what is said of this one. */
  boolean holds(EventMention other) {
    return other.trigger().from() >= trigger.to() && other.trigger().to() <= to;
  }

  /** Whether words of this trigger are words of another one, too. */
  boolean shares(EventMention other) {
    return trigger.from() < other.trigger().to() && other.trigger().from() < trigger.to();
  }
}
