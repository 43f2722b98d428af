package org.demarche.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.demarche.model.InputException;
import org.junit.jupiter.api.Test;

class HeaderReaderTest {
  private static final String BODY = "SELECT ?x WHERE { ?x ?p ?actor_iri }";

  @Test
  void readsSummaryParametersAndColumns() {
    String sparql =
        """
        #+ summary: Who spoke?
        #+ topic: actors
        #+ description: All of them,
        #+   those without a name too.
        #+ params:
        #+   - name: actor
        #+     variable: actor_iri
        #+     type: actor
        #+     pattern: ?x dem:target ?actor_iri
        #+     required: true
        #+     description: who
        #+     example: Anna Berg
        #+   - name: least
        #+     type: integer
        #+     default: 2
        #+ columns:
        #+   x: what is found
        """
            + BODY;
    NamedQuery expected =
        new NamedQuery(
            "spoke",
            "Who spoke?",
            "actors",
            "All of them, those without a name too.",
            List.of(
                new Parameter(
                    "actor",
                    "actor_iri",
                    Parameter.Type.ACTOR,
                    true,
                    Optional.empty(),
                    Optional.of("?x dem:target ?actor_iri"),
                    "who",
                    Optional.of("Anna Berg")),
                new Parameter(
                    "least",
                    "least",
                    Parameter.Type.INTEGER,
                    false,
                    Optional.of("2"),
                    Optional.empty(),
                    "",
                    Optional.empty())),
            List.of(new Column("x", "what is found")),
            Optional.empty(),
            sparql);
    assertEquals(expected, HeaderReader.read("spoke", sparql));
  }

  @Test
  void aQueryWithoutHeaderHasNoParameters() {
    NamedQuery expected =
        new NamedQuery("bare", "", "", "", List.of(), List.of(), Optional.empty(), BODY);
    assertEquals(expected, HeaderReader.read("bare", BODY));
  }

  @Test
  void namesTheTypesThatAParameterCanHave() {
    String sparql = "#+ params:\n#+   - name: n\n#+     type: number\n" + BODY;
    InputException e = assertThrows(InputException.class, () -> HeaderReader.read("typed", sparql));
    assertTrue(e.getMessage().contains("'number' is not one of string, integer"), e.getMessage());
  }
}
