package org.demarche.resolve;

import org.demarche.model.Attribution;
import org.demarche.model.Statement;

/** A statement with its index in the dossier. */
record Told(int index, Statement statement) {
  Attribution attribution() {
    return statement.attribution();
  }

  String speaker() {
    return statement.speaker();
  }
}
