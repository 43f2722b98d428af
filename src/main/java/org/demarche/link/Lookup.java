package org.demarche.link;

import java.util.List;

/** What asking for a name gave. */
public sealed interface Lookup {
  /**
   * What is asked.
   *
   * @param kind what is looked for; {@link Item.Kind#suits} says what it may turn out to be
   * @param limit the most items that are wanted
   */
  record Query(String name, Item.Kind kind, int limit) {}

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
