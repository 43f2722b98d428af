package org.demarche.serve;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reconciliation service refuses, and how it says so. */
class ReconcileProblemsTest extends ReconcileFrame {
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
}
