package org.demarche.link.online;

import java.util.List;
import org.demarche.link.Register;

/** What asking for a name gave. */
public sealed interface Lookup {
  /**
   * The items of the kind asked for that bear the name, better ones first; none where Wikidata has
   * none.
   */
  public record Found(List<Register.Hit> hits) implements Lookup {
    public Found {
      hits = List.copyOf(hits);
    }
  }

  /** Nobody could be asked; that says nothing about whether there is an item. */
  public record Failed(String reason) implements Lookup {}
}
