package org.demarche.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.demarche.model.InputException;
import org.demarche.store.GraphStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names as people type them, in a store with its keys and its index of words. */
class NamesAsTypedTest {
  private static final String DATA =
      """
      PREFIX : <urn:x:>
      PREFIX dem: <https://w3id.org/demarche/ns#>
      PREFIX oa: <http://www.w3.org/ns/oa#>
      PREFIX schema: <https://schema.org/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX wd: <http://www.wikidata.org/entity/>
      :g {
        :norland a dem:State, dem:Region ; skos:prefLabel "Norland" .
        :ada a dem:Person ; skos:prefLabel "Ada Lindqvist"@en ; dem:affiliation :norland ;
          skos:altLabel "President Lindqvist" ; schema:sameAs wd:Q1000 .
        :office a dem:Organization ; skos:prefLabel "Lindqvist administration" .
        :plan a dem:Demand, skos:Concept ; skos:prefLabel "Lindqvist and Moreau meet" ; skos:notation "meet" .
        :jose a dem:Person ; skos:prefLabel "José Núñez O’Hara" .
        :ben a dem:Person ; skos:prefLabel "Ben Moreau" .
        :clara a dem:Person ; skos:prefLabel "Clara Moreau" .
        :old a dem:Person ; skos:prefLabel "B. Moreau" ; dem:mergedInto :ben .
        :mercury a dem:Person ; skos:prefLabel "Mercury" .
        :firm a dem:Organization ; skos:prefLabel "Mercury" .
        :port a dem:Person ; skos:prefLabel "Harbour" .
        :dock a dem:Organization ; skos:prefLabel "Harbour" .
        :s5 a dem:Statement ; dem:speaker :dock ; dem:inArticle :a ; oa:start 9 ; oa:end 10 .
        :rumour a dem:UnnamedSource ; skos:prefLabel "officials" .
        :rumour2 a dem:UnnamedSource ; skos:prefLabel "officials" .
        :s1 a dem:Statement ; dem:speaker :ada ; dem:inArticle :a ; oa:start 1 ; oa:end 2 .
        :s2 a dem:Statement ; dem:speaker :office ; dem:inArticle :a ; oa:start 3 ; oa:end 4 .
        :s3 a dem:Statement ; dem:speaker :ben ; dem:inArticle :a ; oa:start 5 ; oa:end 6 .
        :s4 a dem:Statement ; dem:speaker :clara ; dem:inArticle :a ; oa:start 7 ; oa:end 8 .
      }
      """;

  private static GraphStore store;

  @BeforeAll
  static void load(@TempDir Path folder) throws IOException {
    store = GraphStore.inMemory();
    Path file = Files.writeString(folder.resolve("names.trig"), DATA + often());
    store.loadRdf(file, "https://example.org/");
  }

  /** Ten statements of one of two. */
  private static String often() {
    return IntStream.range(100, 110)
        .mapToObj(
            i ->
                ":g { :s%1$d a dem:Statement ; dem:speaker :port ; dem:inArticle :a ;"
                    .concat(" oa:start %1$d ; oa:end %1$d . }\n")
                    .formatted(i))
        .collect(Collectors.joining());
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @ParameterizedTest
  @CsvSource({
    "ACTOR, Ada Lindqvist, urn:x:ada",
    "ACTOR, lindqvist, urn:x:ada",
    "ACTOR, ada, urn:x:ada",
    "ACTOR, Q1000, urn:x:ada",
    "ACTOR, wd:Q1000, urn:x:ada",
    "ACTOR, http://www.wikidata.org/entity/Q1000, urn:x:ada",
    "ACTOR, https://www.wikidata.org/wiki/Q1000, urn:x:ada",
    "ACTOR, urn:x:ada, urn:x:ada",
    "ACTOR, Jose Nunez O'Hara, urn:x:jose",
    "ACTOR, jose núnez, urn:x:jose",
    "ACTOR, ben moreau, urn:x:ben urn:x:old",
    "ACTOR, Norland, urn:x:norland",
    "ACTOR, officials, urn:x:rumour urn:x:rumour2",
    "DEMAND, meet, urn:x:plan",
    "DEMAND, Moreau meet, urn:x:plan",
    "ISSUE, meet, ",
    "REGION, norland, urn:x:norland",
    "REGION, Ada Lindqvist, "
  })
  void findsWhatIsMeant(Parameter.Type type, String text, String found) {
    if (found == null) {
      assertThrows(InputException.class, () -> resolve(type, text));
    } else {
      assertEquals(found, resolve(type, text));
    }
  }

  @Test
  void takesTheOneThatAlmostAllStatementsAreOf() {
    List<String> notes = new ArrayList<>();
    assertEquals("urn:x:port", resolve(Parameter.Type.ACTOR, "Harbour", notes));
    assertEquals(List.of("who: 'Harbour' is Harbour (person, 10 statements)"), notes);
  }

  @Test
  void tellsWhatItUnderstood() {
    List<String> notes = new ArrayList<>();
    resolve(Parameter.Type.ACTOR, "Lindqvist", notes);
    assertEquals(
        List.of("who: 'Lindqvist' is Ada Lindqvist (person, Norland, 1 statement)"), notes);
  }

  @Test
  void listsSeveralWhoCouldBeMeant() {
    assertEquals(
        """
        ambiguous-name: who: 'Moreau' may be one of these; give a whole name, a Wikidata item or an IRI
          Ben Moreau (person, 1 statement)
          Clara Moreau (person, 1 statement)""",
        message(Parameter.Type.ACTOR, "Moreau"));
  }

  @Test
  void tellsApartByIriWhoBearTheSameName() {
    assertEquals(
        """
        ambiguous-name: who: 'Mercury' may be one of these; give a whole name, a Wikidata item or an IRI
          Mercury (organization, 0 statements) urn:x:firm
          Mercury (person, 0 statements) urn:x:mercury""",
        message(Parameter.Type.ACTOR, "Mercury"));
  }

  @Test
  void suggestsActorsForActorsAndDemandsForDemands() {
    String actor = message(Parameter.Type.ACTOR, "Lindkvist");
    assertTrue(actor.contains("did you mean") && !actor.contains("demand"), actor);
    assertTrue(message(Parameter.Type.DEMAND, "meat").contains("(demand, 0 positions)?"));
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/nobody, who: the store says nothing of <https://example.org/nobody>",
    "Q7, who: nothing in the store is linked to Q7",
    "urn:x:nobody, who: nothing in the store is called 'urn:x:nobody'",
    "zzz, who: nothing in the store is called 'zzz'"
  })
  void saysThatThereIsNothing(String text, String message) {
    assertEquals("unknown-name: " + message, message(Parameter.Type.ACTOR, text));
  }

  private static String message(Parameter.Type type, String text) {
    return assertThrows(InputException.class, () -> resolve(type, text)).getMessage();
  }

  private static String resolve(Parameter.Type type, String text) {
    return resolve(type, text, new ArrayList<>());
  }

  private static String resolve(Parameter.Type type, String text, List<String> notes) {
    Parameter parameter =
        new Parameter(
            "who", "who", type, true, Optional.empty(), Optional.empty(), "", Optional.empty());
    List<Node> found =
        store.read(
            data -> new NameResolver(new Source.Local(data), notes::add).resolve(parameter, text));
    return String.join(" ", found.stream().map(Object::toString).toList());
  }
}
