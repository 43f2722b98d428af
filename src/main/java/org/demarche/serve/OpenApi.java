package org.demarche.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.demarche.query.Column;
import org.demarche.query.NamedQuery;
import org.demarche.query.Parameter;
import org.demarche.query.QueryLibrary;

/** Describes the API from the headers of the queries. */
final class OpenApi {
  private static final ObjectMapper JSON = new ObjectMapper();

  private OpenApi() {}

  /** The list of queries, with parameters, columns and text. */
  static JsonNode queries(QueryLibrary library) {
    ArrayNode list = JSON.createArrayNode();
    for (NamedQuery query : library.all()) {
      ObjectNode entry = list.addObject();
      entry.put("name", query.name());
      entry.put("summary", query.summary());
      entry.put("topic", query.topic());
      entry.put("description", query.description());
      ArrayNode parameters = entry.putArray("parameters");
      query.parameters().forEach(parameter -> describe(parameters.addObject(), parameter));
      ObjectNode columns = entry.putObject("columns");
      query.columns().forEach(column -> columns.put(column.name(), column.description()));
      entry.put("sparql", query.sparql());
    }
    return list;
  }

  /** An OpenAPI 3.1 document. */
  static JsonNode document(QueryLibrary library) {
    ObjectNode document = JSON.createObjectNode();
    document.put("openapi", "3.1.0");
    ObjectNode info = document.putObject("info");
    info.put("title", "Demarche");
    info.put("description", "Who said what, and who stands where, in the news.");
    info.put("version", "1");
    info.putObject("license").put("name", "Apache-2.0").put("identifier", "Apache-2.0");
    ObjectNode paths = document.putObject("paths");
    simple(paths, "/api/queries", "listQueries", "Which questions can be asked?");
    simple(paths, "/api/statistics", "statistics", "What is in the store?");
    rolled(paths.putObject("/api/rolled-stances").putObject("get"), library.named("stance-days"));
    times(paths.putObject("/api/times").putObject("get"), library.named("article-text"));
    for (NamedQuery query : library.all()) {
      operation(paths.putObject("/api/queries/" + query.name()).putObject("get"), query);
    }
    return document;
  }

  /** The parameters of the query that is rolled up, and to what. */
  private static void rolled(ObjectNode get, NamedQuery days) {
    operation(get, days);
    get.put("operationId", "rolledStances");
    get.put(
        "summary",
        "How often does each actor, organization, government or party take each stance?");
    get.put("description", "The query stance-days, rolled up; columns as stance-counts has them.");
    ArrayNode parameters = (ArrayNode) get.get("parameters");
    chosen(parameters.addObject(), "rows", "actor", "organization", "government", "party");
    chosen(parameters.addObject(), "columns", "demand", "issue");
    ObjectNode most = parameters.addObject().put("name", "most").put("in", "query");
    most.put("description", "only so many of what rows are, those with most positions");
    most.putObject("schema").put("type", "integer").put("minimum", 1);
  }

  private static void times(ObjectNode get, NamedQuery text) {
    operation(get, text);
    get.put("operationId", "times");
    get.put("summary", "Which expressions of time does an article have, and which days are meant?");
    get.put("description", "start, end, words, earliest, latest and the article's iri.");
  }

  private static void chosen(ObjectNode node, String name, String... values) {
    node.put("name", name).put("in", "query").put("description", "what is rolled up to");
    ObjectNode schema = node.putObject("schema").put("type", "string").put("default", values[0]);
    ArrayNode all = schema.putArray("enum");
    for (String value : values) {
      all.add(value);
    }
  }

  private static void simple(ObjectNode paths, String path, String id, String summary) {
    ObjectNode get = paths.putObject(path).putObject("get");
    get.put("operationId", id).put("summary", summary);
    ObjectNode ok = get.putObject("responses").putObject("200");
    ok.put("description", "the answer").putObject("content").putObject("application/json");
  }

  private static void operation(ObjectNode get, NamedQuery query) {
    get.put("operationId", query.name());
    get.put("summary", query.summary());
    get.put("description", query.description());
    if (!query.topic().isEmpty()) {
      get.putArray("tags").add(query.topic());
    }
    ArrayNode parameters = get.putArray("parameters");
    query.parameters().forEach(parameter -> parameter(parameters.addObject(), parameter));
    part(parameters.addObject(), "limit", "only so many rows; Link leads to the next ones");
    part(parameters.addObject(), "offset", "how many rows are left out before");
    ObjectNode responses = get.putObject("responses");
    ObjectNode ok = responses.putObject("200");
    ok.put("description", columns(query));
    ObjectNode content = ok.putObject("content");
    content.putObject("application/sparql-results+json");
    content.putObject("text/csv");
    for (String status : new String[] {"400", "503"}) {
      ObjectNode failed = responses.putObject(status);
      failed.put("description", status.equals("400") ? "a parameter is wrong" : "busy or too slow");
      failed.putObject("content").putObject("application/problem+json");
    }
  }

  private static void part(ObjectNode node, String name, String description) {
    node.put("name", name).put("in", "query").put("description", description);
    node.putObject("schema").put("type", "integer").put("minimum", 0);
  }

  private static void parameter(ObjectNode node, Parameter parameter) {
    node.put("name", parameter.name());
    node.put("in", "query");
    node.put("required", parameter.required());
    node.put("description", parameter.description());
    ObjectNode schema = node.putObject("schema");
    switch (parameter.type()) {
      case INTEGER -> schema.put("type", "integer");
      case DECIMAL -> schema.put("type", "number");
      case DATE -> schema.put("type", "string").put("format", "date");
      case IRI -> schema.put("type", "string").put("format", "iri");
      default -> schema.put("type", "string");
    }
    parameter.fallback().ifPresent(value -> schema.put("default", value));
    parameter.example().ifPresent(value -> node.put("example", value));
  }

  private static void describe(ObjectNode node, Parameter parameter) {
    node.put("name", parameter.name());
    node.put("type", parameter.type().name().toLowerCase(Locale.ROOT));
    node.put("required", parameter.required());
    node.put("description", parameter.description());
    parameter.fallback().ifPresent(value -> node.put("default", value));
    parameter.example().ifPresent(value -> node.put("example", value));
  }

  private static String columns(NamedQuery query) {
    StringBuilder text = new StringBuilder("Columns:");
    for (Column column : query.columns()) {
      text.append("\n- `").append(column.name()).append("`: ").append(column.description());
    }
    return text.toString();
  }
}
