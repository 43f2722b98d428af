package org.demarche.resolve.statements;

import org.demarche.model.Attribution;
import org.demarche.model.Statement;

/** A statement with its index in the dossier. */
public record IndexedStatement(int index, Statement statement) {
  public Attribution attribution() {
    return statement.attribution();
  }

  public String speaker() {
    return statement.speaker();
  }
}
