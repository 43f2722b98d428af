package org.demarche.link.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.demarche.link.Item;

/** States, their parts, and groups of them. */
final class Territories {
  private static final Pattern CODE = Pattern.compile("[A-Z]{2,5}\\d?(?:-\\S*)?|\\d+");
  private static final String UNION = "union";
  private static final String UNITED_NATIONS = "unitedNations";

  private final Map<String, String> byCode = new HashMap<>();

  Territories(List<Row> rows) {
    rows.forEach(row -> byCode.put(row.get("iso2"), row.get("qid")));
    byCode.remove("");
  }

  /** The state with the ISO code of two letters, in any case. */
  Optional<String> state(String code) {
    return Optional.ofNullable(byCode.get(code.toUpperCase(Locale.ROOT)));
  }

  /** The item; a shared landform often has the name of a state, and is left to it. */
  Optional<Item> item(Row row) {
    String level = row.get("level");
    if (level.equals("sharedLandform") || level.equals("world")) {
      return Optional.empty();
    }
    Item.Kind kind = kind(row);
    return Optional.of(
        new Item(
            row.get("qid"),
            kind,
            row.get("name"),
            "",
            row.list("aliases").stream().filter(it -> !CODE.matcher(it).matches()).toList(),
            kind == Item.Kind.STATE ? 150 : 60,
            state(row.get("country")).stream().toList(),
            List.of(),
            Optional.empty()));
  }

  private static Item.Kind kind(Row row) {
    String level = row.get("level");
    if (level.equals(UNION) || level.equals(UNITED_NATIONS)) {
      return Item.Kind.ORGANIZATION;
    }
    boolean isState = level.isEmpty() && row.get("country").isEmpty() && !row.get("iso3").isEmpty();
    return isState ? Item.Kind.STATE : Item.Kind.REGION;
  }
}
