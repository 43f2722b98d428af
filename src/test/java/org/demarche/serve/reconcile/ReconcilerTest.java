package org.demarche.serve.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.demarche.ontology.DEMARCHE;
import org.demarche.store.GraphStore;
import org.junit.jupiter.api.Test;

/** Names of a store that changes. */
class ReconcilerTest {
  private static final Duration TIMEOUT = Duration.ofSeconds(10);
  private static final Reconciler.Page FIRST = new Reconciler.Page(0, 10);

  @Test
  void namesAreKnownAsSoonAsTheyAreCommitted() {
    try (GraphStore store = GraphStore.inMemory()) {
      Reconciler reconciler = new Reconciler(store, TIMEOUT);
      assertFalse(knows(reconciler, "Ada North"));
      name(store, "Ada North");
      assertTrue(knows(reconciler, "Ada North"));
    }
  }

  @Test
  void theIndexFollowsChangesAsIfItWereMadeAnew() {
    try (GraphStore store = GraphStore.inMemory()) {
      Reconciler reconciler = new Reconciler(store, TIMEOUT);
      name(store, "Ada North");
      name(store, "Adam Northam");
      name(store, "Benjamin South");
      store.replace(graph("Adam Northam"), ModelFactory.createDefaultModel());
      store.replace(graph("Benjamin South"), person("Benjamin-South", "Benjamin Norths"));
      List<String> followed = answers(reconciler);
      assertTrue(followed.get(0).contains("Benjamin-South"), followed.get(0));
      assertFalse(followed.toString().contains("Adam"), followed.toString());
      assertFalse(followed.get(2).contains("Benjamin-South"), followed.get(2));
      store.rebuild();
      assertEquals(answers(reconciler), followed);
    }
  }

  private static List<String> answers(Reconciler reconciler) {
    return Stream.of("North", "Benjamin Nroths", "South", "Adam", "B. Norths")
        .map("{\"q0\": {\"query\": \"%s\"}}"::formatted)
        .map(query -> reconciler.matchKeyed(query).toString())
        .toList();
  }

  private static boolean knows(Reconciler reconciler, String name) {
    return reconciler.suggestEntities(name, FIRST).toString().contains("\"" + name + "\"");
  }

  private static void name(GraphStore store, String name) {
    store.replace(graph(name), person(name.replace(" ", "-"), name));
  }

  private static String graph(String name) {
    return "https://example.org/graph/" + name.hashCode();
  }

  private static Model person(String id, String name) {
    Model actors = ModelFactory.createDefaultModel();
    actors
        .createResource("https://example.org/" + id)
        .addProperty(RDF.type, DEMARCHE.Person)
        .addProperty(SKOS.prefLabel, name);
    return actors;
  }
}
