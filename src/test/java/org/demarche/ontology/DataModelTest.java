package org.demarche.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.rdf.model.Resource;
import org.junit.jupiter.api.Test;

/**
 * The page on the data model says what the ontology says. {@code -Dreadme.update=true} writes the
 * page instead of comparing.
 */
class DataModelTest {
  private static final Path PAGE = Path.of("docs", "data-model.md");

  @Test
  void thePageIsMadeFromTheOntology() throws IOException {
    List<String> lines = DataModel.ofTheOntology().page();
    if (Boolean.getBoolean("readme.update")) {
      Files.write(PAGE, lines);
    }
    assertEquals(
        String.join("\n", lines) + "\n",
        Files.readString(PAGE),
        "write it anew: mvn test -Dreadme.update=true -Dtest=DataModelTest");
  }

  @Test
  void everyTermIsExplained() {
    DataModel model = DataModel.ofTheOntology();
    String page = String.join("\n", model.page());
    List<Resource> terms = model.terms();
    assertTrue(terms.size() > 200, "classes, properties, schemes and concepts are found");
    for (Resource term : terms) {
      assertTrue(page.contains(DataModel.cell(DataModel.definition(term))), term::toString);
    }
  }

  /** Mermaid would take another form of these lines for a mistake in the whole diagram. */
  @Test
  void theDiagramShowsTheMainClassesAndWhatJoinsThem() {
    List<String> diagram = DataModel.ofTheOntology().diagram();
    assertEquals("classDiagram", diagram.get(0));
    for (String line : diagram.subList(1, diagram.size())) {
      assertTrue(
          line.matches(
              "  (class \\w+( \\{)?|  \\w+ \\w+|\\}|\\w+ (<\\|--|-->) \\w+( : [\\w, ]+)?)"),
          line);
    }
    for (String line :
        List.of(
            "  Statement --> Actor : addressee, speaker",
            "  Statement --> Statement : reports",
            "  Region --> Region : distinctFrom, mergedInto, within",
            "  Position --> Demand : inExchangeFor, on, onlyIf, unless, until",
            "  Actor <|-- Person")) {
      assertTrue(diagram.contains(line), () -> String.join("\n", diagram));
    }
    assertFalse(diagram.toString().contains("Actor --> Demand"), "an actor is never a demand");
  }
}
