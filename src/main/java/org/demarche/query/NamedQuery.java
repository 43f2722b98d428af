package org.demarche.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A question with its documentation.
 *
 * @param summary the question in one sentence
 * @param topic what it is about, in a word; empty where it does not say
 * @param telling how a row is told as a quotation, where rows have words of articles
 * @param sparql the whole file, header comments included
 */
public record NamedQuery(
    String name,
    String summary,
    String topic,
    String description,
    List<Parameter> parameters,
    List<Column> columns,
    Optional<Telling> telling,
    String sparql) {
  private static final Map<String, String> SAME = Map.of("actor", "holder", "holder", "actor");

  public NamedQuery {
    parameters = List.copyOf(parameters);
    columns = List.copyOf(columns);
    for (Telling it : telling.stream().toList()) {
      it.check(name, columns);
    }
  }

  /**
   * The same, by the names of this query's parameters: whom a query is about it calls {@code actor}
   * or {@code holder}, and whoever asks may call it either.
   */
  Arguments named(Arguments given) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    given.values().forEach((name, texts) -> values.put(named(name, given), texts));
    return new Arguments(values);
  }

  private String named(String name, Arguments given) {
    Optional<String> other = Optional.ofNullable(SAME.get(name));
    return other
        .filter(it -> parameter(name).isEmpty() && parameter(it).isPresent() && !given.has(it))
        .orElse(name);
  }

  /** The parameter of that name. */
  public Optional<Parameter> parameter(String wanted) {
    return parameters.stream().filter(parameter -> parameter.name().equals(wanted)).findFirst();
  }
}
