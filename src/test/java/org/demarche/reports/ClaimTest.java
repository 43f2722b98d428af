package org.demarche.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which claims are one, whoever states them, and which contradict each other. */
class ClaimTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # in other words, or with a little more
          the dam near the lake was safe           | the dam near the lake is safe                | same
          the ministry lowered the tax on bread    | the tax on bread was reduced by the ministry | same
          the old dam near the lake was safe       | the dam near the lake is safe                | same
          # the contrary
          the dam near the lake was safe           | the dam near the lake was not safe           | contrary
          the dam near the lake was safe           | the dam near the lake was unsafe             | contrary
          nobody had inspected the dam near the lake | the dam near the lake was inspected        | contrary
          # another number, thing or side of it, or too few words
          the ministry paid four million for masks | the ministry paid six million for masks      | two
          the ministry lowered the tax on bread    | the ministry lowered the tax on milk         | two
          the old dam near the lake was safe       | the dam near the lake was not safe           | two
          it was safe                              | the dam was safe                             | two
          # what goes by the speaker, by the day or by the words before
          we lowered the tax on bread              | we have lowered the tax on bread             | two
          the bridge on the river opens tomorrow   | the bridge on the river will open tomorrow   | two
          this tax on bread hurts the poor         | this tax on bread has hurt the poor          | two
          """)
  void claimsAreOneOrTwo(String one, String other, String expected) {
    Claim first = claim("c1", "holm", one);
    Claim second = claim("c2", "berg", other);
    for (List<Claim> pair : List.of(List.of(first, second), List.of(second, first))) {
      String found =
          pair.get(0).likeness(pair.get(1)) > 0
              ? "same"
              : pair.get(0).contradicts(pair.get(1)) ? "contrary" : "two";
      assertEquals(expected, found);
    }
  }

  @Test
  void ofOneSpeakerOwnWordsAreOne() {
    assertEquals(
        1,
        claim("c1", "holm", "we lowered the tax on bread")
            .likeness(claim("c2", "holm", "We have lowered the tax on bread")),
        1e-9);
  }

  /** By the blocks are found all that comparing each with each finds. */
  @Test
  void blocksMissNoneOfTheSameWords() {
    Random random = new Random(5);
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      StringBuilder words = new StringBuilder("The");
      for (int j = 0; j < 3 + random.nextInt(6); j++) {
        words.append(" w").append("xyz".repeat(1 + random.nextInt(9)));
      }
      Claim claim = claim("c" + i, "holm", words.toString());
      claims.add(claim);
    }
    ClaimIndex index = ClaimIndex.of(claims);
    int found = 0;
    for (Claim claim : claims) {
      List<String> expected =
          claims.stream()
              .filter(it -> it != claim && it.likeness(claim) > 0)
              .map(Claim::iri)
              .sorted()
              .toList();
      assertEquals(
          expected,
          index.near(claim).stream()
              .filter(it -> it.likeness(claim) > 0)
              .map(Claim::iri)
              .sorted()
              .toList());
      found += expected.size();
    }
    assertEquals(true, found > 100, "" + found);
  }

  private static Claim claim(String iri, String speaker, String words) {
    return Claim.of(
        iri,
        List.of(
            new Voice(
                iri,
                iri + "#s",
                iri + "#a",
                speaker,
                1,
                Bounds.of(words, speaker, iri),
                Content.of(words))));
  }
}
