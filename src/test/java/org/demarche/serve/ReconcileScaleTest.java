package org.demarche.serve;

import static org.demarche.serve.ReconcileClient.each;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.demarche.ontology.DEMARCHE;
import org.demarche.store.GraphStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A hundred thousand actors with names made of few syllables, so that many are alike. */
class ReconcileScaleTest {
  private static final int ACTORS = 100_000;
  private static final String BASE = "https://example.org/actor/";
  private static final List<String> SYLLABLES =
      List.of("ba", "ren", "ko", "mil", "sta", "vo", "li", "dor", "jan", "ek", "tu", "sha");
  private static GraphStore store;
  private static Server server;
  private static ReconcileClient client;

  @BeforeAll
  static void start() {
    store = GraphStore.inMemory();
    Model model = ModelFactory.createDefaultModel();
    IntStream.range(0, ACTORS).forEach(number -> addActor(number, model));
    store.replace("https://example.org/graph", model);
    server = Server.builder(store).port(0).build().start();
    client = new ReconcileClient(server.url());
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  @Test
  void findsEachActorByItsOwnName() throws Exception {
    List<Integer> numbers = new Random(7).ints(50, 0, ACTORS).boxed().toList();
    JsonNode found = match(numbers.stream().map(ReconcileScaleTest::name).toList());
    for (int i = 0; i < numbers.size(); i++) {
      JsonNode best = found.at("/q" + i + "/result/0");
      assertEquals(BASE + numbers.get(i), best.path("id").asText());
      assertEquals("100.0", best.path("score").asText());
    }
  }

  @Test
  void findsAnActorByAMisspelledNameInAnotherOrder() throws Exception {
    List<Integer> numbers = new Random(8).ints(20, 0, ACTORS).boxed().toList();
    List<String> misspelled =
        numbers.stream().map(ReconcileScaleTest::name).map(name -> misspelled(name)).toList();
    JsonNode found = match(misspelled);
    for (int i = 0; i < numbers.size(); i++) {
      List<String> ids = each(found.at("/q" + i + "/result"), "id");
      assertTrue(ids.contains(BASE + numbers.get(i)), misspelled.get(i) + " " + found.at("/q" + i));
      List<String> scores = each(found.at("/q" + i + "/result"), "score");
      assertTrue(scores.stream().allMatch(score -> Double.parseDouble(score) < 100));
    }
  }

  @Test
  void suggestsAmongAll() throws Exception {
    JsonNode found =
        client.get(
            "reconcile/suggest/entity?limit=100&prefix=" + ReconcileClient.encode(name(4711)),
            ReconcileClient.V02,
            "suggest-entities-response");
    assertTrue(each(found.path("result"), "id").contains(BASE + 4711), found.toString());
  }

  private static JsonNode match(List<String> names) throws Exception {
    return client.match02(
        IntStream.range(0, names.size())
            .mapToObj(i -> "\"q%d\": {\"query\": \"%s\"}".formatted(i, names.get(i)))
            .collect(Collectors.joining(",", "{", "}")));
  }

  private static void addActor(int number, Model model) {
    Resource actor = model.createResource(BASE + number);
    actor.addProperty(RDF.type, DEMARCHE.Actor).addProperty(RDF.type, DEMARCHE.Person);
    actor.addProperty(SKOS.prefLabel, name(number), "en");
    actor.addProperty(DEMARCHE.shortName, name(number).split(" ")[1], "en");
  }

  /** A first name, and a family name that tells the number in syllables. */
  private static String name(int number) {
    return word(number % 997 + 144, 0) + " " + word(number, 5);
  }

  private static String word(int number, int least) {
    StringBuilder word = new StringBuilder();
    for (int rest = number; rest > 0 || word.length() < least; rest /= SYLLABLES.size()) {
      word.append(SYLLABLES.get(rest % SYLLABLES.size()));
    }
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** The family name first, without its third letter. */
  private static String misspelled(String name) {
    String[] words = name.split(" ");
    return words[1].substring(0, 2) + words[1].substring(3) + ", " + words[0];
  }
}
