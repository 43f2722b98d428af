package org.demarche.demands;

import java.math.BigDecimal;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.demarche.ontology.DEMARCHE;
import org.demarche.ontology.Scheme;

/** Which demands are one, as triples. */
final class DemandGraph {
  private final String base;
  private final Model model = ModelFactory.createDefaultModel();

  /**
   * @param base what the IRIs of pairs begin with
   */
  private DemandGraph(String base) {
    this.base = base;
  }

  static Model of(Judged judged, String base) {
    DemandGraph graph = new DemandGraph(base);
    judged.redirects().forEach(graph::add);
    judged.pairs().forEach(graph::add);
    return graph.model;
  }

  private void add(String demand, String kept) {
    model.createResource(demand).addProperty(DEMARCHE.sameDemand, model.createResource(kept));
  }

  private void add(DemandPair pair) {
    String id = DigestUtils.sha256Hex(pair.one() + " " + pair.other()).substring(0, 16);
    Resource node = model.createResource(base + "demand-pair/" + id, DEMARCHE.DemandPair);
    node.addProperty(DEMARCHE.subject, model.createResource(pair.one()))
        .addProperty(DEMARCHE.counterpart, model.createResource(pair.other()))
        .addProperty(DEMARCHE.status, Scheme.LINK_STATUS.concept(pair.status()))
        .addProperty(DEMARCHE.rule, pair.reason())
        .addLiteral(
            DEMARCHE.confidence,
            model.createTypedLiteral(BigDecimal.valueOf(pair.score()), XSDDatatype.XSDdecimal));
  }
}
