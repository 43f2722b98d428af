package org.demarche.resolve.actors;

import org.demarche.model.Dossier;

/** Writes actors with their kinds. */
final class ActorKinds {
  private ActorKinds() {}

  /** {@code Jane Roe PERSON}. */
  static String of(Dossier dossier, String id) {
    return dossier.actors().stream()
        .filter(actor -> actor.id().equals(id))
        .map(actor -> actor.label() + " " + actor.kind())
        .findFirst()
        .orElse(id);
  }
}
