package org.demarche.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the text shows: a source, a cue and a content, before it is known who the source is.
 *
 * @param kind whether the content is said, thought, wanted …
 * @param cue the words that attribute: {@code said}, {@code according to}; empty where only the
 *     layout attributes, as after a speaker label
 * @param cueLemma the dictionary form of the cue, {@code say}; {@code quote} where there is no cue
 * @param pieces the words of the content alone, in order; more than one where the content is
 *     interrupted
 * @param widePieces the content with {@code that}, {@code to} and quotation marks, and with what
 *     goes on with it, in order; more than one where a clause of saying stands between
 * @param source the words that name who it comes from; empty for an agentless passive
 * @param addressee to whom it was said
 * @param parent the index, in the same list, of the attribution whose content holds this one
 * @param relay the words of a further source that passes this on: {@code , according to CNN}
 * @param negated {@code did not say}, {@code has never suggested}
 * @param continues whether it goes on with what another one of the same paragraph and source began,
 *     {@code “A,” he said. “B.”}; the wide content of that one takes it in
 * @param construction the grammar or layout that attributes
 */
public record Attribution(
    Kind kind,
    Optional<Span> cue,
    String cueLemma,
    List<Span> pieces,
    List<Span> widePieces,
    Optional<Span> source,
    Optional<Span> addressee,
    OptionalInt parent,
    Optional<Span> relay,
    boolean negated,
    boolean continues,
    Construction construction) {
  public Attribution {
    pieces = List.copyOf(pieces);
    widePieces = List.copyOf(widePieces);
    if (pieces.isEmpty() || widePieces.isEmpty()) {
      throw new IllegalArgumentException("an attribution needs a content");
    }
  }

  /** From the first to the last word of the content. */
  public Span content() {
    return pieces.get(0).union(pieces.get(pieces.size() - 1));
  }

  /** From the first to the last of its wide pieces. */
  public Span wide() {
    return widePieces.get(0).union(widePieces.get(widePieces.size() - 1));
  }

  /** What the cue says about the content. */
  public enum Kind {
    SAY,
    SHOW,
    THINK,
    WANT,
    JUDGE,
    FEEL
  }
}
