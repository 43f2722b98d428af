package org.demarche.resolve.positions;

import java.util.List;
import org.demarche.model.Position;
import org.demarche.resolve.statements.Statements;

/** The positions of an article, and the statements that they are taken in. Immutable. */
public record Positions(Statements statements, List<Position> all) {
  public Positions {
    all = List.copyOf(all);
  }
}
