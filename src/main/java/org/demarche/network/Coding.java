package org.demarche.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.model.InputException;

/**
 * Coded statements and the variables that they are coded by.
 *
 * @param statements in the order of {@link CodedStatement#ORDER}
 */
public record Coding(List<Variable> variables, List<CodedStatement> statements) {
  private static final String OF_DOCUMENT = "document:";

  public Coding {
    variables = List.copyOf(variables);
    List<CodedStatement> sorted = new ArrayList<>(statements);
    sorted.sort(CodedStatement.ORDER);
    statements = List.copyOf(sorted);
  }

  /**
   * What a name stands for: a variable, or else what a document is told by, as {@code author};
   * {@code document:author} is always the latter; {@code coder} is who coded a statement.
   *
   * @throws InputException where there is nothing of that name
   */
  public Field field(String name) {
    Optional<Variable> variable =
        variables.stream().filter(it -> it.label().equals(name)).findFirst();
    if (variable.isPresent()) {
      return variable.get();
    }
    String plain = name.startsWith(OF_DOCUMENT) ? name.substring(OF_DOCUMENT.length()) : name;
    return others()
        .filter(it -> it.label().equals(plain))
        .findFirst()
        .orElseThrow(() -> unknown(name));
  }

  private static Stream<Field> others() {
    return Stream.concat(Arrays.stream(DocumentField.values()), Stream.of(StatementField.CODER));
  }

  private InputException unknown(String name) {
    String known =
        Stream.concat(variables.stream(), others())
            .map(Field::label)
            .distinct()
            .collect(Collectors.joining(", "));
    return new InputException(
        name + ": unknown-variable: statements are not coded by it; these are known: " + known);
  }
}
