package org.demarche.serve.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An actor, region or demand as others see it.
 *
 * @param id its IRI
 * @param name the name to show
 * @param names all names, the one to show among them
 * @param types what it is, with the more general types
 * @param values what is known of it, without what is counted
 * @param merged the IRIs of those that were merged into it
 */
record Entity(
    String id,
    String name,
    List<Name> names,
    Set<EntityType> types,
    Map<EntityProperty, List<Value>> values,
    List<String> merged) {

  List<Value> values(EntityProperty property) {
    return values.getOrDefault(property, List.of());
  }

  /** The types, the particular ones first. */
  List<EntityType> orderedTypes() {
    return EntityType.particularFirst().stream().filter(types::contains).toList();
  }

  /** Its own IRI and those that were merged into it. */
  List<String> allIds() {
    List<String> ids = new ArrayList<>(merged);
    ids.add(id);
    return ids;
  }

  /** A line that tells it apart from namesakes: {@code person, Norland, Spokeswoman of Norland}. */
  String description() {
    List<String> parts = new ArrayList<>();
    parts.add(orderedTypes().get(0).label());
    for (EntityProperty property :
        List.of(
            EntityProperty.AFFILIATION,
            EntityProperty.OFFICE,
            EntityProperty.WITHIN,
            EntityProperty.ISSUE)) {
      values(property).stream().limit(1).map(Value::words).forEach(parts::add);
    }
    return String.join(", ", parts);
  }
}
