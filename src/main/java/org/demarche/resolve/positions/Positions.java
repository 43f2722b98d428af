package org.demarche.resolve.positions;

import java.util.List;
import org.demarche.model.Position;
import org.demarche.model.Statement;
import org.demarche.resolve.statements.Statements;

/**
 * Where somebody stands in an article, and the statements that show it.
 *
 * @param refused what the rules found and a second reader says is none
 * @param said what a second reader takes for said, besides the statements
 */
public record Positions(
    Statements statements, List<Position> all, List<Position> refused, List<Statement> said) {
  public Positions {
    said = List.copyOf(said);
    all = List.copyOf(all);
    refused = List.copyOf(refused);
  }

  /** What the rules found. */
  public Positions(Statements statements, List<Position> all) {
    this(statements, all, List.of(), List.of());
  }
}
