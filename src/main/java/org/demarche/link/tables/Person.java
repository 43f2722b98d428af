package org.demarche.link.tables;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.link.Item;
import org.demarche.link.Item.Held;

/** Somebody whose offices stand in several rows. */
final class Person {
  private static final String UNITED_STATES = "Q30";

  /** Since when an office is a recent one. */
  private static final LocalDate RECENT = LocalDate.of(2010, 1, 1);

  private final String id;
  private final Set<String> cells = new TreeSet<>();
  private final Set<String> names = new LinkedHashSet<>();
  private final Set<String> countries = new TreeSet<>();
  private final Set<String> parties = new TreeSet<>();
  private final TreeMap<String, Held> offices = new TreeMap<>();
  private boolean isOfGovernment;

  Person(String id) {
    this.id = id;
  }

  /** Takes a row in; the first one's name is the label. */
  void add(Row row) {
    if (cells.add(row.get("name"))) {
      names.addAll(PersonNames.of(row.get("name")));
    }
    row.list("other_names").forEach(names::add);
    String country = row.has("place") ? UNITED_STATES : row.get("country_qid");
    Optional.of(country).filter(it -> !it.isEmpty()).ifPresent(countries::add);
    Optional.of(row.get("party")).filter(it -> !it.isEmpty()).ifPresent(parties::add);
    isOfGovernment |= row.has("office_qid");
    Held held =
        new Held(
            row.get("office_qid"),
            row.get("office"),
            country,
            Days.first(row.get("from")),
            Days.last(row.get("to")));
    offices.put(row.get("from") + " " + held.label() + " " + row.get("to"), held);
  }

  /** The countries whose offices the person held. */
  Set<String> countries() {
    return countries;
  }

  Optional<String> label() {
    return names.stream().findFirst();
  }

  /**
   * The item; empty where no name is in Latin script.
   *
   * @param namesakes how many others are thought to bear the name
   */
  Optional<Item> item(int namesakes, NameOrders orders) {
    Set<String> all = new LinkedHashSet<>(names);
    names.forEach(name -> all.addAll(orders.others(name, countries)));
    return label()
        .map(
            label ->
                new Item(
                    id,
                    Item.Kind.PERSON,
                    label,
                    String.join(", ", parties),
                    all.stream().skip(1).toList(),
                    prior(),
                    List.copyOf(countries),
                    List.copyOf(offices.values()),
                    Optional.empty(),
                    namesakes));
  }

  /** How well known somebody is who held so many offices, and so lately. */
  private int prior() {
    long recent = offices.values().stream().filter(Person::isRecent).count();
    int known = isOfGovernment ? 4 : 1;
    return (int) Math.min(15, known + recent * (isOfGovernment ? 2 : 1));
  }

  private static boolean isRecent(Held held) {
    return held.to().or(held::from).map(day -> day.isAfter(RECENT)).orElse(false);
  }
}
