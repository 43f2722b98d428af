package org.demarche.serve.reconcile;

import static org.demarche.serve.reconcile.EntityType.ACTOR;
import static org.demarche.serve.reconcile.EntityType.DEMAND;
import static org.demarche.serve.reconcile.EntityType.ORGANIZATION;
import static org.demarche.serve.reconcile.EntityType.PERSON;
import static org.demarche.serve.reconcile.EntityType.REGION;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What can be known of an entity; what is counted can be fetched, but not matched. */
enum EntityProperty {
  NAMES("names", "other names", "Further names, short names and spellings.", ACTOR, REGION, DEMAND),
  AFFILIATION("affiliation", "affiliation", "The organization or state it belongs to.", ACTOR),
  OFFICE("office", "office", "An office that the person holds or held.", PERSON),
  GENDER("gender", "gender", "The person's gender: male or female.", PERSON),
  WIKIDATA("wikidata", "Wikidata item", "The item that it is, such as Q42.", ACTOR, REGION),
  WITHIN("within", "within", "The region that holds this one.", REGION),
  ADJECTIVE("adjective", "adjective", "What belongs to it is called so.", ORGANIZATION, REGION),
  ISSUE("issue", "issue", "What the demand is about.", DEMAND),
  NOTATION("notation", "notation", "The demand's short identifier.", DEMAND),
  STATEMENTS("statements", "number of statements", "How often it is said to speak.", ACTOR),
  FIRST_STATEMENT("firstStatement", "first statement", "The day of its first statement.", ACTOR),
  LAST_STATEMENT("lastStatement", "last statement", "The day of its last statement.", ACTOR),
  POSITIONS(
      "positions", "number of positions", "How many it holds, or are about it.", ACTOR, DEMAND);

  private static final Set<EntityProperty> COUNTED =
      EnumSet.of(STATEMENTS, FIRST_STATEMENT, LAST_STATEMENT, POSITIONS);

  private final String id;
  private final String label;
  private final String description;
  private final Set<EntityType> bearers;

  EntityProperty(String id, String label, String description, EntityType... bearers) {
    this.id = id;
    this.label = label;
    this.description = description;
    this.bearers = Set.of(bearers);
  }

  String id() {
    return id;
  }

  String label() {
    return label;
  }

  String description() {
    return description;
  }

  /** Whether it says something of entities of this type. */
  boolean appliesTo(EntityType type) {
    return type.closure().stream().anyMatch(bearers::contains);
  }

  /** Whether its values are counted in the graph when they are asked for. */
  boolean isCounted() {
    return COUNTED.contains(this);
  }

  /** Whether a value of it settles which entity is meant. */
  boolean identifies() {
    return this == WIKIDATA || this == NOTATION;
  }

  /** The type of its values, where they are entities. */
  Optional<EntityType> range() {
    return switch (this) {
      case AFFILIATION -> Optional.of(ORGANIZATION);
      case WITHIN -> Optional.of(REGION);
      default -> Optional.empty();
    };
  }

  static Optional<EntityProperty> named(String id) {
    return Arrays.stream(values()).filter(property -> property.id.equals(id)).findFirst();
  }
}
