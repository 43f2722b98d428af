package org.demarche.serve;

import static org.demarche.serve.ReconcileClient.V02;
import static org.demarche.serve.ReconcileClient.V10;
import static org.demarche.serve.ReconcileClient.each;
import static org.demarche.serve.ReconcileClient.encode;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the reconciliation service offers besides matching. */
class ReconcileTest extends ReconcileFrame {
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

  @Test
  void letsOtherSitesAskBeforehand() throws Exception {
    HttpResponse<String> response =
        client.send(client.request("reconcile/match").method("OPTIONS", BodyPublishers.noBody()));
    assertEquals(204, response.statusCode());
    assertEquals("*", response.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
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
}
