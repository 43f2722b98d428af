package org.demarche.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Actor;
import org.demarche.model.Mention.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is brought along, and how a user's files extend and replace it. */
class KnowledgeTest {
  private static final String ACTOR = "https://w3id.org/demarche/id/actor/";
  private static final String REGION = "https://w3id.org/demarche/id/region/";
  private static final String PREFIXES =
      """
      @prefix dem: <https://w3id.org/demarche/ns#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix actor: <https://w3id.org/demarche/id/actor/> .
      """;
  private static final Knowledge BUILT_IN = Knowledge.builtIn();

  @TempDir Path folder;

  @Test
  void knowsAPersonWithGenderAndItem() {
    Actor putin =
        new Actor(
            ACTOR + "vladimir-putin",
            Actor.Kind.PERSON,
            "Vladimir Putin",
            Actor.Gender.MALE,
            Optional.of(REGION + "russia"),
            Optional.of("Q7747"));
    assertEquals(Optional.of(putin), BUILT_IN.actors().byId(putin.id()));
  }

  @Test
  void theHolderOfAnOfficeSpeaksForItsStateWhileHeHoldsIt() {
    assertEquals(
        Set.of(REGION + "russia"),
        BUILT_IN.actors().speaksFor(ACTOR + "vladimir-putin", day("2025-01-20")));
  }

  @Test
  void aCapitalStandsForItsStateAndIsStillItself() {
    assertEquals(
        List.of(
            new Sense(REGION + "russia", Form.METONYM, Optional.of(REGION + "moscow")),
            new Sense(REGION + "moscow", Form.NAME, Optional.empty())),
        BUILT_IN.names().senses("Moscow"));
  }

  @Test
  void aUsersDescriptionReplacesOurs() throws IOException {
    write("mine.ttl", "actor:vladimir-putin a dem:Person ; skos:prefLabel \"V. Putin\" .");
    Actor replaced =
        Knowledge.load(List.of(folder)).actors().byId(ACTOR + "vladimir-putin").orElseThrow();
    assertEquals("V. Putin", replaced.label());
    assertEquals(Optional.empty(), replaced.wikidata());
  }

  @Test
  void aUsersFilesAddActors() throws IOException {
    write("mine.ttl", "actor:ada-onyango a dem:Person ; skos:prefLabel \"Ada Onyango\" .");
    Knowledge extended = Knowledge.load(List.of(folder));
    assertTrue(extended.actors().byId(ACTOR + "ada-onyango").isPresent());
    assertEquals(BUILT_IN.actors().all().size() + 1, extended.actors().all().size());
  }

  @Test
  void theHashFollowsTheContentAndNotTheLayout() throws IOException {
    write("mine.ttl", "actor:a a dem:Person ; skos:prefLabel \"Ada\" ; dem:shortName \"A\" .");
    Optional<String> first = Knowledge.load(List.of(folder)).ownHash();
    write("mine.ttl", "actor:a dem:shortName \"A\" ;\n\n skos:prefLabel \"Ada\" ; a dem:Person .");
    assertEquals(first, Knowledge.load(List.of(folder)).ownHash());
    assertTrue(first.isPresent());
    assertEquals(Optional.empty(), BUILT_IN.ownHash());
  }

  @Test
  void aUsersFolderIsTheirsEvenWhenItIsCalledLikeTheBuiltInOne() {
    assertTrue(Knowledge.load(List.of(Path.of("seeds"))).ownHash().isPresent());
  }

  private void write(String name, String turtle) throws IOException {
    Files.writeString(folder.resolve(name), PREFIXES + turtle);
  }

  private static Optional<LocalDate> day(String iso) {
    return Optional.of(LocalDate.parse(iso));
  }
}
