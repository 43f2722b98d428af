package org.demarche.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.demarche.model.Mention.Form;

/** Collects all names from the entries, each with what it can mean, best first. */
final class NameCollector {
  private final Seeds seeds;
  private final Map<String, List<Sense>> senses = new TreeMap<>();

  NameCollector(Seeds seeds) {
    this.seeds = seeds;
  }

  NameIndex index() {
    // Metonyms first: a capital in the news is more often the state than the city.
    seeds.all().forEach(this::addMetonyms);
    named().forEach(entry -> entry.names().forEach(name -> add(name, entry, Form.NAME)));
    named()
        .forEach(
            entry -> entry.texts(Terms.SHORT_NAME).forEach(name -> add(name, entry, Form.NAME)));
    named()
        .forEach(
            entry ->
                entry.texts(Terms.ADJECTIVE).forEach(name -> add(name, entry, Form.ADJECTIVE)));
    return new NameIndex(senses, titles());
  }

  private Stream<Entry> named() {
    return seeds
        .all()
        .filter(
            entry ->
                entry.isA(Terms.PERSON)
                    || entry.isA(Terms.ORGANIZATION)
                    || entry.isA(Terms.REGION));
  }

  private void addMetonyms(Entry entry) {
    entry.texts(Terms.METONYM).forEach(name -> add(name, entry, Form.METONYM));
    for (String denoted : entry.iris(Terms.STANDS_FOR)) {
      entry
          .names()
          .forEach(name -> put(name, new Sense(denoted, Form.METONYM, Optional.of(entry.id()))));
    }
  }

  private void add(String name, Entry entry, Form form) {
    put(name, new Sense(entry.id(), form, Optional.empty()));
  }

  private void put(String name, Sense sense) {
    List<Sense> known = senses.computeIfAbsent(name, n -> new ArrayList<>());
    if (known.stream().noneMatch(other -> other.id().equals(sense.id()))) {
      known.add(sense);
    }
  }

  private Set<String> titles() {
    Set<String> titles = new TreeSet<>();
    seeds.ofType(Terms.OFFICE).forEach(office -> titles.addAll(office.texts(Terms.TITLE)));
    return titles;
  }
}
