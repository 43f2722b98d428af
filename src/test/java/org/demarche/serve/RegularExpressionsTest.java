package org.demarche.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** REGEX and REPLACE do what they should, in linear time. */
class RegularExpressionsTest extends ServerFrame {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          REGEX("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab", "(.*a){20}x")          | false
          REPLACE("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab", "(.*a){20}x", "y")   | aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab
          REGEX("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab", "^(a+)+$")             | false
          # flags: letters of any case, spaces left out, no pattern at all, lines, the whole text
          REGEX("The Palace", "^THE P", "i")                                   | true
          REGEX("MÜNCHEN", "münchen", "i")                                     | true
          REGEX("abc", "a b c", "x")                                           | true
          REGEX("a.c", "a.c", "q")                                             | true
          REGEX("abc", "a.c", "q")                                             | false
          REGEX("a\\nb", "^b$", "m")                                          | true
          REGEX("a\\nb", "a.b")                                               | false
          REGEX("a\\nb", "a.b", "s")                                          | true
          REPLACE("2025-01-20", "([0-9]{4})-([0-9]{2})-([0-9]{2})", "$3.$2.$1") | 20.01.2025
          REPLACE("abc", "B", "x", "i")                                        | axc
          REPLACE("a1b2", "\\\\d", "")                                        | ab
          # what cannot be had in linear time has no value
          REGEX("ab", "a(?=b)")                                                | ``
          REGEX("aa", "(a)\\\\1")                                             | ``
          """)
  void matchesInLinearTime(String expression, String value) throws Exception {
    String query = "SELECT (STR(" + expression + ") AS ?x) {}";
    String answer = send(query(query).header("Accept", "text/csv")).body();
    assertEquals(("x\r\n" + value).strip(), answer.strip());
  }

  @Test
  void matchesRegularExpressionsAsUsual() throws Exception {
    String query =
        "SELECT ?x ?y { BIND (REGEX(\"The Palace\", \"^the p\", \"i\") AS ?x)"
            + " BIND (REPLACE(\"talks\"@en, \"(l)k\", \"$1c\") AS ?y) }";
    assertEquals("x,y\r\ntrue,talcs\r\n", send(query(query).header("Accept", "text/csv")).body());
  }
}
