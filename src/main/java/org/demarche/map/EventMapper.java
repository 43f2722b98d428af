package org.demarche.map;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.demarche.model.Event;
import org.demarche.ontology.DEMARCHE;
import org.demarche.ontology.Scheme;

/** Describes what actors do towards one another. */
final class EventMapper {
  private final ArticleGraph graph;

  EventMapper(ArticleGraph graph) {
    this.graph = graph;
  }

  void map(Event event) {
    Node node = NodeFactory.createURI(iri(event));
    graph.add(node, RDF.type, DEMARCHE.Event);
    graph.add(node, DEMARCHE.inArticle, graph.revision());
    graph.add(node, DEMARCHE.eventType, Scheme.EVENT_TYPE.concept(event.type()));
    event.agents().forEach(id -> graph.add(node, DEMARCHE.agent, graph.entity(id)));
    graph.add(node, DEMARCHE.agentMention, graph.mention(event.agentSpan()));
    event.targets().forEach(id -> graph.add(node, DEMARCHE.target, graph.entity(id)));
    event
        .targetSpan()
        .ifPresent(span -> graph.add(node, DEMARCHE.targetMention, graph.mention(span)));
    graph.add(node, DEMARCHE.evidence, graph.mention(event.content()));
    event.ascribedBy().ifPresent(id -> graph.add(node, DEMARCHE.ascribedBy, graph.entity(id)));
  }

  /** By the words that show it and its agents' words, which no two events share. */
  private String iri(Event event) {
    return graph
        .minter()
        .event(
            graph.revision().getURI(),
            graph.start(event.content()),
            graph.end(event.content()),
            graph.start(event.agentSpan()),
            Scheme.notation(event.type()));
  }
}
