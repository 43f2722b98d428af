package org.demarche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.demarche.model.InputException;
import org.demarche.ontology.DEMARCHE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordSearchTest {
  private static final String TEXT = "<https://w3id.org/demarche/ns#text>";
  private static final String LABEL = "<http://www.w3.org/2004/02/skos/core#prefLabel>";
  private static final String HEADLINE = "<https://schema.org/headline>";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          demands                | urn:one-1
          demanding ships        | urn:one-1
          ship AND gas           |
          "ships leave"          | urn:one-1
          "leave ships"          |
          sail*                  | urn:two-1
          sailor -storm          |
          """)
  void findsWordsInAllTheirForms(String words, String found) {
    try (GraphStore store = GraphStore.inMemory()) {
      write(store, "one", "They demanded that the ships leave");
      write(store, "two", "The sailors wait for the storm");
      assertEquals(found == null ? Set.of() : Set.of(found), search(store, TEXT, words));
    }
  }

  @Test
  void findsHeadlinesAndNames() {
    try (GraphStore store = GraphStore.inMemory()) {
      write(
          store,
          "one",
          quad("one", "urn:one", SchemaDO.headline.asNode(), "Port closed"),
          quad("one", "urn:ada", SKOS.prefLabel.asNode(), "Ada Norden"));
      assertEquals(Set.of("urn:one"), search(store, HEADLINE, "closing ports"));
      assertEquals(Set.of("urn:ada"), search(store, LABEL, "norden"));
      assertEquals(Set.of(), search(store, TEXT, "norden"));
    }
  }

  @Test
  void aNameStaysAsLongAsOneArticleHasIt() {
    try (GraphStore store = GraphStore.inMemory()) {
      for (String id : List.of("one", "two")) {
        write(store, id, quad(id, "urn:ada", SKOS.prefLabel.asNode(), "Ada"));
      }
      store.remove("one");
      assertEquals(Set.of("urn:ada"), search(store, LABEL, "ada"));
      store.remove("two");
      assertEquals(Set.of(), search(store, LABEL, "ada"));
    }
  }

  @Test
  void whatFailsLeavesNoWords() throws IOException {
    Path store = folder.resolve("db");
    try (GraphStore opened = GraphStore.open(store)) {
      write(opened, "one", "The ships leave");
      Path broken =
          Files.writeString(
              folder.resolve("two.ttl"), "<urn:two-1> " + TEXT + " 'The gas flows' . broken");
      assertThrows(InputException.class, () -> opened.loadRdf(broken, "https://example.org/"));
      write(opened, "three", "The storm comes");
      assertEquals(Set.of("urn:one-1"), search(opened, TEXT, "ship"));
      assertEquals(Set.of(), search(opened, TEXT, "gas"));
      assertEquals(Set.of("urn:three-1"), search(opened, TEXT, "storm"));
    }
  }

  /** As after a crash between the commits of store and index, or a backup of old files. */
  @Test
  void anIndexOfAnotherStateIsMadeAnew() throws IOException {
    Path store = folder.resolve("db");
    try (GraphStore opened = GraphStore.open(store)) {
      write(opened, "one", "The ships leave");
    }
    Path words = store.resolve("words");
    Path before = folder.resolve("before");
    copy(words, before);
    try (GraphStore opened = GraphStore.open(store)) {
      assertEquals(Set.of("urn:one-1"), search(opened, TEXT, "ship"));
      write(opened, "two", "The storm comes");
      opened.remove("one");
    }
    copy(before, words);
    try (GraphStore opened = GraphStore.open(store)) {
      assertEquals(Set.of("urn:two-1"), search(opened, TEXT, "storm OR ship"));
    }
  }

  /** The store counts, and the next opening mends the index. */
  @Test
  void anIndexThatCannotBeWrittenHoldsNobodyUp() throws IOException {
    Path store = folder.resolve("db");
    try (GraphStore opened = GraphStore.open(store)) {
      Files.writeString(store.resolve("words"), "not a folder");
      write(opened, "one", "The ships leave");
      write(opened, "two", "The storm comes");
    }
    Files.delete(store.resolve("words"));
    try (GraphStore opened = GraphStore.open(store)) {
      assertEquals(Set.of("urn:one-1", "urn:two-1"), search(opened, TEXT, "ship OR storm"));
    }
  }

  @Test
  void anIndexThatIsLostOrDamagedIsMadeAnew() throws IOException {
    Path store = folder.resolve("db");
    try (GraphStore opened = GraphStore.open(store)) {
      write(opened, "one", "The ships leave");
    }
    List<Path> files;
    try (var listed = Files.list(store.resolve("words"))) {
      files = listed.toList();
    }
    for (Path file : files) {
      Files.delete(file);
    }
    try (GraphStore opened = GraphStore.open(store)) {
      assertEquals(Set.of("urn:one-1"), search(opened, TEXT, "ship"));
    }
  }

  @Test
  void packingAndCompactingLeaveTheIndexAsItIs() throws IOException {
    Path store = folder.resolve("db");
    try (GraphStore opened = GraphStore.open(store)) {
      write(opened, "one", "The ships leave");
      opened.compact();
      assertEquals(Set.of("urn:one-1"), search(opened, TEXT, "ship"));
    }
    Path note = store.resolve("words").resolve("of-state");
    String state = Files.readString(note);
    assertTrue(state.startsWith("Data-0002"), state);
    GraphStore.open(store).close();
    assertEquals(state, Files.readString(note));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void manyChangesComeToTheSameAsMakingItAnew(int seed) {
    Random chance = new Random(seed);
    try (GraphStore store = GraphStore.inMemory()) {
      for (int step = 0; step < 40; step++) {
        String id = "article" + chance.nextInt(5);
        if (chance.nextInt(4) == 0) {
          store.remove(id);
        } else {
          write(
              store,
              id,
              quad(id, "urn:" + id + "-1", DEMARCHE.text.asNode(), word(chance)),
              quad(id, "urn:thing" + chance.nextInt(3), SKOS.prefLabel.asNode(), word(chance)),
              quad(id, "urn:thing" + chance.nextInt(3), SKOS.altLabel.asNode(), word(chance)));
        }
      }
      List<Set<String>> changed = all(store);
      store.rebuild();
      assertEquals(changed, all(store));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/a.*b/", "ship~2", "*ship", "s*", "+?hip", "(ship", "\"ship", "ship AND"})
  void refusesWhatTakesLongOrCannotBeRead(String words) {
    try (GraphStore store = GraphStore.inMemory()) {
      write(store, "one", "The ships leave");
      InputException e = assertThrows(InputException.class, () -> search(store, TEXT, words));
      assertTrue(e.getMessage().startsWith("search-words: "), e.getMessage());
    }
  }

  private static String word(Random chance) {
    return "word" + (char) ('a' + chance.nextInt(4));
  }

  private static List<Set<String>> all(GraphStore store) {
    List<Set<String>> found = new ArrayList<>();
    for (String property : List.of(TEXT, LABEL)) {
      for (char letter = 'a'; letter < 'e'; letter++) {
        found.add(search(store, property, "word" + letter));
      }
    }
    return found;
  }

  private static void write(GraphStore store, String id, String words) {
    write(store, id, quad(id, "urn:" + id + "-1", DEMARCHE.text.asNode(), words));
  }

  private static void write(GraphStore store, String id, Quad... quads) {
    List<Quad> all = new ArrayList<>(List.of(quads));
    all.add(quad(id, "urn:" + id, SchemaDO.identifier.asNode(), id));
    store.write(List.of(new GraphUpdate("urn:" + id, id, all)));
  }

  private static Quad quad(String id, String subject, Node property, String words) {
    return Quad.create(
        name("urn:" + id), name(subject), property, NodeFactory.createLiteralString(words));
  }

  private static Node name(String iri) {
    return NodeFactory.createURI(iri);
  }

  private static Set<String> search(GraphStore store, String property, String words) {
    String query =
        "SELECT ?s { ?s <http://jena.apache.org/text#query> (%s '''%s''') }"
            .formatted(property, words);
    return store.read(
        data -> {
          try (QueryExec execution =
              QueryExec.dataset(data.asDatasetGraph()).query(query).build()) {
            Set<String> found = new TreeSet<>();
            execution.select().forEach(row -> found.add(row.get("s").getURI()));
            return found;
          }
        });
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (var old = Files.list(to)) {
      for (Path file : old.toList()) {
        Files.delete(file);
      }
    }
    try (var files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }
}
