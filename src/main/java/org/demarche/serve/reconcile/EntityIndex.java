package org.demarche.serve.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.names.NameLetters;

/**
 * Some entities of a store with the indexes over them, in the order of their names. Unchangeable,
 * and so safe for use by many threads.
 */
final class EntityIndex {
  private final List<Entity> entities;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final NameSearch names;
  private final NamePrefixes prefixes;
  private final ValueIndex values;

  private record Keyed(String key, Entity entity) {}

  /**
   * @param unordered with those that they belong to
   * @param counts of the names of all entities
   */
  EntityIndex(List<Entity> unordered, WordCounts counts) {
    entities =
        unordered.stream()
            .map(entity -> new Keyed(NameLetters.spaced(entity.name()), entity))
            .sorted(Comparator.comparing(Keyed::key).thenComparing(keyed -> keyed.entity().id()))
            .map(Keyed::entity)
            .toList();
    for (int number = 0; number < entities.size(); number++) {
      for (String id : entities.get(number).allIds()) {
        numbers.put(id, number);
      }
    }
    NameTable table = new NameTable(entities);
    names = new NameSearch(table, entities.size(), counts);
    prefixes = new NamePrefixes(table);
    values = new ValueIndex(entities, numbers);
  }

  int size() {
    return entities.size();
  }

  /** By its place in the order of names, from 0. */
  Entity get(int number) {
    return entities.get(number);
  }

  /** The number of an entity by its IRI, or that of one that was merged into it. */
  Optional<Integer> number(String id) {
    return Optional.ofNullable(numbers.get(id));
  }

  /** The numbers of the entities that a text identifies: by IRI or by Wikidata item. */
  List<Integer> identified(String text) {
    String stripped = text.strip();
    List<Integer> found = new ArrayList<>();
    number(stripped).ifPresent(found::add);
    ValueKeys.item(stripped)
        .ifPresent(
            item -> {
              for (int number : values.with(EntityProperty.WIKIDATA, item)) {
                found.add(number);
              }
            });
    return found;
  }

  NameSearch names() {
    return names;
  }

  NamePrefixes prefixes() {
    return prefixes;
  }

  ValueIndex values() {
    return values;
  }
}
