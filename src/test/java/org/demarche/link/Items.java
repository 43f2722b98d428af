package org.demarche.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Invented items. */
final class Items {
  private Items() {}

  static Item person(String id, String label, int sitelinks, String... affiliations) {
    return item(id, Item.Kind.PERSON, label, sitelinks, List.of(affiliations), List.of());
  }

  static Item officer(
      String id, String label, int sitelinks, String office, String from, String to) {
    Item.Held held =
        new Item.Held(
            office,
            Optional.of(from).filter(day -> !day.isEmpty()).map(LocalDate::parse),
            Optional.of(to).filter(day -> !day.isEmpty()).map(LocalDate::parse));
    return item(id, Item.Kind.PERSON, label, sitelinks, List.of(), List.of(held));
  }

  /** Somebody whose office has a label and a state, but no item. */
  static Item holder(
      String id, String label, String office, String state, String from, String to, int namesakes) {
    Item.Held held =
        new Item.Held(
            "",
            office,
            state,
            Optional.of(from).filter(day -> !day.isEmpty()).map(LocalDate::parse),
            Optional.of(to).filter(day -> !day.isEmpty()).map(LocalDate::parse));
    return new Item(
        id,
        Item.Kind.PERSON,
        label,
        "",
        List.of(),
        4,
        List.of(state),
        List.of(held),
        Optional.empty(),
        namesakes);
  }

  static Item of(String id, Item.Kind kind, String label, int sitelinks) {
    return item(id, kind, label, sitelinks, List.of(), List.of());
  }

  private static Item item(
      String id,
      Item.Kind kind,
      String label,
      int sitelinks,
      List<String> affiliations,
      List<Item.Held> offices) {
    return new Item(
        id, kind, label, "", List.of(), sitelinks, affiliations, offices, Optional.empty());
  }
}
