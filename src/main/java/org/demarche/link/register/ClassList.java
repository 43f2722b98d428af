package org.demarche.link.register;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.link.Item;
import org.demarche.link.Wikidata;
import org.demarche.link.wikidata.WikidataEntity;

/** The classes and occupations of {@code link/classes.tsv}; knows no subclasses. */
final class ClassList {
  static final String RESOURCE = "/link/classes.tsv";

  /** Of an item with classes of several kinds the first of these is taken. */
  private static final List<Meaning> PRECEDENCE =
      List.of(Meaning.STATE, Meaning.MEDIUM, Meaning.OFFICE, Meaning.ORGANIZATION, Meaning.REGION);

  /** What a class says of its instances. */
  enum Meaning {
    HUMAN,
    STATE,
    MEDIUM,
    OFFICE,
    ORGANIZATION,
    REGION,
    OTHER
  }

  private final Map<Integer, Meaning> classes = new HashMap<>();
  private final Set<Integer> occupations = new HashSet<>();

  private ClassList() {}

  static ClassList shipped() {
    ClassList list = new ClassList();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                ClassList.class.getResourceAsStream(RESOURCE), StandardCharsets.UTF_8))) {
      reader.lines().filter(line -> line.startsWith("Q")).forEach(list::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return list;
  }

  private void add(String row) {
    String[] cells = row.split("\t", -1);
    int item = Wikidata.number(cells[0]).orElseThrow();
    if (cells[1].equals("OCCUPATION")) {
      occupations.add(item);
    } else {
      classes.put(item, Meaning.valueOf(cells[1]));
    }
  }

  /** What the class itself is listed as. */
  Optional<Meaning> meaning(int item) {
    return Optional.ofNullable(classes.get(item));
  }

  /** Whether one who has that occupation is in the news. */
  boolean isOccupation(int item) {
    return occupations.contains(item);
  }

  /** A person is kept for an office, or for a political, diplomatic, … occupation. */
  boolean isPerson(WikidataEntity entity) {
    return isHuman(entity)
        && (!entity.offices().isEmpty()
            || entity.occupations().stream().anyMatch(this::isOccupation));
  }

  boolean isHuman(WikidataEntity entity) {
    return entity.classes().stream().anyMatch(item -> classes.get(item) == Meaning.HUMAN);
  }

  /** What sort of thing an entity is; nothing for those that no news would name as actors. */
  Optional<Item.Kind> kind(WikidataEntity entity) {
    if (isHuman(entity)) {
      return isPerson(entity) ? Optional.of(Item.Kind.PERSON) : Optional.empty();
    }
    return kind(entity.classes().stream().map(classes::get).toList());
  }

  /** The kind of an item with classes of these meanings, of which some may be null. */
  static Optional<Item.Kind> kind(List<Meaning> meanings) {
    return PRECEDENCE.stream()
        .filter(meanings::contains)
        .findFirst()
        .map(meaning -> Item.Kind.valueOf(meaning.name()));
  }
}
