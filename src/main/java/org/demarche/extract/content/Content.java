package org.demarche.extract.content;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Span;

/**
 * What is attributed.
 *
 * @param pieces the words alone
 * @param wide with complementizer and quotation marks
 */
public record Content(List<Span> pieces, Span wide) {
  public Content {
    pieces = List.copyOf(pieces);
  }

  public static Content of(Span words, Span wide) {
    return new Content(List.of(words), wide.union(words));
  }

  public Content and(Content other) {
    List<Span> both = new ArrayList<>(pieces);
    both.addAll(other.pieces);
    both.sort(null);
    return new Content(both, wide.union(other.wide));
  }

  public Span words() {
    return new Span(pieces.get(0).start(), pieces.get(pieces.size() - 1).end());
  }
}
