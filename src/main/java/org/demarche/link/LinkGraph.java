package org.demarche.link;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.demarche.corrections.CorrectionGraph;
import org.demarche.link.Judgement.Candidate;
import org.demarche.link.Judgement.Status;
import org.demarche.link.Linking.Linked;
import org.demarche.ontology.DEMARCHE;
import org.demarche.ontology.Scheme;

/** Judgements, redirects and decisions as triples. */
final class LinkGraph {
  /** The same in every store, so that decisions can be shared. */
  private static final String DECISIONS = "https://w3id.org/demarche/id/decision/";

  private final String base;
  private final Model model = ModelFactory.createDefaultModel();

  /**
   * @param base what the IRIs of links begin with
   */
  private LinkGraph(String base) {
    this.base = base;
  }

  /**
   * States the item where there is one, and describes the judgement on whom articles mention: of
   * all others nothing is told but what the seeds say.
   */
  private void add(Subject subject, Judgement judgement) {
    Resource about = model.createResource(subject.iri());
    judgement.item().ifPresent(item -> addItem(about, item, judgement.status()));
    if (subject.mentions() > 0 || subject.stated().isEmpty()) {
      describe(about, judgement);
    }
  }

  private void describe(Resource about, Judgement judgement) {
    Resource link = model.createResource(link(base, about.getURI()), DEMARCHE.Link);
    link.addProperty(DEMARCHE.subject, about)
        .addProperty(DEMARCHE.status, Scheme.LINK_STATUS.concept(judgement.status()))
        .addProperty(DEMARCHE.method, judgement.method())
        .addLiteral(
            DEMARCHE.confidence,
            model.createTypedLiteral(decimal(judgement.confidence()), XSDDatatype.XSDdecimal));
    for (Candidate candidate : judgement.candidates()) {
      link.addProperty(
          DEMARCHE.candidate, model.createResource(Wikidata.iri(candidate.item().id())));
    }
    if (!judgement.candidates().isEmpty()) {
      link.addProperty(DEMARCHE.rule, told(judgement));
    }
    judgement
        .item()
        .ifPresent(
            item -> link.addProperty(DEMARCHE.item, model.createResource(Wikidata.iri(item))));
  }

  /** The IRI of the judgement on a subject. */
  static String link(String base, String subject) {
    return base + "link/" + hash(subject);
  }

  private void addItem(Resource about, String id, Status status) {
    Resource item = model.createResource(Wikidata.iri(id));
    boolean reviewed = status == Status.ACCEPTED || status == Status.CURATED;
    about.addProperty(reviewed ? SKOS.exactMatch : SchemaDO.sameAs, item);
  }

  /** All candidates, the best first. */
  static String told(Judgement judgement) {
    return judgement.candidates().stream().map(LinkGraph::told).collect(Collectors.joining("; "));
  }

  /** {@code Q567 (Angela Merkel) 0.91 by label+office}. */
  static String told(Candidate candidate) {
    return "%s (%s) %s by %s"
        .formatted(
            candidate.item().id(),
            candidate.item().label(),
            DecisionFile.decimal(candidate.confidence()),
            String.join("+", candidate.reasons()));
  }

  /** A redirect, with its reason. */
  private void add(String from, Identity.Merge merge) {
    model
        .createResource(from)
        .addProperty(DEMARCHE.mergedInto, model.createResource(merge.into()))
        .addProperty(DEMARCHE.mergedBecause, merge.reason());
  }

  /** What came of linking. */
  static Model of(Linked linked, String base) {
    LinkGraph graph = new LinkGraph(base);
    linked.judgements().forEach(graph::add);
    linked.merges().forEach(graph::add);
    return graph.model;
  }

  /** All decisions, as they stand in their file. */
  static Model of(Decisions decisions) {
    Model model = ModelFactory.createDefaultModel();
    decisions.all().forEach(decision -> add(model, decision));
    decisions.corrections().all().forEach(it -> CorrectionGraph.add(model, it));
    decisions
        .demands()
        .labels()
        .forEach(
            (demand, label) ->
                model.createResource(demand).addProperty(DEMARCHE.curatedLabel, label));
    for (List<String> pair : decisions.apart()) {
      model.add(
          model.createResource(pair.get(0)),
          DEMARCHE.distinctFrom,
          model.createResource(pair.get(1)));
    }
    return model;
  }

  private static void add(Model model, Decision decision) {
    Resource link = model.createResource(decisionIri(decision), DEMARCHE.Link);
    link.addProperty(DEMARCHE.subject, model.createResource(decision.subject()))
        .addProperty(DEMARCHE.status, Scheme.LINK_STATUS.concept(decision.status()))
        .addProperty(DEMARCHE.method, decision.method())
        .addLiteral(
            DEMARCHE.confidence,
            model.createTypedLiteral(decimal(decision.confidence()), XSDDatatype.XSDdecimal))
        .addProperty(DEMARCHE.linkedOn, decision.day().toString(), XSDDatatype.XSDdate);
    decision.because().ifPresent(why -> link.addProperty(RDFS.comment, why));
    decision
        .item()
        .ifPresent(
            item -> link.addProperty(DEMARCHE.item, model.createResource(Wikidata.iri(item))));
  }

  /** By what is decided, so that the same decision of two people is one. */
  static String decisionIri(Decision decision) {
    String what = decision.subject() + " " + decision.item().orElse("none");
    return DECISIONS + hash(what);
  }

  private static BigDecimal decimal(double confidence) {
    return new BigDecimal(DecisionFile.decimal(confidence));
  }

  private static String hash(String text) {
    return DigestUtils.sha256Hex(text).substring(0, 16);
  }
}
