package org.demarche.demands;

import java.util.Optional;
import java.util.Set;
import org.demarche.model.Deed;

/**
 * A demand as the store has it.
 *
 * @param names its label, its notation, and what a person called it
 * @param deed what it amounts to; empty for one that a register describes
 * @param performers those who would have to act, each as the one that it was merged into
 * @param places where it would happen, likewise
 * @param deadlines by when
 * @param contraries the IRIs of demands that exclude it
 * @param articles the graphs of the articles in which somebody takes a position on it
 */
record StoredDemand(
    String iri,
    Set<String> names,
    Optional<Deed> deed,
    Set<String> performers,
    Set<String> places,
    Set<String> deadlines,
    Set<String> contraries,
    Set<String> articles) {

  /** Whether a register describes it. */
  boolean registered() {
    return deed.isEmpty();
  }

  /** How much its deed tells. */
  int length() {
    return deed.map(it -> it.written().split("\\W+").length).orElse(0);
  }
}
