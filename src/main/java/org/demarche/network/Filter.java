package org.demarche.network;

import java.util.Set;

/**
 * Keeps statements by the value of a field.
 *
 * @param only whether only these values stay; else all others do
 */
public record Filter(Field field, Set<String> values, boolean only) {
  public Filter {
    values = Set.copyOf(values);
  }

  /** All but these values stay. */
  public static Filter without(Field field, String... values) {
    return new Filter(field, Set.of(values), false);
  }

  /** Only these values stay. */
  public static Filter only(Field field, String... values) {
    return new Filter(field, Set.of(values), true);
  }

  boolean keeps(CodedStatement statement) {
    return values.contains(field.of(statement)) == only;
  }
}
