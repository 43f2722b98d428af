package org.demarche.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import org.demarche.query.QueryLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Named queries by name and as text, with the same parameters and the same words for mistakes. */
class ParametersOverHttpTest extends ServerFrame {
  private static final String SAID_BY = QueryLibrary.builtIn().named("said-by").sparql();

  @Test
  void theTextOfANamedQueryTakesItsParameters() throws Exception {
    String byName = body("api/queries/said-by?format=csv&actor=North", 200);
    assertTrue(byName.lines().count() > 1, byName);
    assertEquals(byName, body(sparql(SAID_BY) + "&format=csv&actor=North", 200));
    String form = "format=csv&actor=North&query=" + encode(SAID_BY);
    HttpResponse<String> posted = send(post("sparql", "application/x-www-form-urlencoded", form));
    assertEquals(byName, posted.body());
  }

  @Test
  void whomAQueryIsAboutMayBeCalledActorOrHolder() throws Exception {
    String byActor = body("api/queries/said-by?format=csv&actor=North", 200);
    assertEquals(byActor, body("api/queries/said-by?format=csv&holder=North", 200));
    String both = body("api/queries/said-by?format=csv&actor=North&holder=North", 400);
    assertTrue(both.contains("unknown-parameter: said-by has no 'holder'"), both);
  }

  @Test
  void theApiBeginsWithTheListOfQueries() throws Exception {
    String list = body("api/queries", 200);
    for (String path : List.of("api", "api/")) {
      HttpResponse<String> response = send(request(path));
      assertEquals(list, response.body());
      assertEquals(
          "</api/openapi.json>; rel=\"service-desc\"",
          response.headers().firstValue("Link").orElse(""));
    }
  }

  @Test
  void tellsWhichParametersAreMissingInWordsOfNoCommandLine() throws Exception {
    String told = body(sparql(SAID_BY), 400);
    assertTrue(told.contains("missing-parameter: query needs 'actor'"), told);
    assertFalse(told.contains("-p "), told);
    assertTrue(body("api/queries/said-by", 400).contains("actor=\\\"Dmitry Peskov\\\""));
  }

  @Test
  void aParameterGivenTwiceMeansEither() throws Exception {
    long both = rows("actor=Ada+North&actor=Benjamin+South");
    assertEquals(rows("actor=Ada+North") + rows("actor=Benjamin+South"), both);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          api/queries/said-bi                   | 404 | did you mean said-by?
          api/queries/said-by?actor=Ada+Nort    | 400 | did you mean Ada North (person
          api/queries/said-by?actor=A&format=xlsx | 400 | comes as format=json, xml, csv, tsv
          sparql?query=ASK%7B%7D&query=ASK%7B%7D | 400 | given more than once
          sparql?query=SELEC                    | 400 | query:1:1: not-sparql: 'SELEC' is no word of SPARQL
          """)
  void saysWhatIsWrongAndWhatIsNear(String path, int status, String words) throws Exception {
    String told = body(path, status);
    assertTrue(told.contains(words), told);
  }

  @Test
  void knowsPrefixesWithoutDeclaration() throws Exception {
    String articles = body(sparql("SELECT ?x { ?x a dem:Article }") + "&format=csv", 200);
    assertEquals(4, articles.lines().count(), articles);
  }

  private static String sparql(String text) {
    return "sparql?query=" + encode(text);
  }

  private static long rows(String parameters) throws Exception {
    return body("api/queries/said-by?format=csv&" + parameters, 200).lines().count() - 1;
  }

  private static String body(String path, int status) throws Exception {
    HttpResponse<String> response = send(request(path));
    assertEquals(status, response.statusCode(), response.body());
    return response.body();
  }
}
