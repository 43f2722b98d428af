package org.demarche.resolve.positions;

import java.util.List;
import org.demarche.model.Position;
import org.demarche.resolve.statements.Statements;

/** Where somebody stands in an article, and the statements that show it. */
public record Positions(Statements statements, List<Position> all) {
  public Positions {
    all = List.copyOf(all);
  }
}
