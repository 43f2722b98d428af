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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** No item of the seeds comes from anyone's memory: each is a verified row for the same name. */
@EnabledIf("isPresent")
class WikidataItemsTest {
  private static final Path FOLDER = Path.of("..", "shared", "wikidata");
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
