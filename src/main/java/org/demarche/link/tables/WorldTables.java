package org.demarche.link.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.demarche.link.Item;
import org.demarche.model.InputException;

/**
 * Reads items from a folder of tables, {@code *.tsv} and {@code *.tsv.gz}: people with their
 * offices, organizations, territories. What a table holds is told by the names of its columns.
 */
public final class WorldTables {
  private final Map<String, Person> people = new TreeMap<>();
  private final List<Row> bodies = new ArrayList<>();
  private final List<Row> places = new ArrayList<>();

  private WorldTables() {}

  /** Whether that is a table or a folder of some, and no dump. */
  public static boolean isTables(Path path) {
    return Files.isDirectory(path) || path.toString().matches(".*\\.tsv(\\.gz)?");
  }

  /**
   * The items of the tables, each once: territories before organizations and people.
   *
   * @throws InputException where a table cannot be read or has other columns
   */
  public static Collection<Item> read(Path path) {
    WorldTables tables = new WorldTables();
    for (Path file : files(path)) {
      tables.add(file);
    }
    return tables.items();
  }

  private static List<Path> files(Path path) {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.filter(file -> file.toString().matches(".*\\.tsv(\\.gz)?")).sorted().toList();
    } catch (IOException e) {
      throw unreadable(path, e.getMessage());
    }
  }

  private void add(Path file) {
    try {
      List<Row> rows = TableText.rows(file);
      if (!rows.isEmpty()) {
        add(file, rows);
      }
    } catch (IOException | RuntimeException e) {
      throw e instanceof InputException told ? told : unreadable(file, e.getMessage());
    }
  }

  private void add(Path file, List<Row> rows) {
    Row first = rows.get(0);
    if (first.has("qid", "name", "office", "from", "to")) {
      rows.forEach(row -> people.computeIfAbsent(row.get("qid"), Person::new).add(row));
    } else if (first.has("qid", "names", "what", "where")) {
      bodies.addAll(rows);
    } else if (first.has("qid", "name", "iso2", "level")) {
      places.addAll(rows);
    } else {
      throw unreadable(file, "it has none of the headers that docs/linking.md tells");
    }
  }

  private static InputException unreadable(Path file, String why) {
    return new InputException(file + ": unreadable: " + why);
  }

  private Collection<Item> items() {
    Map<String, Item> items = new TreeMap<>();
    Territories territories = new Territories(places);
    Organizations organizations = new Organizations(territories);
    places.forEach(row -> territories.item(row).ifPresent(it -> items.put(it.id(), it)));
    bodies.forEach(row -> organizations.item(row).ifPresent(it -> items.putIfAbsent(it.id(), it)));
    Namesakes namesakes = new Namesakes();
    NameOrders orders = new NameOrders();
    people.values().forEach(namesakes::add);
    people.values().stream()
        .flatMap(person -> person.item(namesakes.of(person), orders).stream())
        .forEach(it -> items.putIfAbsent(it.id(), it));
    return items.values();
  }
}
