package org.demarche.query;

import java.util.List;
import org.apache.jena.query.Query;

/**
 * The graphs that a request has a query run on, instead of those that the query names itself; none
 * leaves the query as it is.
 *
 * @param defaults together they are the default graph
 * @param named those that {@code GRAPH} finds
 */
public record ChosenGraphs(List<String> defaults, List<String> named) {
  public static final ChosenGraphs NONE = new ChosenGraphs(List.of(), List.of());

  public ChosenGraphs {
    defaults = List.copyOf(defaults);
    named = List.copyOf(named);
  }

  void putInto(Query query) {
    if (!defaults.isEmpty() || !named.isEmpty()) {
      query.getGraphURIs().clear();
      query.getNamedGraphURIs().clear();
      defaults.forEach(query::addGraphURI);
      named.forEach(query::addNamedGraphURI);
    }
  }
}
