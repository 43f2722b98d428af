package org.demarche.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.demarche.model.InputException;

/** Finds what the user means by a name: an actor, a region, a demand, an issue or an article. */
final class NameResolver {
  private static final String PREFIXES =
      """
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX schema: <https://schema.org/>
      PREFIX dem: <https://w3id.org/demarche/ns#>
      """;

  /** Every name that something of the kind has; few enough to look through in memory. */
  private static final String NAMES =
      PREFIXES
          + """
      SELECT DISTINCT ?thing ?name WHERE {
        VALUES ?property { skos:prefLabel skos:altLabel skos:notation schema:name
                           schema:alternateName dem:curatedLabel }
        ?thing ?property ?name
      }
      """;

  private static final String IDENTIFIERS =
      PREFIXES + "SELECT DISTINCT ?thing ?name WHERE { ?thing schema:identifier ?name }";

  private static final String REDIRECTS =
      PREFIXES
          + """
      SELECT ?former ?kept WHERE { ?former dem:mergedInto|dem:sameDemand ?kept }
      """;

  private final Source source;

  NameResolver(Source source) {
    this.source = source;
  }

  /**
   * All that bear the name, in the order of their IRIs; at least one. With an actor, a region or a
   * demand come the one that it was merged into and all others that were, since statements name any
   * of them.
   */
  List<Node> resolve(Parameter parameter, String text) {
    Set<String> found = bearers(parameter, text);
    return (canBeMerged(parameter) ? withMerged(found) : found)
        .stream().map(NodeFactory::createURI).toList();
  }

  private Set<String> bearers(Parameter parameter, String text) {
    boolean article = parameter.type() == Parameter.Type.ARTICLE;
    if (!article && text.contains("//") && text.matches("[a-z][a-z0-9+.-]*:[^\\s<>\"]+")) {
      return Set.of(text);
    }
    Set<String> found = new TreeSet<>();
    List<String> names = new ArrayList<>();
    for (Binding row : ask(article ? IDENTIFIERS : NAMES)) {
      String name = PlainText.of(row.get("name"));
      String thing = PlainText.of(row.get("thing"));
      if (name.equalsIgnoreCase(text) || thing.equals(text)) {
        found.add(thing);
      } else {
        names.add(name);
      }
    }
    if (found.isEmpty()) {
      throw unknown(parameter, text, names);
    }
    return found;
  }

  private static boolean canBeMerged(Parameter parameter) {
    return switch (parameter.type()) {
      case ACTOR, REGION, DEMAND -> true;
      default -> false;
    };
  }

  private Set<String> withMerged(Set<String> found) {
    Map<String, String> keptByFormer = new TreeMap<>();
    ask(REDIRECTS)
        .forEach(
            row ->
                keptByFormer.put(PlainText.of(row.get("former")), PlainText.of(row.get("kept"))));
    Set<String> all = new TreeSet<>();
    found.forEach(iri -> all.add(keptByFormer.getOrDefault(iri, iri)));
    keptByFormer.forEach(
        (former, kept) -> {
          if (all.contains(kept)) {
            all.add(former);
          }
        });
    return all;
  }

  private List<Binding> ask(String select) {
    List<Binding> rows = new ArrayList<>();
    try (QueryExec execution = source.execution(QueryFactory.create(select))) {
      execution.select().forEach(rows::add);
    }
    return rows;
  }

  private static InputException unknown(Parameter parameter, String text, List<String> names) {
    List<String> near = NearNames.of(text, names.stream().distinct().toList());
    return new InputException(
        "unknown-name: %s: nothing in the store is called '%s'%s"
            .formatted(
                parameter.name(),
                text,
                near.isEmpty() ? "" : "; did you mean " + String.join(", ", near) + "?"));
  }
}
