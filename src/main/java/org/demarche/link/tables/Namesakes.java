package org.demarche.link.tables;

import java.util.HashMap;
import java.util.Map;
import org.demarche.names.NameKey;

/**
 * Estimates how many people of public life bear a name who are in no table: first names and family
 * names are as frequent among them as among the people of the tables, country by country.
 */
final class Namesakes {
  /** For one person in the tables there are so many who may be in the news. */
  private static final int OTHERS = 20;

  private static final int MOST = 1000;

  private final Map<String, Integer> counts = new HashMap<>();

  void add(Person person) {
    for (String country : person.countries()) {
      count(country);
      person
          .label()
          .ifPresent(
              label -> {
                count(country + " " + first(label));
                count(country + " " + last(label) + ".");
              });
    }
  }

  private void count(String key) {
    counts.merge(key, 1, Integer::sum);
  }

  /** Of the country where they are most; the bearer is not counted. */
  int of(Person person) {
    String label = person.label().orElse("");
    double most = 0;
    for (String country : person.countries()) {
      double firsts = counts.getOrDefault(country + " " + first(label), 0);
      double lasts = counts.getOrDefault(country + " " + last(label) + ".", 0);
      most = Math.max(most, OTHERS * firsts * lasts / Math.max(50, counts.get(country)));
    }
    return (int) Math.min(MOST, Math.round(most));
  }

  private static String first(String name) {
    String key = NameKey.exact(name);
    return key.substring(0, Math.max(0, key.indexOf(' ')));
  }

  private static String last(String name) {
    String key = NameKey.exact(name);
    return key.substring(key.lastIndexOf(' ') + 1);
  }
}
