package org.demarche.resolve.actors;

import java.util.List;
import org.demarche.model.Actor;
import org.demarche.model.Reference;

/**
 * Who acts in an article, and where its words refer to them.
 *
 * @param references in the order of the text, the longer one first
 */
public record Actors(List<Actor> all, List<Reference> references) {
  public Actors {
    all = List.copyOf(all);
    references = List.copyOf(references);
  }
}
