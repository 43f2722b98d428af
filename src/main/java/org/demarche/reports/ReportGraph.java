package org.demarche.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.demarche.ontology.DEMARCHE;
import org.demarche.reports.Copies.Group;

/** Utterances and copies as triples. */
final class ReportGraph {
  private final String base;
  private final Copies copies;
  private final Model model = ModelFactory.createDefaultModel();

  /**
   * @param base what the IRIs of utterances begin with
   */
  ReportGraph(String base, Copies copies) {
    this.base = base;
    this.copies = copies;
  }

  static String utterance(String base, String id) {
    return base + "utterance/" + id;
  }

  /** The IRI of what tells of an article why it is a copy. */
  static String reuse(String base, String article) {
    return base + "text-reuse/" + DigestUtils.sha256Hex(article).substring(0, 16);
  }

  Graph graph() {
    return model.getGraph();
  }

  void add(Utterance utterance) {
    Resource node = model.createResource(utterance(base, utterance.id()), DEMARCHE.Utterance);
    node.addLiteral(
            DEMARCHE.saidOn,
            model.createTypedLiteral(
                LocalDate.ofEpochDay(utterance.day()).toString(), XSDDatatype.XSDdate))
        .addLiteral(DEMARCHE.reportArticles, integer(utterance.articles().size()))
        .addLiteral(DEMARCHE.independentReports, integer(copies.independent(utterance.articles())));
    utterance
        .reports()
        .forEach(it -> model.createResource(it.statement()).addProperty(DEMARCHE.utterance, node));
  }

  private Literal integer(int number) {
    return model.createTypedLiteral(Integer.toString(number), XSDDatatype.XSDinteger);
  }

  /**
   * What is said of an article that repeats another one.
   *
   * @param pairs with which others it is a copy by itself, and how much they share
   */
  void add(String article, Group group, Map<String, Double> pairs) {
    if (article.equals(group.source())) {
      return;
    }
    Map.Entry<String, Double> nearest =
        pairs.entrySet().stream()
            .min(
                Comparator.<Map.Entry<String, Double>>comparingDouble(it -> -it.getValue())
                    .thenComparing(Map.Entry::getKey))
            .orElseThrow();
    Resource copy = model.createResource(article);
    copy.addProperty(DEMARCHE.syndicatedFrom, model.createResource(group.source()));
    model
        .createResource(reuse(base, article), DEMARCHE.TextReuse)
        .addProperty(DEMARCHE.subject, copy)
        .addProperty(DEMARCHE.counterpart, model.createResource(nearest.getKey()))
        .addLiteral(
            DEMARCHE.confidence,
            model.createTypedLiteral(
                BigDecimal.valueOf(Math.round(nearest.getValue() * 1000) / 1000.0),
                XSDDatatype.XSDdecimal));
  }
}
