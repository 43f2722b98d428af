package org.demarche.query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tables in which a store is handed on: a query for each, and a description of all as a
 * Frictionless data package, from the heads of the queries.
 */
public final class Tables {
  /** The file that describes the others. */
  public static final String DESCRIPTION = "datapackage.json";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern TYPE = Pattern.compile("(.*) \\((integer|number|date|boolean)\\)");

  /** The tables whose first column names each row. */
  private static final List<String> KEYED =
      List.of("articles", "statements", "positions", "actors", "demands");

  /** Column → the table in whose first column its values stand. */
  private static final Map<String, String> REFERENCES =
      Map.of(
          "doc", "articles",
          "statement", "statements",
          "reported_by", "statements",
          "speaker", "actors",
          "holder", "actors",
          "ascribed_by", "actors",
          "addressee", "actors",
          "demand", "demands");

  private Tables() {}

  /** A query for each, by name. */
  public static QueryLibrary library() {
    return QueryLibrary.tables();
  }

  /** The name of the file of a table. */
  public static String file(NamedQuery table) {
    return table.name() + ".csv";
  }

  /** What is in each column of each table, as JSON. */
  public static String description() {
    ObjectNode all = JSON.createObjectNode();
    all.put("profile", "tabular-data-package");
    all.put("name", "demarche");
    all.put("title", "Actors, statements and positions in news articles");
    ArrayNode resources = all.putArray("resources");
    library().all().forEach(it -> describe(it, resources.addObject()));
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void describe(NamedQuery table, ObjectNode resource) {
    resource.put("profile", "tabular-data-resource");
    resource.put("name", table.name());
    resource.put("path", file(table));
    resource.put("description", (table.summary() + " " + table.description()).strip());
    resource.put("format", "csv").put("mediatype", "text/csv").put("encoding", "utf-8");
    ObjectNode schema = resource.putObject("schema");
    ArrayNode fields = schema.putArray("fields");
    table.columns().forEach(it -> describe(it, fields.addObject()));
    if (KEYED.contains(table.name())) {
      schema.put("primaryKey", table.columns().get(0).name());
    }
    ArrayNode keys = schema.putArray("foreignKeys");
    for (Column column : table.columns()) {
      String target = REFERENCES.get(column.name());
      boolean own = target == null || target.equals(table.name());
      if (!own || column.name().equals("reported_by")) {
        ObjectNode key = keys.addObject();
        key.put("fields", column.name());
        ObjectNode reference = key.putObject("reference");
        reference.put("resource", target.equals(table.name()) ? "" : target);
        reference.put("fields", library().named(target).columns().get(0).name());
      }
    }
  }

  private static void describe(Column column, ObjectNode field) {
    Matcher typed = TYPE.matcher(column.description());
    boolean plain = !typed.matches();
    field.put("name", column.name());
    field.put("type", plain ? "string" : typed.group(2));
    field.put("description", plain ? column.description() : typed.group(1));
  }
}
