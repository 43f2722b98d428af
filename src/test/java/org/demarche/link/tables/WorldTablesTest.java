package org.demarche.link.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.demarche.link.Item;
import org.demarche.model.InputException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorldTablesTest {
  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    write(
        "people.tsv",
        "qid|name|office|office_qid|country_qid|from|to|gender",
        "Q9000001|Ada Nord, Baroness Nord of Holm|Minister of Health|Q9000050|Q9000040|2001|2002-03|f",
        "Q9000001|Ada Nord|senator||Q9000040|2010-01-02||f",
        "Q9000002|Sato Ken (diplomat)|envoy||Q17|2010||m",
        "Q9000003|李克|envoy||Q17|2010||m",
        "Q9000004|Ana Roe Lund|envoy||Q96|2010||f",
        "Q9000005|Ben Karl Lund|envoy||Q30|2010||m");
    write(
        "places.tsv",
        "qid|name|iso2|iso3|country|groups|aliases|level",
        "Q9000040|Norland|NL|NLD|||NOR,Nordia|",
        "Q9000042|North Holm|||NL|||",
        "Q9000043|Nord Sea||||||sharedLandform");
    write(
        "bodies.tsv",
        "qid|names|what|where",
        "Q9000060|Norland Police,Police of Norland|amenity/police|nl",
        "Q9000061|Orange|shop/clothes|001",
        "Q9000062|Great Moor|boundary/protected_area|nl");
  }

  private void write(String name, String... rows) throws IOException {
    String text =
        String.join("\n", rows)
            .replace('|', '\t')
            .replace(',', name.startsWith("people") ? ',' : '|');
    Files.writeString(folder.resolve(name), text + "\n");
  }

  private Map<String, Item> items() {
    return WorldTables.read(folder).stream()
        .collect(Collectors.toMap(Item::id, Function.identity()));
  }

  @Test
  void gathersTheOfficesOfAPerson() {
    Item ada = items().get("Q9000001");
    assertEquals("Ada Nord", ada.label());
    assertEquals(List.of("Ada Nord, Baroness Nord of Holm", "Baroness Nord of Holm"), ada.names());
    assertEquals(List.of("Q9000040"), ada.affiliations());
    assertEquals(
        List.of(
            new Item.Held(
                "Q9000050",
                "Minister of Health",
                "Q9000040",
                Optional.of(LocalDate.parse("2001-01-01")),
                Optional.of(LocalDate.parse("2002-03-31"))),
            new Item.Held(
                "",
                "senator",
                "Q9000040",
                Optional.of(LocalDate.parse("2010-01-02")),
                Optional.empty())),
        ada.offices());
  }

  @Test
  void knowsFamilyNamesThatComeFirstAndLeavesOtherScriptsOut() {
    assertEquals("Sato Ken", items().get("Q9000002").label());
    assertTrue(items().get("Q9000002").names().contains("Ken Sato"));
    assertEquals(null, items().get("Q9000003"));
  }

  /** Elsewhere the second word is a middle name, and whoever has it as family name another one. */
  @Test
  void leavesASecondFamilyNameOutOnlyWherePeopleHaveTwo() {
    assertTrue(items().get("Q9000004").names().contains("Ana Roe"));
    assertTrue(!items().get("Q9000005").names().contains("Ben Karl"));
  }

  @Test
  void tellsStatesFromTheirParts() {
    assertEquals(Item.Kind.STATE, items().get("Q9000040").kind());
    assertEquals(List.of("Nordia"), items().get("Q9000040").names());
    assertEquals(Item.Kind.REGION, items().get("Q9000042").kind());
    assertEquals(List.of("Q9000040"), items().get("Q9000042").affiliations());
    assertEquals(null, items().get("Q9000043"));
  }

  @Test
  void tellsBodiesFromLandAndFromWords() {
    Item police = items().get("Q9000060");
    assertEquals(List.of("Q9000040"), police.affiliations());
    assertEquals(0, police.namesakes());
    assertTrue(items().get("Q9000061").namesakes() > 0);
    assertEquals(null, items().get("Q9000062"));
  }

  @Test
  void refusesOtherTables() throws IOException {
    Path other = Files.writeString(folder.resolve("other.tsv"), "a\tb\n1\t2\n");
    assertThrows(InputException.class, () -> WorldTables.read(other));
  }
}
