package org.demarche.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.rdf.model.ModelFactory;
import org.junit.jupiter.api.Test;

/** The slice shape relies on SUBSTR counting code points, as SPARQL says. */
class SubstringTest {
  @Test
  void substrCountsCodePoints() {
    String query = "SELECT ?x { BIND(SUBSTR('a\uD83D\uDE00bc\uD83D\uDE00d', 3, 3) AS ?x) }";
    try (var run = QueryExecutionFactory.create(query, ModelFactory.createDefaultModel())) {
      assertEquals("bc\uD83D\uDE00", run.execSelect().next().getLiteral("x").getString());
    }
  }
}
