package org.demarche.link.online;

import org.demarche.link.Item;

/** What asking for an item by its id gave. */
public sealed interface ItemLookup {
  /** The item; where it was merged into another one, that other, with its own id. */
  record Known(Item item) implements ItemLookup {}

  /** It exists and is neither person nor organization, region or office, or has no usable name. */
  record Other(String id) implements ItemLookup {}

  /** There is no such item, or no longer. */
  record Missing() implements ItemLookup {}

  /** Nobody could be asked. */
  record Failed(String reason) implements ItemLookup {}
}
