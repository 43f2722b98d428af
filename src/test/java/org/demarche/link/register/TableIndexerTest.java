package org.demarche.link.register;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.demarche.link.Item;
import org.demarche.link.MemoryRegister;
import org.demarche.link.Register.Match;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableIndexerTest {
  @TempDir private Path folder;

  @Test
  void writesTheSameBytesForTheSameTables() throws IOException {
    Path table = table();
    IndexReport report = TableIndexer.run(table, folder.resolve("one"));
    TableIndexer.run(table, folder.resolve("two"));
    assertEquals(Map.of(Item.Kind.PERSON, 1L), report.items());
    assertArrayEquals(
        Files.readAllBytes(folder.resolve("one")), Files.readAllBytes(folder.resolve("two")));
    MappedRegister.open(folder.resolve("one")).verify();
  }

  private Path table() throws IOException {
    return Files.writeString(
        folder.resolve("people.tsv"),
        "qid\tname\toffice\tcountry_qid\tfrom\tto\nQ9000001\tAda B. Nord\tsenator\tQ9000040\t2010\t\n");
  }

  @Test
  void aRegisterInMemoryFindsWhatAFileDoes() throws IOException {
    TableIndexer.run(table(), folder.resolve("register"));
    MappedRegister file = MappedRegister.open(folder.resolve("register"));
    MappedRegister memory =
        MappedRegister.of(Files.readAllBytes(folder.resolve("register")), "register");
    assertEquals(file.item("Q9000001"), memory.item("Q9000001"));
    assertEquals(file.named("Ada Nord", 3), memory.named("Ada Nord", 3));
    assertEquals(Match.SPELLING, memory.named("Ada Nord", 3).get(0).match());
    assertEquals("senator", memory.item("Q9000001").orElseThrow().offices().get(0).label());
  }

  @Test
  void whatWasVerifiedByHandWins() {
    Item curated = item("Q9000001", Item.Kind.ORGANIZATION, "Norland Post");
    Item other = item("Q9000002", Item.Kind.ORGANIZATION, "Norland Post");
    Item person = item("Q9000003", Item.Kind.PERSON, "Norland Post");
    ShippedRegister shipped =
        new ShippedRegister(
            new MemoryRegister(List.of(curated)), new MemoryRegister(List.of(other, person)));
    assertEquals(
        List.of("Q9000001", "Q9000003"),
        shipped.named("Norland Post", 5).stream().map(hit -> hit.item().id()).sorted().toList());
    assertTrue(shipped.item("Q9000002").isPresent());
  }

  private static Item item(String id, Item.Kind kind, String label) {
    return new Item(
        id, kind, label, "", List.of(), 1, List.of(), List.of(), java.util.Optional.empty());
  }
}
