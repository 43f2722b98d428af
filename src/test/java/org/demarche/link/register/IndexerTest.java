package org.demarche.link.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.demarche.link.Item;
import org.demarche.link.Item.Kind;
import org.demarche.link.MemoryRegister;
import org.demarche.model.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexerTest {
  @TempDir private Path folder;

  private final Path register() {
    return folder.resolve("register");
  }

  @Test
  void writesWhatTheEntitiesSay() throws IOException {
    List<Item> items = Items.of(2000, new Random(1));
    IndexReport report = index(Dumps.plain(folder.resolve("dump.json"), Dumps.lines(items)));
    assertEquals(2000, report.entities());
    assertEquals(List.of(), report.problems());
    MappedRegister register = MappedRegister.open(register());
    register.verify();
    assertEquals(report.checksum(), register.checksum());
    List<Item> kept = Dumps.kept(items);
    assertEquals(kept.size(), register.size());
    MemoryRegister memory = new MemoryRegister(kept);
    for (int i = 0; i < 500; i++) {
      String name = Items.name(new Random(i));
      assertEquals(memory.named(name, 12), register.named(name, 12));
    }
    assertEquals(List.of("dump.json", "register"), files());
  }

  @Test
  void givesTheSameBytesForEveryCompressionAndForm() throws IOException {
    List<String> lines = Dumps.lines(Items.of(1500, new Random(2)));
    index(Dumps.plain(folder.resolve("dump.json"), lines));
    byte[] expected = Files.readAllBytes(register());
    for (Path dump :
        List.of(
            Dumps.list(folder.resolve("list.json"), lines),
            Dumps.gzip(folder.resolve("dump.json.gz"), lines, 3),
            Dumps.bzip2(folder.resolve("dump.json.bz2"), lines, 3))) {
      index(dump);
      assertTrue(Arrays.equals(expected, Files.readAllBytes(register())), dump.toString());
    }
  }

  @Test
  void goesOnWhereItWasStoppedAndGivesTheSameBytes() throws IOException {
    List<String> lines = Dumps.lines(Items.of(900, new Random(3)));
    Path dump = Dumps.gzip(folder.resolve("dump.json.gz"), lines, 2);
    index(dump);
    byte[] expected = Files.readAllBytes(register());
    int stops = 0;
    for (int seed = 0; seed < 12; seed++) {
      Files.delete(register());
      stops += Stopping.run(dump, register(), new Random(seed), Dumps.SMALL);
      assertTrue(Arrays.equals(expected, Files.readAllBytes(register())), "seed " + seed);
    }
    assertTrue(stops > 10, stops + " stops");
    assertEquals(List.of("dump.json.gz", "register"), files());
  }

  @Test
  void throwsPartsOfAnotherDumpAway() throws IOException {
    Path dump = folder.resolve("dump.json");
    Dumps.plain(dump, Dumps.lines(Items.of(600, new Random(4))));
    Stopping stop = new Stopping(2);
    assertEquals(Optional.empty(), new Indexer(Dumps.SMALL, stop).run(dump, register()));
    List<Item> others = Items.of(50, new Random(5));
    Dumps.plain(dump, Dumps.lines(others));
    assertEquals(50, index(dump).entities());
    assertEquals(Dumps.kept(others).size(), MappedRegister.open(register()).size());
  }

  @Test
  void readsTheDumpAgainWhereAPartIsDamaged() throws IOException {
    Path dump = Dumps.plain(folder.resolve("dump.json"), Dumps.lines(Items.of(900, new Random(4))));
    index(dump);
    byte[] expected = Files.readAllBytes(register());
    for (int part = 1; part <= 3; part++) {
      Files.delete(register());
      assertEquals(
          Optional.empty(), new Indexer(Dumps.SMALL, new Stopping(18)).run(dump, register()));
      Path damaged = folder.resolve(".register.parts").resolve("00000" + part);
      byte[] bytes = Files.readAllBytes(damaged);
      bytes[bytes.length / 4 * part] ^= 8;
      Files.write(damaged, part == 2 ? Arrays.copyOf(bytes, bytes.length / 2) : bytes);
      index(dump);
      assertTrue(Arrays.equals(expected, Files.readAllBytes(register())), "part " + part);
    }
  }

  @Test
  void countsBrokenLinesAndGoesOn() throws IOException {
    List<String> lines = Dumps.lines(Items.of(40, new Random(6)));
    List<String> broken = new ArrayList<>(lines);
    broken.set(3, lines.get(3).substring(0, 90));
    broken.set(7, "not json at all");
    broken.set(9, lines.get(9).replace("\"labels\":{", "\"labels\":{,"));
    broken.set(11, "");
    IndexReport report = index(Dumps.plain(folder.resolve("dump.json"), broken));
    assertEquals(3, report.problemCount());
    assertEquals(
        List.of(
            "dump.json:4: broken-entity",
            "dump.json:8: broken-entity",
            "dump.json:10: broken-entity"),
        report.problems().stream()
            .map(problem -> problem.toString().replace(folder + "/", ""))
            .map(text -> text.replaceFirst("(entity): .*", "$1"))
            .toList());
    assertEquals(36, report.entities());
  }

  @Test
  void readsLinesThatAreLongerThanABlockAndLeavesEndlessOnesOut() throws IOException {
    String end = new Json("Q9000003").label("en", "C").item("P31", "Q515", "normal").toString();
    String text = "x".repeat(3 << 20);
    String large = new Json("Q9000002").label("en", "B").item("P31", "Q515", "normal").toString();
    large =
        large.replace(
            "\"descriptions\":{}", "\"descriptions\":{\"de\":{\"value\":\"" + text + "\"}}");
    String endless = "{\"id\":\"" + "x".repeat(DumpBlock.LONGEST_LINE + 9) + "\"}";
    IndexReport report =
        index(Dumps.plain(folder.resolve("dump.json"), List.of(large, endless, end)));
    assertEquals(Map.of(Kind.REGION, 2L), report.items());
    assertEquals(1, report.problemCount());
    assertTrue(report.problems().get(0).where().endsWith("dump.json:2"));
  }

  /** Classes that the list does not have, and an office that is a class. */
  @Test
  void findsTheKindThroughSubclasses() throws IOException {
    List<String> lines =
        List.of(
            entity("Q9000001", "Party of Nowhere").item("P31", "Q9000100", "normal") + "",
            entity("Q9000002", "Song of Nowhere").item("P31", "Q9000200", "normal") + "",
            entity("Q9000003", "Minister of Nowhere").item("P279", "Q9000300", "normal") + "",
            entity("Q9000004", "Unknown Thing").item("P31", "Q9000400", "normal") + "",
            new Json("Q9000100").item("P279", "Q9000101", "normal") + "",
            new Json("Q9000101").item("P279", "Q43229", "normal") + "",
            new Json("Q9000200").item("P279", "Q17537576", "normal") + "",
            new Json("Q17537576").item("P279", "Q43229", "normal") + "",
            new Json("Q9000300").item("P279", "Q4164871", "normal") + "",
            new Json("Q9000400").item("P279", "Q9000401", "normal") + "",
            new Json("Q9000401").item("P279", "Q9000400", "normal") + "");
    index(Dumps.plain(folder.resolve("dump.json"), lines));
    MappedRegister register = MappedRegister.open(register());
    assertEquals(Optional.of(Kind.ORGANIZATION), register.item("Q9000001").map(Item::kind));
    assertEquals(Optional.empty(), register.item("Q9000002"));
    assertEquals(Optional.of(Kind.OFFICE), register.item("Q9000003").map(Item::kind));
    assertEquals(2, register.size());
  }

  private static Json entity(String id, String label) {
    return new Json(id).label("en", label).sitelinks(1);
  }

  @Test
  void keepsTheFirstOfRepeatedEntities() throws IOException {
    List<String> lines =
        List.of(
            entity("Q9000001", "First Name").item("P31", "Q515", "normal") + "",
            entity("Q9000001", "Second Name").item("P31", "Q515", "normal") + "");
    IndexReport report = index(Dumps.plain(folder.resolve("dump.json"), lines));
    assertEquals("repeated-entity", report.problems().get(0).code());
    MappedRegister register = MappedRegister.open(register());
    assertEquals(1, register.named("First Name", 5).size());
    assertEquals(List.of(), register.named("Second Name", 5));
  }

  @Test
  void saysWhatIsWrongWithADump() throws IOException {
    List<String> lines = Dumps.lines(Items.of(900, new Random(8)));
    byte[] whole = Files.readAllBytes(Dumps.gzip(folder.resolve("dump.json.gz"), lines, 1));
    Path cut = Files.write(folder.resolve("cut.json.gz"), Arrays.copyOf(whole, whole.length / 2));
    assertCode("broken-dump", cut);
    byte[] bz = Files.readAllBytes(Dumps.bzip2(folder.resolve("dump.json.bz2"), lines, 1));
    assertCode(
        "broken-dump", Files.write(folder.resolve("c.bz2"), Arrays.copyOf(bz, bz.length / 2)));
    assertCode("broken-dump", Files.writeString(folder.resolve("text.gz"), "no gzip"));
    assertCode("unreadable", folder.resolve("nowhere.json"));
    assertFalse(Files.exists(register()));
  }

  @Test
  void readsRealEntities() throws IOException {
    SampleDump.assumePresent();
    IndexReport report = index(SampleDump.FILE);
    assertEquals(Map.of(Kind.STATE, 8L, Kind.REGION, 5L, Kind.ORGANIZATION, 1L), report.items());
    MappedRegister register = MappedRegister.open(register());
    for (Item item : SampleDump.items(new ItemReader())) {
      assertEquals(Optional.of(item), register.item(item.id()));
      assertEquals(item.id(), register.named(item.label(), 1).get(0).item().id());
      for (String name : item.names()) {
        assertTrue(
            register.named(name, 14).stream().anyMatch(hit -> hit.item().equals(item)), name);
      }
    }
  }

  private void assertCode(String code, Path dump) {
    InputException e = assertThrows(InputException.class, () -> index(dump));
    assertTrue(e.getMessage().contains(": " + code + ": "), e.getMessage());
  }

  private IndexReport index(Path dump) {
    return new Indexer(Dumps.SMALL, Stopping.NEVER).run(dump, register()).orElseThrow();
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
