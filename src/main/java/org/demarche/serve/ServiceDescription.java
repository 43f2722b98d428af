package org.demarche.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What the endpoint says of itself, as SPARQL 1.1 Service Description asks. */
final class ServiceDescription {
  private static final String TURTLE =
      """
      @prefix sd: <http://www.w3.org/ns/sparql-service-description#> .
      @prefix void: <http://rdfs.org/ns/void#> .
      @prefix formats: <http://www.w3.org/ns/formats/> .

      <#service> a sd:Service ;
          sd:endpoint <> ;
          sd:supportedLanguage sd:SPARQL11Query ;
          sd:feature sd:UnionDefaultGraph ;
          sd:resultFormat formats:SPARQL_Results_JSON , formats:SPARQL_Results_XML ,
              formats:SPARQL_Results_CSV , formats:SPARQL_Results_TSV , formats:Turtle ,
              formats:N-Triples , formats:JSON-LD ;
          sd:defaultDataset [ a sd:Dataset ; sd:defaultGraph [ a sd:Graph , void:Dataset ;
              void:vocabulary <https://w3id.org/demarche/ns#> ] ] .
      """;

  private ServiceDescription() {}

  static void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Negotiation.choose(request, true);
    response.setContentType("text/turtle;charset=utf-8");
    response.getOutputStream().write(TURTLE.getBytes(StandardCharsets.UTF_8));
  }
}
