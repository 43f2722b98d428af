package org.demarche.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a cue takes for its content, in the notation of the cue lists. */
public enum Frame {
  /** A clause, with or without {@code that}. */
  CLAUSE("c"),
  QUOTATION("q"),
  /** {@code promised to leave}. */
  INFINITIVE("i"),
  /** {@code rejected the plan}. */
  OBJECT("o"),
  /** {@code suggested leaving}. */
  GERUND("g"),
  /** An addressee before the content: {@code told reporters that …}. */
  ADDRESSEE("t"),
  /** {@code urged them to leave}. */
  OBJECT_INFINITIVE("oi"),
  /** {@code showed them leaving}. */
  OBJECT_PARTICIPLE("og"),
  /** {@code is expected to leave}. */
  PASSIVE_INFINITIVE("bi"),
  /** {@code described it as a threat}. */
  OBJECT_AS("as"),
  /** {@code called it a threat}. */
  OBJECT_PREDICATE("op"),
  /** {@code called for a truce}. */
  PREPOSITION("p"),
  /** {@code appealed to them to leave}. */
  PREPOSITION_INFINITIVE("pi"),
  /** {@code accused them of lying}. */
  OBJECT_PREPOSITION("p2"),
  /** {@code his view is that …}. */
  IS("is");

  private static final Map<String, Frame> BY_NOTATION = byNotation();

  private final String notation;

  Frame(String notation) {
    this.notation = notation;
  }

  /** Whether its content is an infinitive. */
  public boolean isInfinitive() {
    return this == INFINITIVE
        || this == OBJECT_INFINITIVE
        || this == PASSIVE_INFINITIVE
        || this == PREPOSITION_INFINITIVE;
  }

  /** The frame of that notation. */
  public static Optional<Frame> of(String notation) {
    return Optional.ofNullable(BY_NOTATION.get(notation));
  }

  private static Map<String, Frame> byNotation() {
    Map<String, Frame> map = new HashMap<>();
    for (Frame frame : values()) {
      map.put(frame.notation, frame);
    }
    return Map.copyOf(map);
  }
}
