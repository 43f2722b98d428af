package org.demarche.query;

/** Answers queries: a store, the server that has it open, or an endpoint. */
public interface RowSource {
  Rows rows(NamedQuery query);
}
