package org.demarche.cli;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.network.positions.CodedRows;
import org.demarche.query.QueryRunner;
import org.demarche.store.GraphStore;

/** The tables of statements coded by hand that a store has. */
final class CodedTables {
  private CodedTables() {}

  /**
   * Removes all documents of one.
   *
   * @param table the stem of its file
   * @return whether there were any
   */
  static boolean remove(GraphStore store, String table) {
    QueryRunner runner = QueryRunner.local(store.dataset());
    Set<String> documents = new TreeSet<>(CodedRows.documents(it -> runner.rows(it, Map.of())));
    documents.removeIf(it -> !it.startsWith(table + "/"));
    documents.forEach(store::remove);
    return !documents.isEmpty();
  }
}
