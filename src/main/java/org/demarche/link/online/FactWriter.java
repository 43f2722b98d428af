package org.demarche.link.online;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.demarche.link.Wikidata;
import org.demarche.link.wikidata.Claim;
import org.demarche.link.wikidata.TimeValue;

/**
 * Writes what Wikidata's JSON says as Wikidata's RDF: {@code wdt:} for the best statements, and
 * where it matters since when and until when, a node for each statement with its qualifiers.
 */
final class FactWriter {
  private final Model model;

  FactWriter(Model model) {
    this.model = model;
  }

  /** The English label, else the one that holds for all languages. */
  void label(String id, JsonNode entity) {
    JsonNode labels = entity.path("labels");
    String language = labels.has("en") ? "en" : "mul";
    String text = labels.path(language).path("value").asText();
    if (!text.isEmpty()) {
      model.add(WikidataRdf.item(id), RDFS.label, text, language);
    }
  }

  /** An id that was merged into another one. */
  void merged(String from, String to) {
    model.add(WikidataRdf.item(from), OWL.sameAs, WikidataRdf.item(to));
  }

  /** Statements may name an item by an id that was merged; the other facts stand at the new one. */
  void renameMerged() {
    for (Statement merged : model.listStatements(null, OWL.sameAs, (RDFNode) null).toList()) {
      for (Statement old : model.listStatements(null, null, merged.getSubject()).toList()) {
        model.remove(old).add(old.getSubject(), old.getPredicate(), merged.getObject());
      }
    }
  }

  void direct(String id, String property, Claim claim) {
    if (claim.isBest()) {
      model.add(
          WikidataRdf.item(id),
          WikidataRdf.property(WikidataRdf.DIRECT + property),
          WikidataRdf.item(claim.value()));
    }
  }

  void statement(String id, String property, Claim claim) {
    Resource node = model.createResource(WikidataRdf.STATEMENT + claim.id().replace('$', '-'));
    model.add(WikidataRdf.item(id), WikidataRdf.property(WikidataRdf.PROP + property), node);
    node.addProperty(
        WikidataRdf.property(WikidataRdf.PROP_STATEMENT + property),
        WikidataRdf.item(claim.value()));
    String rank = claim.rank().equals("preferred") ? "PreferredRank" : "NormalRank";
    node.addProperty(WikidataRdf.RANK, ResourceFactory.createResource(WikidataRdf.WIKIBASE + rank));
    if (claim.isBest()) {
      node.addProperty(RDF.type, WikidataRdf.BEST_RANK);
    }
    for (Map.Entry<String, JsonNode> qualifier : claim.qualifiers().properties()) {
      qualifier.getValue().forEach(snak -> qualifier(node, qualifier.getKey(), snak));
    }
  }

  private void qualifier(Resource statement, String property, JsonNode snak) {
    Resource unnamed = unnamed(statement, property, snak);
    switch (snak.path("snaktype").asText()) {
      case "somevalue" ->
          statement.addProperty(WikidataRdf.property(WikidataRdf.QUALIFIER + property), unnamed);
      case "value" -> {
        if (Wikidata.isId(Claim.value(snak))) {
          statement.addProperty(
              WikidataRdf.property(WikidataRdf.QUALIFIER + property),
              WikidataRdf.item(Claim.value(snak)));
        }
        TimeValue time = TimeValue.of(snak);
        time.dateTime()
            .ifPresent(text -> time(statement, property, text, time.precisionOfDay(), unnamed));
      }
      default -> {}
    }
  }

  private void time(
      Resource statement, String property, String dateTime, int precision, Resource node) {
    statement.addProperty(
        WikidataRdf.property(WikidataRdf.QUALIFIER + property),
        model.createTypedLiteral(dateTime, XSDDatatype.XSDdateTime));
    statement.addProperty(WikidataRdf.property(WikidataRdf.QUALIFIER_VALUE + property), node);
    node.addProperty(RDF.type, WikidataRdf.TIME)
        .addProperty(
            WikidataRdf.TIME_VALUE, model.createTypedLiteral(dateTime, XSDDatatype.XSDdateTime))
        .addProperty(
            WikidataRdf.TIME_PRECISION,
            model.createTypedLiteral(String.valueOf(precision), XSDDatatype.XSDinteger));
  }

  /** Wikidata names such nodes by a hash that it does not tell; the snak's own is told. */
  private Resource unnamed(Resource statement, String property, JsonNode snak) {
    String name = statement.getURI().substring(WikidataRdf.STATEMENT.length());
    return model.createResource(
        WikidataRdf.UNNAMED + name + "-" + property + "-" + snak.path("hash").asText());
  }
}
