package org.demarche.query;

import java.util.List;
import java.util.Optional;

/**
 * A question with its documentation.
 *
 * @param summary the question in one sentence
 * @param telling how a row is told as a quotation, where rows have words of articles
 * @param sparql the whole file, header comments included
 */
public record NamedQuery(
    String name,
    String summary,
    String description,
    List<Parameter> parameters,
    List<Column> columns,
    Optional<Telling> telling,
    String sparql) {
  public NamedQuery {
    parameters = List.copyOf(parameters);
    columns = List.copyOf(columns);
    for (Telling it : telling.stream().toList()) {
      it.check(name, columns);
    }
  }

  /** The parameter of that name. */
  public Optional<Parameter> parameter(String wanted) {
    return parameters.stream().filter(parameter -> parameter.name().equals(wanted)).findFirst();
  }
}
