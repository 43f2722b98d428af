package org.demarche.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the user gives for the parameters of a query.
 *
 * @param values name → values as they were typed, at least one each; several mean any of them
 */
public record Arguments(Map<String, List<String>> values) {
  public static final Arguments NONE = new Arguments(Map.of());

  public Arguments {
    values =
        values.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    it -> List.copyOf(it.getValue()),
                    (one, other) -> other,
                    LinkedHashMap::new));
  }

  /** One value for each. */
  public static Arguments of(Map<String, String> values) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    values.forEach((name, value) -> lists.put(name, List.of(value)));
    return new Arguments(lists);
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  List<String> of(String name) {
    return values.getOrDefault(name, List.of());
  }
}
