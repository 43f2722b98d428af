package org.demarche.link.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.demarche.link.Item;
import org.demarche.link.Item.Held;
import org.demarche.link.Item.Kind;

/** Invented items, whose names often collide. */
final class Items {
  private static final String[] FIRST = {
    "Ana", "Sergei", "Sergey", "Olena", "José", "J. D.", "Kim"
  };
  private static final String[] LAST = {
    "Doe", "Zelenskyy", "Zelensky", "O'Neil", "Müller", "Ivanov", "Ivanoff", "al-Said", "Vance"
  };
  private static final String[] PLACES = {"Kharkiv", "Kharkov", "Odesa", "Foo Bay", "The Hook"};

  private Items() {}

  static List<Item> of(int count, Random random) {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      items.add(item(9_000_000 + i * 7 % 1_000_003, random));
    }
    return items;
  }

  private static Item item(int id, Random random) {
    Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
    List<String> names = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      names.add(name(random));
    }
    List<Held> offices = new ArrayList<>();
    for (int i = random.nextInt(3); kind == Kind.PERSON && i > 0; i--) {
      offices.add(new Held("Q" + (9_100_000 + random.nextInt(99)), day(random), day(random)));
    }
    List<String> affiliations = random.nextBoolean() ? List.of("Q9200000") : List.of();
    Optional<String> site = random.nextBoolean() ? Optional.of("example.org") : Optional.empty();
    return new Item(
        "Q" + id,
        kind,
        name(random),
        "дом " + id,
        names,
        random.nextInt(9),
        affiliations,
        offices,
        site);
  }

  static String name(Random random) {
    String last = LAST[random.nextInt(LAST.length)] + (random.nextInt(4) == 0 ? " II" : "");
    return random.nextInt(3) == 0
        ? PLACES[random.nextInt(PLACES.length)] + " " + random.nextInt(40)
        : FIRST[random.nextInt(FIRST.length)] + " " + last;
  }

  private static Optional<LocalDate> day(Random random) {
    return random.nextInt(4) == 0
        ? Optional.empty()
        : Optional.of(LocalDate.ofEpochDay(random.nextInt(60_000) - 30_000));
  }

  /** The item as an entity of a dump. */
  static String json(Item item) {
    Json json = new Json(item.id()).label("en", item.label()).description("en", item.description());
    item.names().forEach(name -> json.alias("en", name));
    item.affiliations().forEach(id -> json.item("P17", id, "normal"));
    item.website().ifPresent(host -> json.text("P856", "https://www." + host + "/"));
    for (Held held : item.offices()) {
      json.held(held.office(), time(held.from()), 11, time(held.to()), 11);
    }
    return json.item("P31", type(item.kind()), "normal").sitelinks(item.sitelinks()).toString();
  }

  private static String time(Optional<LocalDate> day) {
    return day.map(it -> "+" + it).orElse(null);
  }

  private static String type(Kind kind) {
    return switch (kind) {
      case PERSON -> "Q5";
      case ORGANIZATION -> "Q43229";
      case MEDIUM -> "Q11032";
      case STATE -> "Q6256";
      case REGION -> "Q515";
      case OFFICE -> "Q4164871";
    };
  }
}
