package org.demarche.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GivenValuesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ?s <urn:p> ?x                                         | VALUES ?x { <urn:v> } ?s <urn:p> ?x
          ?s <urn:p> ?o                                         | VALUES ?x { <urn:v> } ?s <urn:p> ?o
          ?s <urn:p> ?x { SELECT ?o { ?o <urn:q> ?x } }             | VALUES ?x { <urn:v> } ?s <urn:p> ?x { SELECT ?o WHERE { VALUES ?x { <urn:v> } ?o <urn:q> ?x } }
          ?s <urn:p> ?o { SELECT ?o { ?o <urn:q> ?x } }             | ?s <urn:p> ?o { SELECT ?o WHERE { VALUES ?x { <urn:v> } ?o <urn:q> ?x } }
          ?s <urn:p> ?o { SELECT ?x { ?o <urn:q> ?x } }             | VALUES ?x { <urn:v> } ?s <urn:p> ?o { SELECT ?x WHERE { VALUES ?x { <urn:v> } ?o <urn:q> ?x } }
          ?s <urn:p> ?o { SELECT ?o { ?o <urn:q> ?y FILTER(?y > ?x) } } | ?s <urn:p> ?o { SELECT ?o WHERE { VALUES ?x { <urn:v> } ?o <urn:q> ?y FILTER ( ?y > ?x ) } }
          ?s <urn:p> ?x { SELECT ?o { ?o <urn:q> ?y OPTIONAL { ?y <urn:r> ?x } } } | VALUES ?x { <urn:v> } ?s <urn:p> ?x { SELECT ?o WHERE { ?o <urn:q> ?y OPTIONAL { ?y <urn:r> ?x } } }
          """)
  void standWhereverTheirVariableIsRequired(String pattern, String expected) {
    Query query = QueryFactory.create("SELECT * { " + pattern + " }");
    new GivenValues().add("x", List.of(NodeFactory.createURI("urn:v"))).putInto(query);
    assertEquals(QueryFactory.create("SELECT * { " + expected + " }").toString(), query.toString());
  }
}
