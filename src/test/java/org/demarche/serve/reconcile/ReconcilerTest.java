package org.demarche.serve.reconcile;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
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
  void namesThatAreReadQuicklyAreKnownAtOnce() {
    try (GraphStore store = GraphStore.inMemory();
        Reconciler reconciler = new Reconciler(store, TIMEOUT, TIMEOUT)) {
      assertFalse(knows(reconciler, "Ada North"));
      name(store, "Ada North");
      assertTrue(knows(reconciler, "Ada North"));
    }
  }

  @Test
  void whereReadingTakesLongAnswersGoByTheNamesOfBefore() throws Exception {
    try (GraphStore store = GraphStore.inMemory();
        Reconciler reconciler = new Reconciler(store, TIMEOUT, Duration.ZERO)) {
      name(store, "Ada North");
      assertTrue(knows(reconciler, "Ada North"));
      name(store, "Benjamin South");
      boolean known = false;
      for (int i = 0; i < 100 && !known; i++) {
        assertTrue(knows(reconciler, "Ada North") || knows(reconciler, "Benjamin South"));
        known = knows(reconciler, "Benjamin South");
        Thread.sleep(20);
      }
      assertTrue(known);
    }
  }

  @Test
  void askedWhatItOffersItReadsNames() throws Exception {
    try (GraphStore store = GraphStore.inMemory();
        Reconciler reconciler = new Reconciler(store, TIMEOUT, Duration.ZERO)) {
      name(store, "Ada North");
      assertTrue(reconciler.keyedManifest("http://localhost/").has("name"));
      assertTrue(knows(reconciler, "Ada North"));
    }
  }

  private static boolean knows(Reconciler reconciler, String name) {
    return reconciler.suggestEntities(name, FIRST).toString().contains("\"" + name + "\"");
  }

  private static void name(GraphStore store, String name) {
    Model actors = ModelFactory.createDefaultModel();
    actors
        .createResource("https://example.org/" + name.replace(" ", "-"))
        .addProperty(RDF.type, DEMARCHE.Person)
        .addProperty(SKOS.prefLabel, name);
    store.replace("https://example.org/graph/" + name.hashCode(), actors);
  }
}
