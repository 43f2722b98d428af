package org.demarche.corrections;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.demarche.ontology.DEMARCHE;
import org.demarche.ontology.Scheme;

/** Changes an article's graph as a correction says, and keeps account of it. */
final class Edit {
  private static final Node SURE =
      NodeFactory.createLiteralDT(BigDecimal.valueOf(1.0).toString(), XSDDatatype.XSDdecimal);

  private final Graph graph;
  private final Set<Triple> gone = new LinkedHashSet<>();
  private final Set<Triple> come = new LinkedHashSet<>();

  Edit(Graph graph) {
    this.graph = graph;
  }

  /** What was taken out. */
  Collection<Triple> gone() {
    return gone;
  }

  /** What was put in. */
  Collection<Triple> come() {
    return come;
  }

  boolean isEmpty() {
    return gone.isEmpty() && come.isEmpty();
  }

  /** A statement or position becomes what the correction says. */
  void apply(Correction correction, Node thing) {
    if (correction.aspect() != Correction.Aspect.NONE) {
      restore(thing);
    }
    switch (correction.aspect()) {
      case SPEAKER -> speaker(thing, actor(correction));
      case HOLDER -> holder(thing, actor(correction));
      case STANCE -> judged(thing, DEMARCHE.stance, value(correction));
      case DEMAND -> demand(thing, value(correction), correction.label());
      case NONE -> remove(thing);
      case RIGHT -> confirm(thing);
    }
  }

  private static Node value(Correction correction) {
    return NodeFactory.createURI(correction.value().orElseThrow());
  }

  /** What a language model refused is a position after all. */
  private void restore(Node thing) {
    Node type = DEMARCHE.RefusedPosition.asNode();
    if (graph.contains(thing, RDF.type.asNode(), type)) {
      set(thing, RDF.type, DEMARCHE.Position.asNode());
      renamed(thing, DEMARCHE.refusedHolder, DEMARCHE.holder);
      renamed(thing, DEMARCHE.refusedOn, DEMARCHE.on);
      for (Node statement : values(thing, DEMARCHE.refusedIn)) {
        take(Triple.create(thing, DEMARCHE.refusedIn.asNode(), statement));
        put(Triple.create(statement, DEMARCHE.takes.asNode(), thing));
      }
    }
  }

  private void renamed(Node thing, Property refused, Property held) {
    for (Node value : values(thing, refused)) {
      take(Triple.create(thing, refused.asNode(), value));
      put(Triple.create(thing, held.asNode(), value));
    }
  }

  /** One of whom nothing is known yet is described here. */
  private Node actor(Correction correction) {
    Node actor = value(correction);
    correction
        .label()
        .ifPresent(
            it -> {
              put(Triple.create(actor, RDF.type.asNode(), DEMARCHE.Actor.asNode()));
              put(Triple.create(actor, SKOS.prefLabel.asNode(), literal(it)));
            });
    return actor;
  }

  private static Node literal(String text) {
    return NodeFactory.createLiteralString(text);
  }

  /** Positions that the speaker takes are the new speaker's. */
  private void speaker(Node statement, Node speaker) {
    for (Node former : values(statement, DEMARCHE.speaker)) {
      for (Node position : values(statement, DEMARCHE.takes)) {
        boolean own = isSelfStated(position) && values(position, DEMARCHE.holder).contains(former);
        if (own) {
          set(position, DEMARCHE.holder, speaker);
        } else if (!isSelfStated(position)) {
          set(position, DEMARCHE.ascribedBy, speaker);
        }
      }
    }
    set(statement, DEMARCHE.speaker, speaker);
  }

  private boolean isSelfStated(Node position) {
    return graph.contains(position, DEMARCHE.basis.asNode(), basis("self"));
  }

  private static Node basis(String notation) {
    return Scheme.BASIS.concept(notation).asNode();
  }

