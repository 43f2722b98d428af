package org.demarche.serve.reconcile;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.demarche.ontology.DEMARCHE;

/**
 * What an entity can be. The general ones come first; the identifier is the local name of the
 * class, so that the namespace of the vocabulary makes an IRI of it.
 */
enum EntityType {
  ACTOR(DEMARCHE.Actor, "actor"),
  REGION(DEMARCHE.Region, "region"),
  DEMAND(DEMARCHE.Demand, "demand"),
  PERSON(DEMARCHE.Person, "person", ACTOR),
  ORGANIZATION(DEMARCHE.Organization, "organization", ACTOR),
  GROUP(DEMARCHE.Group, "group", ACTOR),
  STATE(DEMARCHE.State, "state", ORGANIZATION, REGION);

  private final Resource resource;
  private final String label;
  private final List<EntityType> broader;

  EntityType(Resource resource, String label, EntityType... broader) {
    this.resource = resource;
    this.label = label;
    this.broader = List.of(broader);
  }

  String id() {
    return resource.getLocalName();
  }

  String label() {
    return label;
  }

  Node node() {
    return resource.asNode();
  }

  /** The types that are one step more general. */
  List<EntityType> broader() {
    return broader;
  }

  /** The type itself and all that are more general. */
  Set<EntityType> closure() {
    Set<EntityType> all = EnumSet.of(this);
    broader.forEach(type -> all.addAll(type.closure()));
    return all;
  }

  /** By identifier, whatever the case, or IRI. */
  static Optional<EntityType> named(String id) {
    return Arrays.stream(values())
        .filter(type -> type.id().equalsIgnoreCase(id) || type.node().getURI().equals(id))
        .findFirst();
  }

  /** All of them, the particular ones before the general ones. */
  static List<EntityType> particularFirst() {
    return Stream.iterate(values().length - 1, i -> i >= 0, i -> i - 1)
        .map(i -> values()[i])
        .toList();
  }
}
