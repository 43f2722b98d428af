package org.demarche.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.link.Item;
import org.demarche.link.register.BuiltInRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** No item of the seeds comes from anyone's memory: each is a verified row for the same name. */
@EnabledIf("isPresent")
class WikidataItemsTest {
  private static final Path FOLDER = Path.of("..", "shared", "wikidata");
  private static final Pattern ITEM =
      Pattern.compile("(?:\\bwd:|wikidata\\.org/entity/)(Q\\d+)\\b");
  private static final Knowledge KNOWLEDGE = Knowledge.builtIn();

  static boolean isPresent() {
    return Files.isDirectory(FOLDER);
  }

  @Test
  void everyItemOfAnActorOrRegionIsAVerifiedRowWithItsName() throws IOException {
    Map<String, Set<String>> names = verifiedNames();
    Set<String> offences = new TreeSet<>();
    Stream<Map.Entry<String, String>> items =
        Stream.concat(
            KNOWLEDGE.actors().all().stream()
                .filter(actor -> actor.wikidata().isPresent())
                .map(actor -> Map.entry(actor.wikidata().get(), actor.label())),
            KNOWLEDGE.regions().all().stream()
                .filter(region -> region.wikidata().isPresent())
                .map(region -> Map.entry(region.wikidata().get(), region.label())));
    List<Map.Entry<String, String>> all = items.toList();
    assertTrue(all.size() > 200);
    for (Map.Entry<String, String> item : all) {
      String label = item.getValue().replace(" building", "");
      if (!names.getOrDefault(item.getKey(), Set.of()).contains(label)) {
        offences.add(item.getKey() + " " + item.getValue());
      }
    }
    assertEquals(Set.of(), offences);
  }

  @Test
  void everyItemOfAnOfficeIsAVerifiedRow() throws IOException {
    Set<String> verified =
        rows("offices.tsv")
            .filter(row -> isVerified(row[6]))
            .map(row -> row[3])
            .collect(Collectors.toSet());
    Set<String> items =
        KNOWLEDGE.offices().all().stream()
            .flatMap(office -> office.wikidata().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    assertTrue(items.size() > 30);
    items.removeAll(verified);
    assertEquals(Set.of(), items);
  }

  /** The register that Demarche brings along, and every item that any seeds name. */
  @Test
  void everyItemOfTheBuiltInRegisterIsAVerifiedRowWithItsNames() throws IOException {
    Map<String, Set<String>> rows = verifiedRows();
    Set<String> offences = new TreeSet<>();
    for (Item item : BuiltInRegister.items()) {
      Set<String> names = rows.getOrDefault(item.id(), Set.of());
      Set<String> ours = new TreeSet<>(item.names());
      ours.add(item.label());
      ours.removeAll(names);
      ours.forEach(name -> offences.add(item.id() + " " + name));
      item.affiliations().stream().filter(id -> !rows.containsKey(id)).forEach(offences::add);
      item.offices().stream()
          .map(Item.Held::office)
          .filter(id -> !rows.containsKey(id))
          .forEach(offences::add);
    }
    assertEquals(Set.of(), offences);
  }

  @Test
  void everyItemThatASeedFileNamesIsAVerifiedRow() throws IOException {
    Map<String, Set<String>> rows = verifiedRows();
    Set<String> items = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("seeds"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".ttl")).toList()) {
        Matcher matcher = ITEM.matcher(Files.readString(file));
        while (matcher.find()) {
          items.add(matcher.group(1));
        }
      }
    }
    assertTrue(items.size() > 200);
    items.removeAll(rows.keySet());
    assertEquals(Set.of(), items);
  }

  /** The labels and aliases of all verified rows, offices too, by item. */
  private static Map<String, Set<String>> verifiedRows() throws IOException {
    Map<String, Set<String>> names = verifiedNames();
    rows("actors.tsv")
        .filter(row -> row[7].equals("verified"))
        .forEach(row -> aliases(names, row[0], row[5]));
    rows("regions.tsv")
        .filter(row -> row[6].equals("verified"))
        .forEach(row -> aliases(names, row[0], row[4]));
    rows("offices.tsv")
        .filter(row -> isVerified(row[6]))
        .forEach(row -> aliases(names, row[3], row[2].replaceAll(" \\(.*\\)", "")));
    return names;
  }

  private static void aliases(Map<String, Set<String>> names, String item, String aliases) {
    names.computeIfAbsent(item, id -> new TreeSet<>()).addAll(List.of(aliases.split("\\|")));
  }

  private static Map<String, Set<String>> verifiedNames() throws IOException {
    Map<String, Set<String>> names = new TreeMap<>();
    rows("actors.tsv").filter(row -> row[7].equals("verified")).forEach(row -> add(names, row));
    rows("regions.tsv").filter(row -> row[6].equals("verified")).forEach(row -> add(names, row));
    return names;
  }

  private static void add(Map<String, Set<String>> names, String[] row) {
    String label = row[1].replaceAll(" \\(.*\\)", "");
    names.computeIfAbsent(row[0], item -> new TreeSet<>()).add(label);
  }

  private static boolean isVerified(String status) {
    return status.startsWith("verified") && !status.startsWith("verified-weak");
  }

  private static Stream<String[]> rows(String file) throws IOException {
    return Files.readAllLines(FOLDER.resolve(file)).stream()
        .skip(1)
        .map(line -> line.split("\t", -1));
  }
}
