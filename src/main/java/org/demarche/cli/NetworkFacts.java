package org.demarche.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.network.CodedStatement;
import org.demarche.network.Field;
import org.demarche.network.Settings;
import org.demarche.network.formats.Export;
import org.demarche.network.formats.Export.Attribute;

/** What is known of nodes: their statements, what a store says of them, and measures. */
final class NetworkFacts {
  private static final List<Attribute> COUNTED =
      List.of(new Attribute("statements", Attribute.Type.INTEGER));
  private static final List<Attribute> KNOWN =
      List.of(
          new Attribute("iri", Attribute.Type.TEXT),
          new Attribute("kind", Attribute.Type.TEXT),
          new Attribute("wikidata", Attribute.Type.TEXT),
          new Attribute("course", Attribute.Type.TEXT),
          new Attribute("issue", Attribute.Type.TEXT));
  private static final List<Attribute> MEASURED =
      List.of(
          new Attribute("community", Attribute.Type.INTEGER),
          new Attribute("degree", Attribute.Type.INTEGER),
          new Attribute("strength", Attribute.Type.NUMBER),
          new Attribute("betweenness", Attribute.Type.NUMBER),
          new Attribute("closeness", Attribute.Type.NUMBER));

  private final CodingSource.Read read;
  private final Map<String, Map<String, Integer>> counts = new HashMap<>();

  NetworkFacts(CodingSource.Read read, List<CodedStatement> statements, Settings settings) {
    this.read = read;
    for (Field field : List.of(settings.rows(), settings.columns())) {
      Map<String, Integer> ofField = new HashMap<>();
      statements.forEach(it -> ofField.merge(field.of(it), 1, Integer::sum));
      counts.put(field.label(), ofField);
    }
  }

  /**
   * An export with these facts.
   *
   * @param measured whether with measures of its only network, too
   */
  Export with(Export export, boolean measured) {
    boolean known = !read.actors().isEmpty();
    List<Attribute> attributes = new ArrayList<>(COUNTED);
    attributes.addAll(known ? KNOWN : List.of());
    attributes.addAll(measured ? MEASURED : List.of());
    Map<String, List<String>> measures =
        measured ? NetworkMeasures.facts(export.networks().get(0)) : Map.of();
    return export.with(
        attributes,
        facts(export.rows(), known, measured, measures),
        facts(export.columns(), known, measured, measures));
  }

  private Map<String, List<String>> facts(
      String variable, boolean known, boolean measured, Map<String, List<String>> measures) {
    Map<String, List<String>> facts = new HashMap<>();
    counts
        .getOrDefault(variable, Map.of())
        .forEach(
            (label, count) -> {
              List<String> all = new ArrayList<>(List.of("" + count));
              all.addAll(known ? known(variable, label) : List.of());
              all.addAll(
                  measured
                      ? measures.getOrDefault(label, Collections.nCopies(MEASURED.size(), ""))
                      : List.of());
              facts.put(label, all);
            });
    return facts;
  }

  private List<String> known(String variable, String label) {
    if (variable.equals("demand") || variable.equals("claim")) {
      String kind = variable.equals("demand") ? "Demand" : "Claim";
      List<String> demand = read.demands().getOrDefault(label, List.of("", "", ""));
      return List.of(demand.get(0), kind, "", demand.get(1), demand.get(2));
    }
    List<String> actor = read.actors().getOrDefault(label, List.of("", "", ""));
    return List.of(actor.get(0), actor.get(1), actor.get(2), "", "");
  }
}
