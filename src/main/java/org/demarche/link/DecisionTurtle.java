package org.demarche.link;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.demarche.corrections.Correction;
import org.demarche.corrections.Correction.Thing;
import org.demarche.ontology.Scheme;

/** Decisions as Turtle: a block each, sorted, one property a line. */
final class DecisionTurtle {
  private static final String PREFIXES =
      """
      # What was decided by hand: which Wikidata item an actor is, which actors and which demands are
      # one, what a demand is called, and what is right of what was extracted.
      @prefix aspect: <https://w3id.org/demarche/ns/aspect/> .
      @prefix dem: <https://w3id.org/demarche/ns#> .
      @prefix linkStatus: <https://w3id.org/demarche/ns/linkStatus/> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix wd: <http://www.wikidata.org/entity/> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      """;

  private final Decisions decisions;

  DecisionTurtle(Decisions decisions) {
    this.decisions = decisions;
  }

  /** The whole file. */
  @Override
  public String toString() {
    TreeMap<String, String> blocks = new TreeMap<>();
    decisions
        .all()
        .forEach(decision -> blocks.put(LinkGraph.decisionIri(decision), block(decision)));
    decisions
        .merges()
        .forEach(
            (from, into) -> blocks.put(from, iri(from) + " dem:mergedInto " + iri(into) + " .\n"));
    decisions
        .demands()
        .merges()
        .all()
        .forEach(
            (from, into) -> blocks.put(from, iri(from) + " dem:sameDemand " + iri(into) + " .\n"));
    decisions
        .demands()
        .labels()
        .forEach(
            (demand, label) ->
                blocks.put(
                    demand + " label",
                    iri(demand) + " dem:curatedLabel " + literal(label) + " .\n"));
    decisions.corrections().all().forEach(it -> blocks.put(it.iri(), block(it)));
    for (List<String> pair : decisions.apart()) {
      blocks.put(
          pair.get(0) + " " + pair.get(1),
          iri(pair.get(0)) + " dem:distinctFrom " + iri(pair.get(1)) + " .\n");
    }
    return PREFIXES
        + blocks.values().stream().map(block -> "\n" + block).collect(Collectors.joining());
  }

  private static String block(Decision decision) {
    List<String> lines = new ArrayList<>();
    lines.add(iri(LinkGraph.decisionIri(decision)) + " a dem:Link");
    lines.add("    dem:subject " + iri(decision.subject()));
    decision.item().ifPresent(item -> lines.add("    dem:item wd:" + item));
    lines.add("    dem:status linkStatus:" + Scheme.notation(decision.status()));
    lines.add("    dem:confidence " + DecisionFile.decimal(decision.confidence()));
    lines.add("    dem:method " + literal(decision.method()));
    decision.because().ifPresent(why -> lines.add("    rdfs:comment " + literal(why)));
    lines.add("    dem:linkedOn \"" + decision.day() + "\"^^xsd:date");
    return String.join(" ;\n", lines) + " .\n";
  }

  private static String block(Correction correction) {
    Thing thing = correction.thing();
    List<String> lines = new ArrayList<>();
    lines.add(iri(correction.iri()) + " a dem:Correction");
    lines.add("    dem:correctedArticle " + literal(thing.article()));
    lines.add("    dem:correctedStart " + thing.start());
    lines.add("    dem:correctedEnd " + thing.end());
    lines.add("    dem:correctedWords " + literal(thing.words()));
    lines.add("    dem:extractedActor " + iri(thing.actor()));
    thing.demand().ifPresent(it -> lines.add("    dem:extractedDemand " + iri(it)));
    lines.add("    dem:aspect aspect:" + Scheme.notation(correction.aspect()));
    correction.value().ifPresent(it -> lines.add("    dem:correctValue " + iri(it)));
    correction.label().ifPresent(it -> lines.add("    rdfs:label " + literal(it)));
    correction.because().ifPresent(it -> lines.add("    rdfs:comment " + literal(it)));
    lines.add("    dem:linkedOn \"" + correction.day() + "\"^^xsd:date");
    return String.join(" ;\n", lines) + " .\n";
  }

  private static String iri(String iri) {
    return NodeFmtLib.strTTL(NodeFactory.createURI(iri));
  }

  private static String literal(String text) {
    return NodeFmtLib.strTTL(NodeFactory.createLiteralString(text));
  }
}
