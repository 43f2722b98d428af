package org.demarche.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.query.DatasetFactory;
import org.demarche.model.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A query that does not parse is told with one place, its line and what stands there. */
class SyntaxMessageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SELEC ?y { }                  | 1:1  | 'SELEC' is no word of SPARQL
          SELECT ?y { ?x a ?z ?y }      | 1:21 | unexpected '?y'
          SELECT ?y { ?x a ?y           | 1:19 | the query ends too soon
          SELECT ?y { ?x ?y }           | 1:19 | unexpected '}'
          SELECT ?y { ?x a 'y           | 1:17 | a quotation mark is left open, or a sign is not one of SPARQL
          """)
  void tellsWhatStandsThere(String sparql, String place, String why) {
    String told = message(sparql).lines().findFirst().orElseThrow();
    assertEquals("query:" + place + ": not-sparql: " + why, told);
  }

  @Test
  void showsTheLineWithAMarkBelow() {
    assertEquals(
        """
        query:3:12: not-sparql: unexpected '?d'
          \ta ?b , ?c ?d }
                     ^"""
            .replace("\t", " "),
        message("SELECT *\n{ ?a a ?b ;\n\ta ?b , ?c ?d }"));
  }

  @Test
  void showsAPartOfALongLine() {
    String start = "SELECT * { " + "?a a ?b . ".repeat(30);
    String message = message(start + "?a ?b }" + " ".repeat(200));
    assertEquals(3, message.lines().count());
    message.lines().skip(1).forEach(line -> assertEquals(true, line.length() < 130, line));
  }

  @Test
  void namesThePrefixThatIsNotDeclared() {
    String told = message("SELECT ?x { ?x a foo:Bar }");
    String why =
        "query:1:18: not-sparql: the prefix 'foo:' is not declared; known without that are ";
    assertTrue(told.startsWith(why), told);
  }

  @Test
  void knowsPrefixesWithoutDeclaration() {
    String sparql = "ASK { ?x a dem:Demand ; skos:broader issue:territory ; owl:sameAs wd:Q42 }";
    assertEquals("no\n", new String(answer(sparql), StandardCharsets.UTF_8));
  }

  private static byte[] answer(String sparql) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    QueryRunner.local(DatasetFactory.create())
        .write(QueryLibrary.parse("query", sparql), Map.of(), Output.TABLE, 0, out);
    return out.toByteArray();
  }

  private static String message(String sparql) {
    return assertThrows(InputException.class, () -> answer(sparql)).getMessage();
  }
}
