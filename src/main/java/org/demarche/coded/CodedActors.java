package org.demarche.coded;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.knowledge.Knowledge;
import org.demarche.model.Actor;
import org.demarche.model.Actor.Gender;
import org.demarche.model.Actor.Kind;
import org.demarche.model.Span;
import org.demarche.names.Slug;

/** The actors of one document: registered ones by their names, others by the names alone. */
final class CodedActors {
  private final Knowledge knowledge;
  private final Map<String, Actor> actors = new LinkedHashMap<>();

  CodedActors(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * The id of an actor.
   *
   * @param role what the column says that it is
   * @param organization where a person belongs
   */
  String named(String name, String role, Optional<String> organization) {
    Optional<Actor> registered = registered(name, role);
    if (registered.isPresent()) {
      return keep(registered.get());
    }
    boolean person = role.equals(Roles.PERSON);
    Optional<String> body =
        organization
            .filter(it -> person)
            .map(it -> named(it, Roles.ORGANIZATION, Optional.empty()));
    return keep(
        new Actor(
            "actor/" + Slug.of(name),
            person ? Kind.PERSON : Kind.ORGANIZATION,
            name,
            Gender.UNKNOWN,
            body,
            Optional.empty()));
  }

  /** Somebody whom the table does not name. */
  String unnamed(String words, Span place) {
    return keep(
        new Actor(
            "unnamed/" + place.start() + "-" + place.end(),
            Kind.UNNAMED,
            words,
            Gender.UNKNOWN,
            Optional.empty(),
            Optional.empty()));
  }

  private String keep(Actor actor) {
    actors.putIfAbsent(actor.id(), actor);
    return actor.id();
  }

  /**
   * The only one whom the name names: as what the column says, else as anything, since people put
   * organizations under persons; not a city for its government.
   */
  private Optional<Actor> registered(String name, String role) {
    List<Actor> all =
        knowledge.names().senses(name).stream()
            .filter(it -> it.literally().isEmpty())
            .flatMap(it -> knowledge.actors().byId(it.id()).stream())
            .distinct()
            .toList();
    List<Actor> suited = all.stream().filter(it -> suits(it, role)).toList();
    List<Actor> found = suited.isEmpty() ? all : suited;
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static boolean suits(Actor actor, String role) {
    return role.equals(Roles.ACTOR) || role.equals(Roles.PERSON) == (actor.kind() == Kind.PERSON);
  }

  Collection<Actor> all() {
    return actors.values();
  }
}
