package org.demarche.serve.reconcile;

import java.util.List;
import java.util.Optional;

/**
 * What an entity should be like.
 *
 * @param property what is compared; the names where there is none
 * @param values at least one; an entity as a value stands for its IRI
 * @param quantifier how many of the values are to match
 * @param required whether an entity that does not match is left out rather than ranked lower
 */
record MatchCondition(
    Optional<EntityProperty> property,
    List<String> values,
    Quantifier quantifier,
    boolean required) {

  enum Quantifier {
    ANY,
    ALL,
    NONE
  }

  boolean isOnNames() {
    return property.isEmpty();
  }

  /** Whether entities can be looked up by it, and not only be sorted out. */
  boolean finds() {
    return quantifier != Quantifier.NONE;
  }
}
