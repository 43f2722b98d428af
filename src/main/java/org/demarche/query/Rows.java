package org.demarche.query;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

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

  /** Each by the names of its columns. */
  public List<Map<String, String>> records() {
    return rows.stream().map(this::record).toList();
  }

  private Map<String, String> record(List<String> row) {
    Map<String, String> record = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      record.put(columns.get(i), row.get(i));
    }
    return record;
  }

  /**
   * Writes them as an answer of these texts; what is empty has no value.
   *
   * @param width the width of a {@link Output#TABLE} in characters; 0 is unlimited
   */
  public void write(Output output, int width, OutputStream out) {
    List<Var> vars = columns.stream().map(Var::alloc).toList();
    Iterator<Binding> bindings = rows.stream().map(row -> binding(vars, row)).iterator();
    new AnswerWriter(output, Optional.empty(), width, out)
        .write(RowSetStream.create(vars, bindings));
  }

  private static Binding binding(List<Var> vars, List<String> row) {
    BindingBuilder binding = BindingFactory.builder();
    for (int i = 0; i < row.size(); i++) {
      if (!row.get(i).isEmpty()) {
        binding.add(vars.get(i), NodeFactory.createLiteralString(row.get(i)));
      }
    }
    return binding.build();
  }
}
