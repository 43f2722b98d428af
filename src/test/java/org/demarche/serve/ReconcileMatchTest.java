package org.demarche.serve;

import static org.demarche.serve.ReconcileClient.each;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.demarche.ontology.DEMARCHE;
import org.demarche.store.GraphStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names and properties find actors, regions and demands. */
class ReconcileMatchTest extends ReconcileFrame {
  // query, type, best candidate, score, match
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # case, diacritics, hyphens, full stops and spaces do not count
          zofia dabrowska lecka,,   actor/zofia,   100,  true
          ŻOFIA DĄBROWSKA-ŁĘCKA,,   actor/zofia,   100,  true
          OMAR ALNOOR,,             actor/omar,    100,  true
          moh,,                     actor/ministry, 92,  true
          council of elders,,       actor/council, 100,  true
          Nordland,,                region/norland, 100, true
          # another name is a little less
          Umar an-Nur,,             actor/omar,     96,  true
          kingdom of norland,,      region/norland, 96,  true
          open-port,,               demand/open-port, 96, true
          # other order: less, and still certain
          'Dąbrowska-Łęcka, Żofia',, actor/zofia,   94,  true
          # a surname alone is not certain
          Łęcka,,                   actor/zofia,    86,  false
          # neither is another spelling
          Sofia Dabrowska-Lecka,,   actor/zofia,    87,  false
          Norlandd,,                region/norland, 82,  false
          # identifiers
          https://example.org/actor/zofia,, actor/zofia, 100, true
          Q9000002,,                actor/omar,    100,  true
          # types, also the more general ones and as IRIs
          Norland,                  Region,        region/norland, 100, true
          Norland,                  Actor,         region/norland, 100, true
          Norland,                  https://w3id.org/demarche/ns#State, region/norland, 100, true
          """)
  void findsByName(String query, String type, String id, double score, boolean match)
      throws Exception {
    JsonNode best = match(query, type).get(0);
    assertEquals(BASE + id, best.path("id").asText(), best.toString());
    assertEquals(score, Math.floor(best.path("score").asDouble()), best.toString());
    assertEquals(match, best.path("match").asBoolean(), best.toString());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          two officials,
          something quite different,
          Norland,              Person
          '...',
          """)
  void findsNothingWhereNothingIsLikeIt(String query, String type) throws Exception {
    assertEquals("[]", match(query, type).toString());
  }

  @Test
  void isNotCertainOfNamesakes() throws Exception {
    JsonNode found = match("Jan Novak", "Person");
    assertEquals(List.of(BASE + "actor/jan-1", BASE + "actor/jan-2"), each(found, "id"));
    assertEquals(List.of("100.0", "100.0"), each(found, "score"));
    assertEquals(List.of("false", "false"), each(found, "match"));
  }

  @Test
  void tellsNamesakesApartByAProperty() throws Exception {
    String property = "{\"pid\": \"affiliation\", \"v\": %s}";
    for (String value :
        List.of(
            "\"sudland\"",
            "\"https://example.org/region/sudland\"",
            "{\"id\": \"https://example.org/region/sudland\"}")) {
      JsonNode found =
          client
              .match02(
                  "{\"q\": {\"query\": \"Jan Novak\", \"properties\": [%s]}}"
                      .formatted(property.formatted(value)))
              .at("/q/result");
      assertEquals(List.of(BASE + "actor/jan-2", BASE + "actor/jan-1"), each(found, "id"));
      assertEquals(List.of("true", "false"), each(found, "match"));
    }
  }

  @Test
  void countsAnAffiliationThroughAllSteps() throws Exception {
    String query =
        "{\"q\": {\"query\": \"Łęcka\", \"properties\": [{\"pid\": \"affiliation\", \"v\": \"Norland\"}]}}";
    JsonNode best = client.match02(query).at("/q/result/0");
    assertEquals(BASE + "actor/zofia", best.path("id").asText());
    assertTrue(best.path("match").asBoolean(), best.toString());
  }

  @Test
  void doesNotHoldTheUnknownAgainstACandidate() throws Exception {
    String query =
        "{\"q\": {\"query\": \"Council of Elders\", \"properties\": [{\"pid\": \"wikidata\", \"v\": \"Q1\"}, {\"pid\": \"gender\", \"v\": \"\"}]}}";
    assertEquals("100.0", client.match02(query).at("/q/result/0/score").asText());
  }

  @Test
  void doubtsANameWhoseItemDiffers() throws Exception {
    String query =
        "{\"q\": {\"query\": \"Omar al-Noor\", \"properties\": [{\"pid\": \"wikidata\", \"v\": \"Q9000099\"}]}}";
    JsonNode best = client.match02(query).at("/q/result/0");
    assertEquals(
        List.of("70.0", "false"),
        List.of(best.path("score").asText(), best.path("match").asText()));
  }

  @Test
  void findsByPropertiesAlone() throws Exception {
    String query =
        "{\"a\": {\"properties\": [{\"pid\": \"wikidata\", \"v\": \"http://www.wikidata.org/entity/Q9000001\"}]},"
            + " \"b\": {\"properties\": [{\"pid\": \"issue\", \"v\": [\"harbours\", \"talks\"]}]}}";
    JsonNode found = client.match02(query);
    assertEquals(List.of(BASE + "actor/zofia"), each(found.at("/a/result"), "id"));
    assertTrue(found.at("/a/result/0/match").asBoolean());
    assertEquals(List.of(BASE + "demand/open-port"), each(found.at("/b/result"), "id"));
    assertFalse(found.at("/b/result/0/match").asBoolean());
  }

  @Test
  void offersTheSurvivorOfAMergerByAllItsNames() throws Exception {
    for (String name : List.of("Omar Alnour Pasha", "O. Nour", BASE + "actor/omar-old")) {
      assertEquals(List.of(BASE + "actor/omar"), each(match(name, "Person"), "id"), name);
    }
    assertEquals(BASE + "actor/ring-1", match("First Ring", null).at("/0/id").asText());
  }

  @Test
  void limitsAndOrdersTheCandidates() throws Exception {
    String query = "{\"q\": {\"query\": \"Norland opens Port Noor\", \"limit\": 2}}";
    JsonNode found = client.match02(query).at("/q/result");
    assertEquals(List.of(BASE + "demand/open-port", BASE + "region/port-noor"), each(found, "id"));
    assertEquals(client.match02(query).toString(), client.match02(query).toString());
  }

  @Test
  void keepsOtherTypesWhereTypesAreOnlyWished() throws Exception {
    String query =
        "{\"q\": {\"query\": \"Norland\", \"type\": [\"Person\"], \"type_strict\": \"should\"},"
            + " \"r\": {\"query\": \"Norland\", \"type\": [\"State\", \"Person\"], \"type_strict\": \"all\"}}";
    JsonNode found = client.match02(query);
    assertEquals("70.0", found.at("/q/result/0/score").asText());
    assertEquals(0, found.at("/r/result").size());
  }

  @Test
  void answersTheDraft() throws Exception {
    JsonNode found =
        client.match10(
            """
            {"queries": [
              {"type": "Person", "limit": 1, "conditions": [
                {"matchType": "name", "propertyValue": "Jan Novak"},
                {"matchType": "property", "propertyId": "affiliation", "propertyValue": "Sudland", "required": true}]},
              {"conditions": [{"matchType": "name", "propertyValue": ["Norland", "Sudland"]}]},
              {"conditions": [
                {"matchType": "name", "propertyValue": "Jan Novak"},
                {"matchType": "property", "propertyId": "affiliation", "propertyValue": "Sudland",
                 "required": true, "matchQuantifier": "none"}]},
              {"conditions": [
                {"matchType": "name", "propertyValue": ["Umar an-Nur", "Omar al-Noor"], "matchQuantifier": "all"}]}
            ]}
            """);
    List<List<String>> ids =
        IntStream.range(0, 4)
            .mapToObj(i -> each(found.path("results").get(i).path("candidates"), "id"))
            .toList();
    assertEquals(
        List.of(
            List.of(BASE + "actor/jan-2"),
            List.of(BASE + "region/norland", BASE + "region/sudland"),
            List.of(BASE + "actor/jan-1"),
            List.of(BASE + "actor/omar")),
        List.of(ids.get(0), ids.get(1).subList(0, 2), ids.get(2), ids.get(3).subList(0, 1)));
    assertEquals("96.0", found.at("/results/3/candidates/0/score").asText());
  }

  @Test
  void readsTheNamesAgainWhenTheStoreChanges() throws Exception {
    try (GraphStore other = GraphStore.inMemory();
        Server changing = Server.builder(other).port(0).build().start()) {
      ReconcileClient asking = new ReconcileClient(changing.url());
      String query = "{\"q\": {\"query\": \"Late Comer\"}}";
      assertEquals(0, asking.match02(query).at("/q/result").size());
      Model model = ModelFactory.createDefaultModel();
      model
          .createResource(BASE + "actor/late")
          .addProperty(RDF.type, DEMARCHE.Person)
          .addProperty(SKOS.prefLabel, "Late Comer");
      other.replace(BASE + "graph", model);
      assertEquals(BASE + "actor/late", asking.match02(query).at("/q/result/0/id").asText());
      other.replace(BASE + "graph", ModelFactory.createDefaultModel());
      assertEquals(0, asking.match02(query).at("/q/result").size());
    }
  }
}
