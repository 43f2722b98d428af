package org.demarche.map;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.demarche.model.Actor;
import org.demarche.model.Reference;
import org.demarche.ontology.DEMARCHE;
import org.demarche.ontology.Scheme;

/** Describes actors that no register knows, and the mentions of all. */
final class ActorMapper {
  private static final String WIKIDATA = "http://www.wikidata.org/entity/";

  private final ArticleGraph graph;

  ActorMapper(ArticleGraph graph) {
    this.graph = graph;
  }

  void map(Actor actor) {
    Node named = graph.entity(actor.id());
    actor.otherNames().forEach(name -> graph.add(named, SKOS.altLabel, name));
    if (IriMinter.isAbsolute(actor.id())) {
      return;
    }
    Node node = graph.entity(actor.id());
    types(actor.kind()).forEach(type -> graph.add(node, RDF.type, type));
    graph.add(node, SKOS.prefLabel, actor.label());
    if (actor.kind() == Actor.Kind.UNNAMED) {
      graph.add(node, DEMARCHE.describedAs, actor.label());
    }
    actor.roles().forEach(role -> graph.add(node, DEMARCHE.describedAs, role));
    actor.affiliation().ifPresent(id -> graph.add(node, DEMARCHE.affiliation, graph.entity(id)));
    actor
        .wikidata()
        .map(item -> NodeFactory.createURI(WIKIDATA + item))
        .ifPresent(item -> graph.add(node, SchemaDO.sameAs, item));
  }

  void map(Reference reference) {
    Node mention = graph.mention(reference.span());
    graph.add(mention, DEMARCHE.inArticle, graph.revision());
    graph.add(mention, DEMARCHE.denotes, graph.entity(reference.denotes()));
    reference
        .literally()
        .ifPresent(place -> graph.add(mention, DEMARCHE.literally, graph.entity(place)));
    if (reference.resolvedBy() != Reference.By.NAME) {
      graph.add(mention, DEMARCHE.resolvedBy, Scheme.RESOLVED_BY.concept(reference.resolvedBy()));
      graph.add(mention, DEMARCHE.rule, reference.why().text());
    }
  }

  /** The superclasses too, so that queries need no inference. */
  private static List<Resource> types(Actor.Kind kind) {
    return switch (kind) {
      case PERSON -> List.of(DEMARCHE.Actor, DEMARCHE.Person);
      case ORGANIZATION -> List.of(DEMARCHE.Actor, DEMARCHE.Organization);
      case STATE -> List.of(DEMARCHE.Actor, DEMARCHE.Organization, DEMARCHE.Region, DEMARCHE.State);
      case GROUP -> List.of(DEMARCHE.Actor, DEMARCHE.Group);
      case UNNAMED -> List.of(DEMARCHE.Actor, DEMARCHE.UnnamedSource);
    };
  }
}
