package org.demarche.serve.reconcile;

import java.util.List;
import java.util.Set;

/**
 * One question of a batch: which entities are like this?
 *
 * @param conditions on names and properties; none finds nothing
 * @param types none for all
 * @param strictness how the types count
 * @param limit the most candidates to give, at least 1
 */
record MatchQuery(
    List<MatchCondition> conditions, Set<EntityType> types, Strictness strictness, int limit) {

  enum Strictness {
    /** At least one of the types. */
    ANY,
    /** Each of the types. */
    ALL,
    /** Entities of other types come, too, but lower. */
    SHOULD
  }

  List<MatchCondition> onNames() {
    return conditions.stream().filter(MatchCondition::isOnNames).toList();
  }

  List<MatchCondition> onProperties() {
    return conditions.stream().filter(condition -> !condition.isOnNames()).toList();
  }
}
