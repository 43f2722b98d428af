package org.demarche.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.model.InputException;

/**
 * Reads the comments {@code #+ key: value} at the head of a query, as grlc has them: the scalars
 * {@code summary}, {@code topic}, {@code description}, {@code quote} and {@code told} ({@link
 * Telling}), the list {@code params} and the map {@code columns}. A value goes on where the next
 * line is indented deeper and has no key.
 */
final class HeaderReader {
  private static final Pattern LINE = Pattern.compile("#\\+( *)(- )?(?:([a-z_0-9]+):(?: |$))?(.*)");

  private final String name;
  private final Map<String, String> scalars = new LinkedHashMap<>();
  private final List<Map<String, String>> parameters = new ArrayList<>();
  private final Map<String, String> columns = new LinkedHashMap<>();
  private String section = "";
  private Map<String, String> target = scalars;
  private String lastKey = "";

  private HeaderReader(String name) {
    this.name = name;
  }

  static NamedQuery read(String name, String sparql) {
    HeaderReader reader = new HeaderReader(name);
    sparql.lines().filter(line -> line.startsWith("#+")).forEach(reader::line);
    return new NamedQuery(
        name,
        reader.scalars.getOrDefault("summary", ""),
        reader.scalars.getOrDefault("topic", ""),
        reader.scalars.getOrDefault("description", ""),
        reader.parameters.stream().map(reader::parameter).toList(),
        reader.columns.entrySet().stream()
            .map(column -> new Column(column.getKey(), column.getValue()))
            .toList(),
        reader.telling(),
        sparql);
  }

  private Optional<Telling> telling() {
    return Optional.ofNullable(scalars.get("told"))
        .map(line -> new Telling(scalars.getOrDefault("quote", ""), line));
  }

  private void line(String line) {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches()) {
      return;
    }
    boolean top = parts.group(1).length() == 1;
    String value = parts.group(4).strip();
    if (parts.group(3) == null) {
      target.merge(lastKey, value, (before, more) -> (before + " " + more).strip());
      return;
    }
    if (top) {
      section = parts.group(3);
      target = section.equals("columns") ? columns : scalars;
    } else if (parts.group(2) != null) {
      target = new LinkedHashMap<>();
      parameters.add(target);
    }
    lastKey = parts.group(3);
    if (!top || !(section.equals("columns") || section.equals("params"))) {
      target.put(lastKey, value);
    }
  }

  private Parameter parameter(Map<String, String> fields) {
    String parameter = fields.getOrDefault("name", "");
    return new Parameter(
        parameter,
        fields.getOrDefault("variable", parameter),
        type(fields.getOrDefault("type", "string")),
        fields.getOrDefault("required", "false").equals("true"),
        Optional.ofNullable(fields.get("default")),
        Optional.ofNullable(fields.get("pattern")),
        fields.getOrDefault("description", ""),
        Optional.ofNullable(fields.get("example")));
  }

  private Parameter.Type type(String text) {
    try {
      return Parameter.Type.valueOf(text.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new InputException(
          "%s: parameter-type: '%s' is not one of string, integer, date, iri, actor, region, demand, issue, article"
              .formatted(name, text),
          e);
    }
  }
}
