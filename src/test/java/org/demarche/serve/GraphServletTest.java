package org.demarche.serve;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.vocabulary.RDFS;
import org.demarche.serve.guard.HttpProblem;
import org.demarche.store.GraphStore;
import org.junit.jupiter.api.Test;

class GraphServletTest {
  @Test
  void refusesWholeStoresThatNoAnswerHolds() {
    try (GraphStore store = GraphStore.inMemory()) {
      Model model = ModelFactory.createDefaultModel();
      model.createResource("urn:a").addProperty(RDFS.comment, "x").addProperty(RDFS.comment, "y");
      store.replace("urn:graph", model);
      assertDoesNotThrow(() -> GraphServlet.requireSmall(store.dataset(), 100));
      HttpProblem problem =
          assertThrows(HttpProblem.class, () -> GraphServlet.requireSmall(store.dataset(), 1));
      assertEquals(413, problem.status());
      assertTrue(problem.getMessage().contains("graph=IRI"), problem.getMessage());
    }
  }
}
