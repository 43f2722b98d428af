package org.demarche.serve.reconcile;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.names.NameLetters;

/**
 * Finds entities by what is known of them. An affiliation or a containing region counts through all
 * steps: who belongs to a ministry of a state belongs to the state.
 */
final class ValueIndex {
  private final List<Entity> entities;
  private final Map<String, Integer> numbers;
  private final Map<EntityProperty, BitSet> known = new EnumMap<>(EntityProperty.class);
  private final Map<EntityProperty, Map<String, int[]>> byKey = new EnumMap<>(EntityProperty.class);

  /**
   * @param numbers the place of each entity in the list, by its IRI
   */
  ValueIndex(List<Entity> entities, Map<String, Integer> numbers) {
    this.entities = entities;
    this.numbers = numbers;
    for (EntityProperty property : EntityProperty.values()) {
      if (!property.isCounted()) {
        index(property);
      }
    }
  }

  private void index(EntityProperty property) {
    BitSet bearers = new BitSet(entities.size());
    Map<String, IntStream.Builder> lists = new HashMap<>();
    for (int entity = 0; entity < entities.size(); entity++) {
      Set<String> keys = new HashSet<>();
      addKeys(property, entities.get(entity), keys);
      for (String key : keys) {
        lists.computeIfAbsent(key, k -> IntStream.builder()).add(entity);
      }
      bearers.set(entity, !keys.isEmpty());
    }
    Map<String, int[]> arrays = new HashMap<>();
    lists.forEach((key, list) -> arrays.put(key, list.build().toArray()));
    byKey.put(property, arrays);
    known.put(property, bearers);
  }

  private void addKeys(EntityProperty property, Entity entity, Set<String> keys) {
    for (Value value : entity.values(property)) {
      if (value instanceof Value.Thing thing) {
        addKeys(property, thing, keys);
      } else {
        keys.add(ValueKeys.of(property, value.words()));
      }
    }
  }

  private void addKeys(EntityProperty property, Value.Thing thing, Set<String> keys) {
    if (keys.add(ValueKeys.ofThing(thing.id()))) {
      Entity other = entities.get(numbers.get(thing.id()));
      other.names().forEach(name -> keys.add(NameLetters.key(name.text())));
      other.merged().forEach(iri -> keys.add(ValueKeys.ofThing(iri)));
      addKeys(property, other, keys);
    }
  }

  /** The numbers of the entities that have a value, in rising order. */
  int[] with(EntityProperty property, String key) {
    return byKey.get(property).getOrDefault(key, new int[0]);
  }

  boolean has(int entity, EntityProperty property, String key) {
    return Arrays.binarySearch(with(property, key), entity) >= 0;
  }

  /** Whether anything is known of the entity in this respect. */
  boolean isKnown(int entity, EntityProperty property) {
    return known.get(property).get(entity);
  }
}
