package org.demarche.serve;

import static org.demarche.serve.ReconcileClient.V02;
import static org.demarche.serve.ReconcileClient.V10;
import static org.demarche.serve.ReconcileClient.each;
import static org.demarche.serve.ReconcileClient.encode;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.demarche.ontology.DEMARCHE;
import org.demarche.store.GraphStore;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The reconciliation service on a free port, asked over HTTP. */
class ReconcileTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String BASE = "https://example.org/";
  private static GraphStore store;
  private static Server server;
  private static ReconcileClient client;

  @BeforeAll
  static void start() {
    store = GraphStore.inMemory();
    store.loadRdf(Path.of("src/test/resources/reconcile/entities.trig"), BASE);
    store.replace(BASE + "graph/mergers", mergers());
    server = Server.builder(store).origins(Set.of("*")).port(0).build().start();
    client = new ReconcileClient(server.url());
  }

  /** One was taken for two others before, and two are merged in a circle. */
  private static Model mergers() {
    Model model = ModelFactory.createDefaultModel();
    Property mergedInto = model.createProperty(DEMARCHE.NS + "mergedInto");
    Map.of("omar-old", "omar-older", "omar-older", "omar", "ring-1", "ring-2", "ring-2", "ring-1")
        .forEach(
            (one, other) ->
                model.add(
                    model.createResource(BASE + "actor/" + one),
                    mergedInto,
                    model.createResource(BASE + "actor/" + other)));
    return model;
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  @Test
  void saysWhatItOffersInBothVersions() throws Exception {
    JsonNode old = client.get("reconcile", V02, "manifest");
    JsonNode draft = client.get("reconcile/v1/", V10, "manifest");
    assertEquals(List.of("0.2"), JSON.convertValue(old.path("versions"), List.class));
    assertEquals(List.of("1.0-draft"), JSON.convertValue(draft.path("versions"), List.class));
    assertEquals(server.url() + "reconcile", old.at("/suggest/entity/service_url").asText());
    assertEquals(
        List.of("State", "Group", "Organization", "Person", "Demand", "Region", "Actor"),
        each(old.path("defaultTypes"), "id"));
  }

  @Test
  void namesTheAddressThatAProxyForwards() throws Exception {
    HttpResponse<String> response =
        client.send(
            client
                .request("reconcile")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "graph.example.org"));
    assertEquals(
        "https://graph.example.org/reconcile/view?id={{id}}",
        JSON.readTree(response.body()).at("/view/url").asText());
  }

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
  void answersGetsAsPosts() throws Exception {
    String queries = "{\"q0\": {\"query\": \"Norland\"}, \"q1\": {\"query\": \"\"}}";
    HttpResponse<String> got = client.get("reconcile?queries=" + encode(queries));
    assertEquals(client.match02(queries), JSON.readTree(got.body()));
    String extend =
        "{\"ids\": [\"https://example.org/actor/omar\"], \"properties\": [{\"id\": \"gender\"}]}";
    HttpResponse<String> extended = client.get("reconcile?extend=" + encode(extend));
    assertEquals(client.extend02(extend), JSON.readTree(extended.body()));
  }

  @Test
  void callsBackOnlyByAPlainName() throws Exception {
    HttpResponse<String> called =
        client.get("reconcile/suggest/type?prefix=per&callback=jQuery1_done");
    assertEquals(
        "text/javascript;charset=utf-8", called.headers().firstValue("Content-Type").orElse(""));
    assertEquals(
        "/**/jQuery1_done({\"result\":[{\"id\":\"Person\",\"name\":\"person\","
            + "\"broader\":[{\"id\":\"Actor\",\"name\":\"actor\"}]}]});",
        called.body());
    HttpResponse<String> marked = client.get("reconcile/suggest/entity?prefix=script&callback=f");
    assertFalse(marked.body().contains("<"), marked.body());
    assertProblem(400, "callback", client.get("reconcile?callback=" + encode("alert(1)//")));
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

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          nor,          Norland|Norland opens Port Noor
          noor,         Omar al-Noor|Norland opens Port Noor|Port Noor
          omar n,       Omar al-Noor
          nordl,        Norland
          novák,        Jan Novak|Ján Novák
          Nowak,        Jan Novak|Ján Novák
          https://example.org/actor/omar-old, Omar al-Noor
          """)
  void suggestsEntities(String prefix, String names) throws Exception {
    JsonNode found =
        client.get(
            "reconcile/suggest/entity?prefix=" + encode(prefix), V02, "suggest-entities-response");
    assertEquals(
        List.of(names.split("\\|")).stream().sorted().toList(),
        each(found.path("result"), "name").stream().sorted().toList());
    client.get(
        "reconcile/v1/suggest/entity?prefix=" + encode(prefix), V10, "suggest-entities-response");
  }

  @Test
  void suggestsInPagesInTheOrderOfNames() throws Exception {
    JsonNode all =
        client.get(
            "reconcile/v1/suggest/entity?prefix=&limit=100", V10, "suggest-entities-response");
    JsonNode part =
        client.get(
            "reconcile/v1/suggest/entity?prefix=&limit=3&offset=2",
            V10,
            "suggest-entities-response");
    JsonNode old =
        client.get(
            "reconcile/suggest/entity?prefix=&limit=3&cursor=2", V02, "suggest-entities-response");
    assertEquals(13, all.path("result").size());
    assertEquals(each(all.path("result"), "id").subList(2, 5), each(part.path("result"), "id"));
    assertEquals(part, old);
  }

  @Test
  void suggestsTypesAndProperties() throws Exception {
    for (String version : List.of(V02, V10)) {
      String root = version.equals(V02) ? "reconcile" : "reconcile/v1";
      JsonNode types =
          client.get(root + "/suggest/type?prefix=", version, "suggest-types-response");
      assertEquals(7, types.path("result").size());
      JsonNode properties =
          client.get(
              root + "/suggest/property?prefix=stat", version, "suggest-properties-response");
      assertEquals(
          List.of("statements", "firstStatement", "lastStatement"),
          each(properties.path("result"), "id"));
    }
  }

  @Test
  void proposesThePropertiesOfAType() throws Exception {
    JsonNode proposal =
        client.get(
            "reconcile/extend/propose?type=Demand&limit=3",
            V02,
            "data-extension-property-proposal");
    assertEquals(List.of("names", "issue", "notation"), each(proposal.path("properties"), "id"));
    JsonNode all =
        client.get("reconcile/v1/extend/propose?type=", V10, "data-extension-property-proposal");
    assertEquals(13, all.path("properties").size());
  }

  @Test
  void extendsInBothForms() throws Exception {
    String query =
        """
        {"ids": ["https://example.org/actor/omar-old", "https://example.org/actor/zofia", "nobody"],
         "properties": [{"id": "affiliation"}, {"id": "office"}, {"id": "wikidata"}, {"id": "statements"},
                        {"id": "firstStatement"}, {"id": "lastStatement"}, {"id": "positions"}, {"id": "names"}]}
        """;
    JsonNode rows = client.extend02(query).path("rows");
    JsonNode expected =
        JSON.readTree(
            """
            {"https://example.org/actor/omar-old": {
               "affiliation": [{"id": "https://example.org/region/sudland", "name": "Sudland"}],
               "office": [], "wikidata": [{"str": "Q9000002"}], "statements": [{"int": 2}],
               "firstStatement": [{"date": "2025-01-08T00:00:00Z"}],
               "lastStatement": [{"date": "2025-01-10T00:00:00Z"}], "positions": [{"int": 1}],
               "names": [{"str": "O. Nour"}, {"str": "Omar Alnour Pasha"}, {"str": "Umar an-Nur"},
                         {"str": "al-Noor"}]},
             "https://example.org/actor/zofia": {
               "affiliation": [{"id": "https://example.org/actor/ministry", "name": "Ministry of Harbours"}],
               "office": [{"str": "Minister of Harbours"}], "wikidata": [{"str": "Q9000001"}],
               "statements": [{"int": 0}], "firstStatement": [], "lastStatement": [],
               "positions": [{"int": 0}], "names": [{"str": "Łęcka"}]},
             "nobody": {"affiliation": [], "office": [], "wikidata": [], "statements": [],
               "firstStatement": [], "lastStatement": [], "positions": [], "names": []}}
            """);
    assertEquals(expected, rows);
    JsonNode draft = client.extend10(query);
    assertEquals(
        expected.at("/https:~1~1example.org~1actor~1zofia/office"),
        draft.at("/rows/1/properties/1/values"));
    assertEquals("Organization", draft.at("/meta/0/type/id").asText());
  }

  @Test
  void previewsWithinOtherSitesAndViewsOnlyAlone() throws Exception {
    HttpResponse<String> preview =
        client.get("reconcile/preview?id=" + encode(BASE + "actor/zofia"));
    Document page = Jsoup.parse(preview.body());
    assertEquals("Żofia Dąbrowska-Łęcka", page.selectFirst("h1").text());
    assertEquals("https://www.wikidata.org/wiki/Q9000001", page.selectFirst("a").attr("href"));
    assertEquals(Optional.empty(), preview.headers().firstValue("X-Frame-Options"));
    assertTrue(policy(preview).contains("frame-ancestors *"), policy(preview));
    assertTrue(policy(preview).contains("default-src 'none'"), policy(preview));
    HttpResponse<String> view = client.get("reconcile/view?id=" + BASE + "actor/zofia");
    assertEquals("DENY", view.headers().firstValue("X-Frame-Options").orElse(""));
    assertTrue(policy(view).contains("frame-ancestors 'none'"), policy(view));
    assertEquals(preview.body(), view.body());
    HttpResponse<String> style = client.get("reconcile/" + page.selectFirst("link").attr("href"));
    assertEquals("text/css;charset=utf-8", style.headers().firstValue("Content-Type").orElse(""));
  }

  @Test
  void showsMarkupInNamesAsWords() throws Exception {
    String body = client.get("reconcile/v1/preview?id=" + encode(BASE + "actor/markup")).body();
    Document page = Jsoup.parse(body);
    assertEquals("<script>alert(1)</script> & \"Sons\"", page.selectFirst("h1").text());
    assertEquals("<script>alert(1)</script> & \"Sons\"", page.title());
    assertEquals(0, page.select("script, img, [onerror], [style]").size(), body);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {                                                              | bad-json: queries: it is not well-formed JSON at line 1
          {"q": {"query": "a"}} x                                        | bad-json: queries
          {"q": {"query": "a"}, "q": {"query": "b"}}                     | bad-json: queries
          []                                                             | bad-query: queries: it is not an object
          {"q": "Norland"}                                               | bad-query: queries.q: it is not an object
          {"q": {}}                                                      | bad-query: queries.q: it asks for nothing
          {"q": {"query": "a", "limit": 0}}                              | queries.q.limit: it is 0, no positive whole number; give one up to 100
          {"q": {"query": "a", "limit": "many"}}                         | queries.q.limit
          {"q": {"query": "a", "type": "Ship"}}                          | queries.q.type: there is no type 'Ship'; choose among Actor,
          {"q": {"query": "a", "type_strict": "maybe"}}                  | queries.q.type_strict: there is no choice 'maybe'; choose among any, all, should
          {"q": {"query": "a", "properties": [{"v": "x"}]}}              | queries.q.properties.pid: it is missing
          {"q": {"query": "a", "properties": [{"pid": "age", "v": "x"}]}} | there is no property 'age'; choose among names, affiliation,
          {"q": {"query": "a", "properties": [{"pid": "statements", "v": 3}]}} | statements can be fetched, but not matched
          {"q": {"query": "a", "properties": [{"pid": "office"}]}}       | queries.q.properties.v: there is no value
          """)
  void saysWhatIsWrongWhereAndWhatToDo(String queries, String message) throws Exception {
    assertProblem(400, message, client.postForm("queries", queries));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nonsense                                                       | bad-json: the body
          {"queries": {}}                                                | bad-query: queries: it is not an array
          {"queries": [{"conditions": []}]}                              | queries[0].conditions: there is none; give at least one
          {"queries": [{"conditions": [{"matchType": "like", "propertyValue": "a"}]}]} | queries[0].conditions[0].matchType: it is 'like'; write name or property
          {"queries": [{"conditions": [{"matchType": "property", "propertyValue": "a"}]}]} | queries[0].conditions[0].propertyId
          {"queries": [{"conditions": [{"matchType": "name"}]}]}         | queries[0].conditions[0].propertyValue: there is no value
          {"queries": [{"conditions": [{"matchType": "name", "propertyValue": "a", "required": 1}]}]} | required
          {"queries": [{"conditions": [{"matchType": "name", "propertyValue": "a", "matchQualifier": "x"}]}]} | matchQualifier
          {"queries": [{"type": ["Person"], "conditions": [{"matchType": "name", "propertyValue": "a"}]}]} | queries[0].type
          """)
  void saysWhatIsWrongInTheDraftsForm(String queries, String message) throws Exception {
    assertProblem(400, message, client.post("reconcile/match", "application/json", queries));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          GET,  reconcile/suggest/entity?prefix=a&limit=x,   400, limit
          GET,  reconcile/suggest/entity?prefix=a&offset=-1, 400, offset
          GET,  reconcile/extend/propose?type=Ship,          400, Ship
          GET,  reconcile/preview?id=nobody,                 404, nobody
          GET,  reconcile/view,                              404, id
          GET,  reconcile/match,                             405, post
          GET,  reconcile/nothing,                           404, reconcile/nothing
          GET,  reconcile/v2,                                404, v2
          POST, reconcile/suggest/entity,                    404, suggest
          POST, reconcile,                                   415, x-www-form-urlencoded
          POST, reconcile/match,                             415, application/json
          PUT,  reconcile/match,                             405, questions
          """)
  void refusesWhatItDoesNotOffer(String method, String path, int status, String message)
      throws Exception {
    assertProblem(
        status, message, client.send(client.request(path).method(method, BodyPublishers.noBody())));
  }

  @Test
  void refusesTooMuch() throws Exception {
    String queries =
        IntStream.range(0, 51)
            .mapToObj(i -> "\"q" + i + "\": {\"query\": \"Norland\"}")
            .collect(Collectors.joining(",", "{", "}"));
    assertProblem(413, "there are 51; send 50 at most", client.postForm("queries", queries));
    String ids =
        IntStream.range(0, 501).mapToObj(i -> "\"" + i + "\"").collect(Collectors.joining(","));
    String extend = "{\"ids\": [" + ids + "], \"properties\": []}";
    assertProblem(
        413, "there are 501", client.post("reconcile/extend", "application/json", extend));
    String values = "\"x\",".repeat(50) + "\"x\"";
    String many = "{\"q\": {\"properties\": [{\"pid\": \"office\", \"v\": [" + values + "]}]}}";
    assertProblem(400, "51 values", client.postForm("queries", many));
    String large = "{\"q\": {\"query\": \"" + "x".repeat(300_000) + "\"}}";
    assertProblem(413, "256 KB", client.postForm("queries", large));
    assertProblem(413, "256 KB", client.post("reconcile/match", "application/json", large));
  }

  @ParameterizedTest
  @ValueSource(strings = {"queries=%7", "callback=f", ""})
  void refusesAFormWithoutQueries(String form) throws Exception {
    assertProblem(400, "", client.post("reconcile", "application/x-www-form-urlencoded", form));
  }

  @Test
  void survivesDeepJson() throws Exception {
    String deep = "[".repeat(50_000) + "]".repeat(50_000);
    assertProblem(400, "bad-json", client.post("reconcile/match", "application/json", deep));
  }

  @Test
  void letsOtherSitesAskBeforehand() throws Exception {
    HttpResponse<String> response =
        client.send(client.request("reconcile/match").method("OPTIONS", BodyPublishers.noBody()));
    assertEquals(204, response.statusCode());
    assertEquals("*", response.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
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

  /** What OpenRefine does with a column: manifest, types, match in tens, look, extend. */
  @Test
  void servesAWholeSession() throws Exception {
    JsonNode manifest = client.get("reconcile", V02, "manifest");
    int batch = Math.min(10, manifest.path("batchSize").asInt());
    List<String> cells =
        List.of(
            "Norland",
            "SUDLAND",
            "omar al noor",
            "Council of Elders",
            "Port-Noor",
            "nobody at all");
    String queries =
        IntStream.range(0, Math.min(batch, cells.size()))
            .mapToObj(
                i ->
                    "\"q%d\": {\"query\": \"%s\", \"type\": \"Actor\", \"type_strict\": \"should\"}"
                        .formatted(i, cells.get(i)))
            .collect(Collectors.joining(",", "{", "}"));
    JsonNode found = client.match02(queries);
    List<String> matched =
        IntStream.range(0, cells.size())
            .mapToObj(i -> found.at("/q" + i + "/result/0"))
            .filter(candidate -> candidate.path("match").asBoolean())
            .map(candidate -> candidate.path("id").asText())
            .toList();
    assertEquals(
        List.of(
            BASE + "region/norland",
            BASE + "region/sudland",
            BASE + "actor/omar",
            BASE + "actor/council"),
        matched);
    assertEquals(0, found.at("/q5/result").size());
    for (String id : matched) {
      String url = manifest.at("/preview/url").asText().replace("{{id}}", encode(id));
      assertEquals(200, client.get(url.substring(server.url().length())).statusCode(), url);
    }
    JsonNode propose = manifest.at("/extend/propose_properties");
    String path = propose.path("service_url").asText() + propose.path("service_path").asText();
    JsonNode proposal =
        client.get(
            path.substring(server.url().length()) + "?type=Organization",
            V02,
            "data-extension-property-proposal");
    String properties =
        each(proposal.path("properties"), "id").stream()
            .map("{\"id\": \"%s\"}"::formatted)
            .collect(Collectors.joining(","));
    String ids = matched.stream().map("\"%s\""::formatted).collect(Collectors.joining(","));
    JsonNode extended =
        client.extend02("{\"ids\": [%s], \"properties\": [%s]}".formatted(ids, properties));
    assertEquals(4, extended.path("rows").size());
    assertEquals(
        "Q9000003", extended.path("rows").path(matched.get(0)).at("/wikidata/0/str").asText());
  }

  private static JsonNode match(String query, String type) throws Exception {
    var node = JSON.createObjectNode();
    var asked = node.putObject("q").put("query", query);
    if (type != null) {
      asked.put("type", type);
    }
    return client.match02(node.toString()).at("/q/result");
  }

  private static String policy(HttpResponse<String> response) {
    return response.headers().firstValue("Content-Security-Policy").orElse("");
  }

  private static void assertProblem(int status, String message, HttpResponse<String> response)
      throws Exception {
    assertEquals(status, response.statusCode(), response.body());
    String type = response.headers().firstValue("Content-Type").orElse("");
    assertEquals("application/problem+json;charset=utf-8", type, response.body());
    String detail = JSON.readTree(response.body()).path("detail").asText();
    assertTrue(detail.contains(message), detail);
  }
}
