package org.demarche.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.demarche.model.Article;
import org.demarche.model.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IriMinterTest {
  private static final IriMinter MINTER = new IriMinter("https://data.example/");
  private static final CodePoints EMOJI = new CodePoints("\uD83D\uDE00 a source");

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # a file's stem stays as it is
          2025-01-20_talks,    https://data.example/article/2025-01-20_talks
          # what cannot stand in an IRI is folded, and a hash keeps ids apart
          Ärger in Kyiv,       https://data.example/article/arger-in-kyiv
          """)
  void articleIriTellsTheId(String id, String iri) {
    assertEquals(iri.replaceAll("-\\w{8}$", ""), MINTER.article(id).replaceAll("-\\w{8}$", ""));
  }

  @ParameterizedTest
  @CsvSource({"a b, a  b", "https://news.example/a?x=1, https://news.example/a?x=2", "Köln, koln"})
  void differentIdsHaveDifferentIris(String one, String other) {
    assertNotEquals(MINTER.article(one), MINTER.article(other));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"和平", "a/../b", "<>\"{}|^`", "https://news.example/ö?x=%20#y", ".", "-", "..."})
  void articleIriIsAlwaysValid(String id) {
    assertTrue(MINTER.article(id).matches("https://data.example/article/[a-z0-9][a-z0-9-]*"));
  }

  @Test
  void revisionChangesWithTheText() {
    Article one = new Article("a", "One.", Metadata.UNKNOWN, List.of());
    Article two = new Article("a", "Two.", Metadata.UNKNOWN, List.of());
    assertEquals(
        "https://data.example/article/a/" + one.textHash().substring(0, 12), MINTER.revision(one));
    assertNotEquals(MINTER.revision(one), MINTER.revision(two));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # registered: stays
          https://w3id.org/demarche/id/actor/a, https://w3id.org/demarche/id/actor/a
          urn:x:y,                              urn:x:y
          # new: below the base
          actor/jane-doe,                       https://data.example/actor/jane-doe
          # unnamed: below the revision, in code points
          unnamed/3-11,                         rev/unnamed/2-10
          """)
  void entityIriDependsOnItsId(String id, String iri) {
    assertEquals(iri, MINTER.entity(id, "rev", EMOJI));
  }
}
