package org.demarche.link.tables;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.demarche.link.Item;

/** Companies, agencies and other bodies, by what they run and where. */
final class Organizations {
  private static final String WORDS = "/link/brands.txt";

  /** What is run nearly everywhere: the code of the world. */
  private static final String WORLD = "001";

  /** What only looks like a body: a stretch of land. */
  private static final Set<String> LAND = Set.of("boundary", "landuse", "leisure", "highway");

  /** How well known a body is that runs something nearly everywhere. */
  private static final int EVERYWHERE = 38;

  /** Of an acronym so short many bodies have the name. */
  private static final Pattern SHORT_ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\d]{0,3}");

  /** Of a word of the language it is rarely the name when it stands alone. */
  private static final int OF_A_WORD = 30;

  private final Territories territories;
  private final Set<String> words;

  Organizations(Territories territories) {
    this.territories = territories;
    this.words =
        TableText.lines(Organizations.class.getResourceAsStream(WORDS))
            .filter(line -> !line.startsWith("#"))
            .flatMap(line -> Arrays.stream(line.split(" ")))
            .collect(Collectors.toSet());
  }

  Optional<Item> item(Row row) {
    List<String> names = row.list("names");
    boolean isLand = row.list("what").stream().allMatch(what -> LAND.contains(what.split("/")[0]));
    if (names.isEmpty() || isLand) {
      return Optional.empty();
    }
    List<String> where = row.list("where");
    boolean isEverywhere = where.contains(WORLD);
    return Optional.of(
        new Item(
            row.get("qid"),
            Item.Kind.ORGANIZATION,
            names.get(0),
            row.get("what").split("\\|")[0].replace('/', ' ').replace('_', ' '),
            names.subList(1, names.size()),
            isEverywhere ? EVERYWHERE : 3,
            isEverywhere ? List.of() : states(where),
            List.of(),
            Optional.empty(),
            names.stream().anyMatch(this::isWord) ? OF_A_WORD : 0));
  }

  private List<String> states(List<String> where) {
    return where.stream().flatMap(code -> territories.state(code).stream()).distinct().toList();
  }

  private boolean isWord(String name) {
    return SHORT_ACRONYM.matcher(name).matches()
        || words.contains(name.toLowerCase(Locale.ROOT).replaceFirst("^the ", ""));
  }
}
