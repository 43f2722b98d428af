package org.demarche.network.formats;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A tie as files have it; in one-mode networks each pair of nodes has one.
 *
 * @param from the id of its node
 * @param sign {@code positive}, {@code negative}, or {@code mixed} where counts of both sides are
 *     combined
 */
record Tie(String id, Node from, Node to, double weight, String sign, Optional<LocalDate> since) {}
