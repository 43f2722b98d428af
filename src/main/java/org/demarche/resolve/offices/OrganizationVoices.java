package org.demarche.resolve.offices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.knowledge.ActorRegister;
import org.demarche.model.Actor;

/** Tells, of one article, whose offices may be meant where somebody's are spoken of. */
final class OrganizationVoices {
  private final ActorRegister actors;
  private final Optional<LocalDate> day;
  private final Map<String, List<String>> voices = new HashMap<>();
  private final Map<String, Set<String>> spokenFor = new LinkedHashMap<>();

  OrganizationVoices(ActorRegister actors, Optional<LocalDate> day) {
    this.actors = actors;
    this.day = day;
  }

  /** An organization with those it speaks for and those that speak for it; a person's as well. */
  List<String> of(String id) {
    return voices.computeIfAbsent(id, this::voices);
  }

  private List<String> voices(String id) {
    List<String> found = new ArrayList<>(List.of(id));
    found.addAll(actors.speaksFor(id, day));
    spokenFor()
        .forEach(
            (organization, others) -> {
              if (!Collections.disjoint(others, found)) {
                found.add(organization);
              }
            });
    return found;
  }

  /** For whom each registered organization speaks; read once, as each question needs them all. */
  private Map<String, Set<String>> spokenFor() {
    if (spokenFor.isEmpty()) {
      for (Actor actor : actors.all()) {
        if (actor.kind() == Actor.Kind.ORGANIZATION) {
          spokenFor.put(actor.id(), actors.speaksFor(actor.id(), day));
        }
      }
    }
    return spokenFor;
  }
}
