package org.demarche.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;

/**
 * The answer to a SELECT query as plain text.
 *
 * @param columns their names in order
 * @param rows one text per column; empty where nothing is bound
 */
public record Rows(List<String> columns, List<List<String>> rows) {
  public Rows {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  public static Rows of(RowSet rowSet) {
    List<String> columns = rowSet.getResultVars().stream().map(Var::getVarName).toList();
    List<List<String>> rows = new ArrayList<>();
    rowSet.forEach(
        binding ->
            rows.add(columns.stream().map(name -> PlainText.of(binding.get(name))).toList()));
    return new Rows(columns, rows);
  }
}
