package org.demarche.model;

import java.util.List;
import java.util.Optional;

/**
 * What somebody does towards somebody else by words: agrees, demands, rejects …
 *
 * @param agents ids of actors of the same dossier, at least one; several act together
 * @param agentSpan the words that name them
 * @param targets ids of the actors or regions that it is addressed to or affects
 * @param targetSpan the words that name them
 * @param content from the words that show the deed to the end of what is said of it
 * @param ascribedBy the id of the actor who tells it of the agents; empty where the article itself
 *     or the agents do
 * @param why for people
 */
public record Event(
    Type type,
    List<String> agents,
    Span agentSpan,
    List<String> targets,
    Optional<Span> targetSpan,
    Span content,
    Optional<String> ascribedBy,
    Why why) {
  public Event {
    agents = List.copyOf(agents);
    targets = List.copyOf(targets);
    if (agents.isEmpty()) {
      throw new IllegalArgumentException("an event needs an agent");
    }
  }

  /** Verbal types of the PLOVER event ontology. */
  public enum Type {
    AGREE,
    SUPPORT,
    DEMAND,
    DISAPPROVE,
    REJECT,
    THREATEN
  }
}
