package org.demarche.extract.content;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Span;

/**
 * What is attributed.
 *
 * @param pieces the words alone
 * @param widePieces with complementizer and quotation marks
 */
public record Content(List<Span> pieces, List<Span> widePieces) {
  public Content {
    pieces = List.copyOf(pieces);
    widePieces = List.copyOf(widePieces);
  }

  public static Content of(Span words, Span wide) {
    return new Content(List.of(words), List.of(wide.union(words)));
  }

  /** This one and what goes on after or before a clause of saying. */
  public Content and(Content other) {
    return new Content(both(pieces, other.pieces), both(widePieces, other.widePieces));
  }

  /** With {@code object}, which stands right before it, in the wide content. */
  public Content after(Span object) {
    List<Span> wider = new ArrayList<>(widePieces);
    wider.set(0, object.union(wider.get(0)));
    return new Content(pieces, wider);
  }

  public Span words() {
    return pieces.get(0).union(pieces.get(pieces.size() - 1));
  }

  public Span wide() {
    return widePieces.get(0).union(widePieces.get(widePieces.size() - 1));
  }

  private static List<Span> both(List<Span> some, List<Span> others) {
    List<Span> both = new ArrayList<>(some);
    both.addAll(others);
    both.sort(null);
    return both;
  }
}
