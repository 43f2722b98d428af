package org.demarche.serve.reconcile;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.names.NameLetters;

/** Completes what is being typed. */
final class Suggestions {
  private final EntityIndex register;

  Suggestions(EntityIndex register) {
    this.register = register;
  }

  /**
   * Entities: first one that the text identifies, then those whose name begins so, then those with
   * words that do; where there is none, those with a name that is spelled alike; all of them where
   * nothing is typed.
   */
  List<Entity> entities(String typed, int offset, int limit) {
    return numbers(typed).skip(offset).limit(limit).mapToObj(register::get).toList();
  }

  private IntStream numbers(String typed) {
    if (typed.isBlank()) {
      return IntStream.range(0, register.size());
    }
    Set<Integer> numbers = new LinkedHashSet<>(register.identified(typed));
    Map<Integer, Integer> ranks = register.prefixes().ranks(typed);
    ranks.keySet().stream()
        .sorted(
            Comparator.<Integer>comparingInt(ranks::get).thenComparing(Comparator.naturalOrder()))
        .forEach(numbers::add);
    if (numbers.isEmpty()) {
      alike(typed).forEach(numbers::add);
    }
    return numbers.stream().mapToInt(Integer::intValue);
  }

  private IntStream alike(String typed) {
    NameSearch.Found found = register.names().search(typed);
    return Arrays.stream(found.entities())
        .boxed()
        .sorted(
            Comparator.<Integer>comparingDouble(entity -> -found.scores()[entity])
                .thenComparing(Comparator.naturalOrder()))
        .mapToInt(Integer::intValue);
  }

  static List<EntityType> types(String typed, int offset, int limit) {
    return among(EntityType.values(), typed, EntityType::id, EntityType::label)
        .skip(offset)
        .limit(limit)
        .toList();
  }

  static List<EntityProperty> properties(String typed, int offset, int limit) {
    return among(EntityProperty.values(), typed, EntityProperty::id, EntityProperty::label)
        .skip(offset)
        .limit(limit)
        .toList();
  }

  /** Those with a word of the identifier or label that begins so. */
  private static <T> Stream<T> among(
      T[] all, String typed, Function<T, String> id, Function<T, String> label) {
    String begun = " " + NameLetters.spaced(typed);
    Optional<T> exact = Arrays.stream(all).filter(one -> id.apply(one).equals(typed)).findFirst();
    return exact.isPresent()
        ? exact.stream()
        : Arrays.stream(all)
            .filter(
                one ->
                    (" "
                            + NameLetters.spaced(id.apply(one))
                            + " "
                            + NameLetters.spaced(label.apply(one)))
                        .contains(begun.stripTrailing()));
  }
}
