package org.demarche.serve.assistant;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.query.Arguments;
import org.demarche.query.NamedQuery;
import org.demarche.query.Parameter;
import org.demarche.query.QueryLibrary;
import org.demarche.query.QueryRunner;
import org.demarche.query.Rows;

/** Named queries as tools, with a schema of their parameters. */
final class QueryTools {
  /** More rows are no answer for an assistant, which pays for each. */
  static final int MOST_ROWS = 200;

  private static final int MOST_CHARACTERS = 60_000;

  private final QueryLibrary library;
  private final QueryRunner runner;

  QueryTools(QueryLibrary library, QueryRunner runner) {
    this.library = library;
    this.runner = runner;
  }

  List<Offer> all() {
    return library.all().stream().map(this::tool).toList();
  }

  private Offer tool(NamedQuery query) {
    return new Offer(
        query.name(), query.summary(), description(query), schema(query), it -> answer(query, it));
  }

  private static String description(NamedQuery query) {
    StringBuilder text = new StringBuilder(query.summary());
    if (!query.description().isBlank()) {
      text.append(' ').append(query.description());
    }
    text.append(" Columns:");
    query.columns().forEach(it -> text.append(' ' + it.name() + ": " + it.description() + ";"));
    return text.toString();
  }

  private static Map<String, Object> schema(NamedQuery query) {
    Map<String, Object> properties = new LinkedHashMap<>();
    query.parameters().forEach(it -> properties.put(it.name(), schema(it)));
    List<String> required =
        query.parameters().stream().filter(Parameter::required).map(Parameter::name).toList();
    return Offer.schema(properties, required);
  }

  private static Map<String, Object> schema(Parameter parameter) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", type(parameter.type()));
    if (parameter.type() == Parameter.Type.DATE) {
      schema.put("format", "date");
    }
    String example = parameter.example().map(it -> ", such as " + it).orElse("");
    schema.put("description", parameter.description() + example);
    return schema;
  }

  private static String type(Parameter.Type type) {
    return switch (type) {
      case INTEGER -> "integer";
      case DECIMAL -> "number";
      default -> "string";
    };
  }

  private Object answer(NamedQuery query, Map<String, Object> given) {
    Map<String, List<String>> values = new TreeMap<>();
    given.forEach((name, value) -> values.put(name, List.of(String.valueOf(value))));
    values.values().removeIf(it -> it.get(0).isBlank());
    Rows rows = runner.rows(query, new Arguments(values));
    List<Map<String, String>> shown = shown(rows);
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("rows", shown);
    int left = rows.rows().size() - shown.size();
    if (left > 0) {
      answer.put("left_out", left + " rows; give more parameters to ask for less");
    }
    return answer;
  }

  /** The first of them, as many as there is room for. */
  private static List<Map<String, String>> shown(Rows rows) {
    List<Map<String, String>> shown = new ArrayList<>();
    int size = 0;
    for (List<String> row : rows.rows()) {
      Map<String, String> cells = cells(rows.columns(), row);
      size += cells.toString().length();
      if (shown.size() == MOST_ROWS || size > MOST_CHARACTERS) {
        return shown;
      }
      shown.add(cells);
    }
    return shown;
  }

  /** Those that are not empty. */
  private static Map<String, String> cells(List<String> columns, List<String> row) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      if (!row.get(i).isEmpty()) {
        cells.put(columns.get(i), row.get(i));
      }
    }
    return cells;
  }
}
