package org.demarche.link.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** In which other orders the parts of a name stand, by country. */
final class NameOrders {
  private static final String RESOURCE = "/link/name-orders.tsv";

  private final Map<String, Set<String>> countries;

  NameOrders() {
    this.countries =
        TableText.lines(NameOrders.class.getResourceAsStream(RESOURCE))
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split("\t"))
            .collect(
                Collectors.groupingBy(
                    cells -> cells[1], Collectors.mapping(cells -> cells[0], Collectors.toSet())));
  }

  /** {@code Shinzo Abe} is {@code Abe Shinzo}, {@code Ana Roe Lund} is {@code Ana Roe}, too. */
  List<String> others(String name, Collection<String> of) {
    List<String> words = List.of(name.split(" "));
    List<String> others = new ArrayList<>();
    int last = words.size() - 1;
    if (last > 0 && last < 3 && applies("family-first", of)) {
      others.add(words.get(last) + " " + String.join(" ", words.subList(0, last)));
      others.add(String.join(" ", words.subList(1, last + 1)) + " " + words.get(0));
    }
    if (last == 2 && words.get(1).length() > 2 && applies("two-family-names", of)) {
      others.add(words.get(0) + " " + words.get(1));
    }
    return others.stream().distinct().toList();
  }

  private boolean applies(String order, Collection<String> of) {
    return of.stream().anyMatch(countries.getOrDefault(order, Set.of())::contains);
  }
}
