package org.demarche.model;

import java.util.List;

/**
 * A stretch of text that may name an actor or a region; who it denotes is decided later, in {@code
 * resolve}.
 *
 * @param candidates ids of registered actors and regions that bear this name, best first; empty for
 *     a name that no register knows
 */
public record Mention(Span span, Form form, List<String> candidates) {
  public Mention {
    candidates = List.copyOf(candidates);
  }

  /** How a mention refers. */
  public enum Form {
    /** A full or short name: {@code Vladimir Putin}, {@code NATO}. */
    NAME,
    /** A name that stands for an institution: {@code the Kremlin}, {@code Kyiv}. */
    METONYM,
    /** An office: {@code the Russian foreign minister}. */
    ROLE,
    /** An adjective of a region: {@code Russian}, {@code Polish}. */
    ADJECTIVE,
    /** A name of no register, found by its shape. */
    NEW_NAME
  }
}
