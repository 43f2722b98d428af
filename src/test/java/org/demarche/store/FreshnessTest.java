package org.demarche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.demarche.ontology.DEMARCHE;
import org.junit.jupiter.api.Test;

class FreshnessTest {

  @Test
  void tellsTheArticlesOfOneConfigurationFromTheRest() {
    try (GraphStore store = GraphStore.inMemory()) {
      assertEquals(new Freshness(0, 0), store.freshness("new"));
      store.write(articles("old", 1, 5));
      assertEquals(new Freshness(0, 5), store.freshness("new"));
      store.write(articles("new", 4, 7));
      assertEquals(new Freshness(4, 3), store.freshness("new"));
      assertEquals(new Freshness(3, 4), store.freshness("old"));
    }
  }

  @Test
  void doesNotJudgeAnArticleThatDoesNotSayHowItWasMade() {
    try (GraphStore store = GraphStore.inMemory()) {
      store.write(List.of(new GraphUpdate("https://example.org/a", "a", List.of())));
      assertEquals(new Freshness(0, 0), store.freshness("new"));
    }
  }

  private static List<GraphUpdate> articles(String hash, int first, int last) {
    return IntStream.rangeClosed(first, last).mapToObj(i -> article("a" + i, hash)).toList();
  }

  private static GraphUpdate article(String identifier, String hash) {
    Node graph = NodeFactory.createURI("https://example.org/" + identifier);
    Node extraction = NodeFactory.createURI(graph.getURI() + "/extraction");
    Node configuration = DEMARCHE.configurationHash.asNode();
    Node value = NodeFactory.createLiteralString(hash);
    Quad made = Quad.create(graph, extraction, configuration, value);
    return new GraphUpdate(graph.getURI(), identifier, List.of(made));
  }
}
