package org.demarche.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.demarche.ontology.DEMARCHE;
import org.demarche.reports.Copies.Group;

/** Utterances, copies and claims as triples. */
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

  /**
   * What is said of claims that are one: which one stands for them, and who says independently that
   * it is so, or that it is not.
   *
   * @param group in the order of their IRIs
   * @param opposites those that contradict one of them
   */
  void addClaims(List<Claim> group, Collection<Claim> opposites) {
    Resource kept = model.createResource(group.get(0).iri());
    group.stream()
        .skip(1)
        .forEach(it -> model.createResource(it.iri()).addProperty(DEMARCHE.sameClaim, kept));
    if (group.get(0).standsAlone()) {
      addVoices(kept, group, opposites);
    }
  }

  private void addVoices(Resource kept, List<Claim> group, Collection<Claim> opposites) {
    List<Voice> affirming = voices(group, 1);
    affirming.addAll(voices(opposites, -1));
    List<Voice> denying = voices(group, -1);
    denying.addAll(voices(opposites, 1));
    Set<String> articles = new TreeSet<>();
    affirming.forEach(it -> articles.add(it.article()));
    if (articles.size() > 1 || !affirming.isEmpty() && !denying.isEmpty()) {
      kept.addLiteral(DEMARCHE.reportArticles, integer(articles.size()))
          .addLiteral(DEMARCHE.independentReports, integer(copies.independent(articles)));
      add(kept, DEMARCHE.corroboratedBy, affirming);
      add(kept, DEMARCHE.deniedBy, denying);
    }
  }

  private static List<Voice> voices(Collection<Claim> claims, int polarity) {
    List<Voice> voices = new ArrayList<>();
    claims.forEach(
        claim ->
            claim.voices().stream().filter(it -> it.polarity() == polarity).forEach(voices::add));
    return voices;
  }

  /** Of each speaker one statement in all copies of a text: that of the text that others repeat. */
  private void add(Resource claim, Property property, List<Voice> voices) {
    Map<List<String>, String> once = new HashMap<>();
    voices.sort(
        Comparator.<Voice, Boolean>comparing(
                it -> !copies.source(it.article()).equals(it.article()))
            .thenComparing(Voice::statement));
    for (Voice voice : voices) {
      once.putIfAbsent(List.of(copies.source(voice.article()), voice.speaker()), voice.statement());
    }
    once.values().forEach(it -> claim.addProperty(property, model.createResource(it)));
  }

  void addContradiction(Claim one, Claim other) {
    model
        .createResource(one.iri())
        .addProperty(DEMARCHE.contradicts, model.createResource(other.iri()));
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
