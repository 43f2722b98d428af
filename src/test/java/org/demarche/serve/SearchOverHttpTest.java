package org.demarche.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchOverHttpTest extends ServerFrame {
  private static final String PREFIXES =
      """
      PREFIX dem: <https://w3id.org/demarche/ns#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX text: <http://jena.apache.org/text#>
      """;

  @Test
  void theQuerySearchAnswers() throws Exception {
    HttpResponse<String> answer = send(request("api/queries/search?words=leaving&format=csv"));
    assertEquals(200, answer.statusCode(), answer::body);
    assertEquals(3, answer.body().lines().count(), answer::body);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT ?s { ?s text:query (dem:text 'leaving' 10) }",
        "SELECT ?s ?score { (?s ?score) text:query (dem:text 'leaving') . ?s dem:speaker ?who }",
        "SELECT ?s { ?s text:query 'leaving' }",
        "SELECT ?s { VALUES ?words { 'leaving' } ?s text:query (dem:text ?words) }",
        "SELECT ?s FROM <urn:x-arq:UnionGraph> { ?s text:query (dem:text 'leaving') }"
      })
  void sparqlSearches(String text) throws Exception {
    HttpResponse<String> answer = send(query(PREFIXES + text).header("Accept", "text/csv"));
    assertEquals(200, answer.statusCode(), answer::body);
    assertEquals(3, answer.body().lines().count(), answer::body);
  }

  @Test
  void findsNamesOfDemands() throws Exception {
    String text =
        "SELECT DISTINCT ?d { ?d text:query (skos:prefLabel 'valley') . ?d a dem:Demand }";
    HttpResponse<String> answer = send(query(PREFIXES + text).header("Accept", "text/csv"));
    assertTrue(answer.body().contains("demand/leave-valley"), answer::body);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/a.*b/", "*a", "a~", "(a", "\"a"})
  void saysWhyItDoesNotSearch(String words) throws Exception {
    String text = "SELECT ?s { ?s text:query (dem:text '" + words + "') }";
    for (HttpResponse<String> answer :
        List.of(
            send(query(PREFIXES + text)),
            send(request("api/queries/search?words=" + encode(words))))) {
      assertEquals(400, answer.statusCode(), answer::body);
      assertTrue(answer.body().contains("search-words"), answer::body);
    }
  }

  @Test
  void onlyTheSearchRuns() throws Exception {
    for (String property : List.of("text#facet", "ARQ/property#strSplit", "ARQ/list#member")) {
      String text = "SELECT ?x { ?x <http://jena.apache.org/" + property + "> ('a b' ' ') }";
      HttpResponse<String> answer = send(query(text).header("Accept", "text/csv"));
      assertTrue(answer.statusCode() == 400 || answer.body().lines().count() == 1, answer::body);
    }
  }
}
