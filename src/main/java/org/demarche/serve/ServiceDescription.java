package org.demarche.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.demarche.query.Output;
import org.demarche.store.GraphStore;
import org.demarche.store.JsonLdDocument;
import org.demarche.store.StoreStatistics;

/**
 * What the endpoint says of itself, as SPARQL 1.1 Service Description asks, and VoID of the data.
 */
final class ServiceDescription {
  private static final String TURTLE =
      """
      @prefix sd: <http://www.w3.org/ns/sparql-service-description#> .
      @prefix void: <http://rdfs.org/ns/void#> .
      @prefix dem: <https://w3id.org/demarche/ns#> .
      @prefix formats: <http://www.w3.org/ns/formats/> .

      <#service> a sd:Service ;
          sd:endpoint <> ;
          sd:supportedLanguage sd:SPARQL11Query ;
          sd:feature sd:UnionDefaultGraph , sd:BasicFederatedQuery ;
          sd:resultFormat formats:SPARQL_Results_JSON , formats:SPARQL_Results_XML ,
              formats:SPARQL_Results_CSV , formats:SPARQL_Results_TSV , formats:Turtle ,
              formats:N-Triples , formats:JSON-LD ;
          sd:defaultDataset [ a sd:Dataset ; sd:defaultGraph <#graph> ] .
      <#graph> a sd:Graph , void:Dataset ;
          void:sparqlEndpoint <> ;
          void:uriSpace "https://w3id.org/demarche/id/" ;
          void:vocabulary <https://w3id.org/demarche/ns#> ;
          void:documents %d ;
          void:classPartition %s .
      """;

  private final GraphStore store;
  private final Gate gate;

  ServiceDescription(GraphStore store, Gate gate) {
    this.store = store;
    this.gate = gate;
  }

  void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Output output = Negotiation.choose(request, true);
    StoreStatistics counts = gate.run(store::statistics);
    Graph graph =
        RDFParser.fromString(turtle(counts), Lang.TURTLE)
            .base(request.getRequestURL().toString())
            .toGraph();
    Answer.of(
            Negotiation.mediaType(output),
            out -> {
              if (output == Output.JSONLD) {
                JsonLdDocument.write(
                    graph.stream().map(it -> Quad.create(Quad.defaultGraphIRI, it)).toList(), out);
              } else {
                RDFDataMgr.write(out, graph, output == Output.NT ? Lang.NTRIPLES : Lang.TURTLE);
              }
            })
        .send(request, response);
  }

  private static String turtle(StoreStatistics counts) {
    Map<String, Long> classes = new LinkedHashMap<>();
    classes.put("Article", counts.articles());
    classes.put("Statement", counts.statements());
    classes.put("Position", counts.positions());
    classes.put("Actor", counts.actors());
    classes.put("Demand", counts.demands());
    return TURTLE.formatted(
        counts.articles(),
        classes.entrySet().stream()
            .map(
                it ->
                    "[ void:class dem:%s ; void:entities %d ]"
                        .formatted(it.getKey(), it.getValue()))
            .collect(Collectors.joining(" , ")));
  }
}
