package org.demarche.network.positions;

import org.demarche.query.NamedQuery;
import org.demarche.query.Rows;

/** Answers queries: a store, the server that has it open, or an endpoint. */
public interface RowSource {
  Rows rows(NamedQuery query);
}
