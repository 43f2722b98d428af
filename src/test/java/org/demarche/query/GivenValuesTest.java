package org.demarche.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.syntax.Element;
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
          ?s <urn:p> ?o { SELECT ?o { GRAPH <urn:g> { ?o <urn:q> ?x } } } | ?s <urn:p> ?o { SELECT ?o WHERE { VALUES ?x { <urn:v> } GRAPH <urn:g> { ?o <urn:q> ?x } } }
          ?s <urn:p> ?x { SELECT ?o { ?o <urn:q> ?y OPTIONAL { ?y <urn:r> ?x } } } | VALUES ?x { <urn:v> } ?s <urn:p> ?x { SELECT ?o WHERE { ?o <urn:q> ?y OPTIONAL { ?y <urn:r> ?x } } }
          """)
  void standWhereverTheirVariableIsRequired(String pattern, String expected) {
    Query query = QueryFactory.create("SELECT * { " + pattern + " }");
    new GivenValues().add("x", List.of(NodeFactory.createURI("urn:v"))).putInto(query);
    assertEquals(QueryFactory.create("SELECT * { " + expected + " }").toString(), query.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ?s <urn:p> ?o              | VALUES ?x { <urn:v> } ?s <urn:q> ?x . ?s <urn:p> ?o
          ?z <urn:p> ?o              | VALUES ?x { <urn:v> } ?s <urn:q> ?x . ?z <urn:p> ?o
          ?z <urn:p> ?o { SELECT ?o { ?s <urn:r> ?o } } | ?z <urn:p> ?o { SELECT ?o WHERE { VALUES ?x { <urn:v> } ?s <urn:q> ?x . ?s <urn:r> ?o } }
          """)
  void bringAlongWhatElseHoldsOfThem(String pattern, String expected) {
    Query query = QueryFactory.create("SELECT * { " + pattern + " }");
    Element besides = QueryFactory.create("SELECT * { ?s <urn:q> ?x }").getQueryPattern();
    new GivenValues()
        .add("x", List.of(NodeFactory.createURI("urn:v")), Optional.of(besides))
        .putInto(query);
    String found = query.toString().replaceAll("\\s*\\.?\\s+", " ");
    String wanted = QueryFactory.create("SELECT * { " + expected + " }").toString();
    assertEquals(
        wanted
            .replaceAll("\\s*[.;]?\\s+", " ")
            .replace("?s <urn:q> ?x <urn:", "?s <urn:q> ?x ?s <urn:"),
        found);
  }
}
