package org.demarche.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.demarche.model.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mistakes in a user's Turtle are named with file, line and code. */
class SeedCheckTest {
  private static final String PREFIXES =
      """
      @prefix dem: <https://w3id.org/demarche/ns#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix schema: <https://schema.org/> .
      @prefix org: <http://www.w3.org/ns/org#> .
      @prefix actor: <https://w3id.org/demarche/id/actor/> .
      @prefix region: <https://w3id.org/demarche/id/region/> .
      @prefix : <https://example.org/> .
      """;
  private static final int FIRST_LINE = 8;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
      # code             ! line ! Turtle, with / for a new line
      syntax             ! 1 ! :a a dem:Person skos:prefLabel "Ada" .
      duplicate-id       ! 3 ! :a a dem:Person ; skos:prefLabel "A" ./:b a dem:Person ; skos:prefLabel "B" ./:a skos:altLabel "C" .
      unknown-reference  ! 2 ! :a a dem:Person ; skos:prefLabel "A" ;/ dem:affiliation region:atlantis .
      wrong-class        ! 2 ! :a a dem:Person ; skos:prefLabel "A" ;/ dem:affiliation region:europe .
      missing-name       ! 1 ! :a a dem:Person .
      not-a-class        ! 2 ! :a a dem:Person ; skos:prefLabel "A" ./:b a dem:Persn ; skos:prefLabel "B" .
      unknown-term       ! 2 ! :a a dem:Person ; skos:prefLabel "A" ;/ dem:shortname "B" .
      bad-item           ! 2 ! :a a dem:Person ; skos:prefLabel "A" ;/ schema:sameAs <http://www.wikidata.org/entity/7747> .
      bad-date           ! 2 ! :t a dem:Tenure ; org:member actor:joe-biden ; dem:office <https://w3id.org/demarche/id/office/president-of-russia> ;/ dem:validFrom "2025-13-01" .
      missing-reference  ! 1 ! :t a dem:Tenure ; org:member actor:joe-biden .
      missing-reference  ! 1 ! :m a dem:Metonym ; dem:name "Foggy" .
      unknown-issue      ! 1 ! :d a dem:Demand ; skos:prefLabel "D" ; skos:notation "d" .
      missing-notation   ! 1 ! :d a dem:Demand ; skos:prefLabel "D" ; skos:broader <https://w3id.org/demarche/id/issue/talks> .
      duplicate-notation ! 1 ! :d a dem:Demand ; skos:prefLabel "D" ; skos:notation "end-war" ; skos:broader <https://w3id.org/demarche/id/issue/talks> .
      bad-wording        ! 2 ! :d a dem:Demand ; skos:prefLabel "D" ; skos:notation "d" ; skos:broader <https://w3id.org/demarche/id/issue/talks> ;/ dem:wording "-truce" .
      bad-wording        ! 2 ! :d a dem:Demand ; skos:prefLabel "D" ; skos:notation "d" ; skos:broader <https://w3id.org/demarche/id/issue/talks> ;/ dem:wording "Truce now" .
      unknown-reference  ! 2 ! :d a dem:Demand ; skos:prefLabel "D" ; skos:notation "d" ; skos:broader <https://w3id.org/demarche/id/issue/talks> ;/ dem:wording "truce @atlantis" .
      blank-node         ! 1 ! [] a dem:Person ; skos:prefLabel "A" .
      """)
  void namesFileLineAndCode(String code, int line, String turtle) throws IOException {
    Path file = folder.resolve("mine.ttl");
    Files.writeString(file, PREFIXES + turtle.replaceAll("/(?=[ :])", "\n"));
    InputException mistake =
        assertThrows(InputException.class, () -> Knowledge.load(List.of(folder)));
    String where = file + ":" + (FIRST_LINE + line - 1) + ": " + code + ": ";
    assertTrue(mistake.getMessage().contains(where), mistake.getMessage());
  }

  @Test
  void namesAllMistakesAtOnce() throws IOException {
    Files.writeString(folder.resolve("a.ttl"), PREFIXES + ":a a dem:Person .");
    Files.writeString(folder.resolve("b.ttl"), PREFIXES + ":b a dem:Person .");
    InputException mistake =
        assertThrows(InputException.class, () -> Knowledge.load(List.of(folder)));
    assertEquals(2, mistake.getMessage().lines().count());
  }

  @Test
  void refusesAFolderWithoutTurtle() {
    InputException mistake =
        assertThrows(InputException.class, () -> Knowledge.load(List.of(folder)));
    assertTrue(mistake.getMessage().startsWith(folder + ": no-seeds: "));
  }
}