  /** Who speaks states it; of anybody else it is ascribed by who speaks. */
  private void holder(Node position, Node holder) {
    judged(position, DEMARCHE.holder, holder);
    List<Node> speakers =
        subjects(DEMARCHE.takes, position).stream()
            .flatMap(it -> values(it, DEMARCHE.speaker).stream())
            .toList();
    if (speakers.isEmpty()) {
      return;
    }
    boolean self = speakers.contains(holder);
    set(position, DEMARCHE.basis, basis(self ? "self" : "ascribed"));
    if (self) {
      removeAll(position, DEMARCHE.ascribedBy);
    } else {
      set(position, DEMARCHE.ascribedBy, speakers.get(0));
    }
  }

  private void demand(Node position, Node demand, Optional<String> label) {
    List<Node> former = values(position, DEMARCHE.on);
    judged(position, DEMARCHE.on, demand);
    label.ifPresent(it -> describe(demand, it));
    former.stream().filter(it -> !it.equals(demand)).forEach(this::forget);
  }

  private void describe(Node demand, String label) {
    String iri = demand.getURI();
    put(Triple.create(demand, RDF.type.asNode(), DEMARCHE.Demand.asNode()));
    put(Triple.create(demand, SKOS.prefLabel.asNode(), literal(label)));
    put(
        Triple.create(
            demand, SKOS.notation.asNode(), literal(iri.substring(iri.lastIndexOf('/') + 1))));
    put(Triple.create(demand, SKOS.broader.asNode(), DEMARCHE.unclassified.asNode()));
  }

  /** What nothing in the article is on any more is not described there. */
  private void forget(Node thing) {
    if (!graph.contains(Node.ANY, Node.ANY, thing)) {
      takeAll(graph.find(thing, Node.ANY, Node.ANY).toList());
    }
  }

  /** A statement goes with the positions that it takes. */
  private void remove(Node thing) {
    List<Node> demands = new ArrayList<>(values(thing, DEMARCHE.on));
    demands.addAll(values(thing, DEMARCHE.refusedOn));
    values(thing, DEMARCHE.takes).forEach(this::remove);
    takeAll(graph.find(Node.ANY, Node.ANY, thing).toList());
    takeAll(graph.find(thing, Node.ANY, Node.ANY).toList());
    demands.forEach(this::forget);
  }

  private void confirm(Node thing) {
    if (graph.contains(thing, RDF.type.asNode(), DEMARCHE.Position.asNode())) {
      set(thing, DEMARCHE.confidence, SURE);
    }
  }

  /** What a person has judged is sure. */
  private void judged(Node position, Property property, Node value) {
    if (!values(position, property).equals(List.of(value))) {
      set(position, property, value);
      set(position, DEMARCHE.confidence, SURE);
    }
  }

  private void set(Node subject, Property property, Node value) {
    Triple wanted = Triple.create(subject, property.asNode(), value);
    graph.find(subject, property.asNode(), Node.ANY).toList().stream()
        .filter(it -> !it.equals(wanted))
        .forEach(this::take);
    put(wanted);
  }

  private void removeAll(Node subject, Property property) {
    takeAll(graph.find(subject, property.asNode(), Node.ANY).toList());
  }

  private void takeAll(List<Triple> triples) {
    triples.forEach(this::take);
  }

  private void take(Triple triple) {
    graph.delete(triple);
    if (!come.remove(triple)) {
      gone.add(triple);
    }
  }

  private void put(Triple triple) {
    if (!graph.contains(triple)) {
      graph.add(triple);
      if (!gone.remove(triple)) {
        come.add(triple);
      }
    }
  }

  private List<Node> values(Node subject, Property property) {
    return graph.find(subject, property.asNode(), Node.ANY).mapWith(Triple::getObject).toList();
  }

  private List<Node> subjects(Property property, Node value) {
    return graph.find(Node.ANY, property.asNode(), value).mapWith(Triple::getSubject).toList();
  }
}
