package org.demarche.serve.reconcile;

import java.util.OptionalDouble;

/**
 * An entity that may be meant.
 *
 * @param score from 0 to 100, with one decimal
 * @param match whether it is meant beyond doubt
 * @param name how alike the names are, from 0 to 100, where a name was asked for
 * @param properties the share of the properties that agree, from 0 to 1, where any was asked for
 *     and known
 */
record MatchCandidate(
    Entity entity, double score, boolean match, OptionalDouble name, OptionalDouble properties) {}
