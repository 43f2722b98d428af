package org.demarche.network;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.demarche.network.tables.StatementTable;

/** One line of an index of what DNA computes: a file of numbers and how they were made. */
public record DnaCase(Map<String, String> cells) {
  public static final Path FOLDER = Path.of("..", "shared", "eval", "dna");

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final Map<String, Coding> CODINGS = new TreeMap<>();

  /** The lines of an index; none where it is absent. */
  public static List<DnaCase> all(String index) {
    Path file = FOLDER.resolve(index);
    if (!Files.exists(file)) {
      return List.of();
    }
    List<DnaCase> cases = new ArrayList<>();
    List<List<String>> lines = rows(file, CSVFormat.TDF);
    for (List<String> line : lines.subList(1, lines.size())) {
      Map<String, String> cells = new TreeMap<>();
      for (int i = 0; i < line.size(); i++) {
        cells.put(lines.get(0).get(i), line.get(i));
      }
      cases.add(new DnaCase(cells));
    }
    return cases;
  }

  static List<List<String>> rows(Path file, CSVFormat format) {
    try (Reader reader = Files.newBufferedReader(file);
        CSVParser parser = CSVParser.parse(reader, format)) {
      return parser.stream().map(CSVRecord::toList).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String get(String column) {
    return cells.getOrDefault(column, "");
  }

  /** A setting such as {@code duplicates=document} in a cell of several. */
  public String setting(String name) {
    for (String pair : get("settings").split(" ")) {
      if (pair.startsWith(name + "=")) {
        return pair.substring(name.length() + 1);
      }
    }
    return "";
  }

  /** The rows of the file, its header first. */
  public List<List<String>> expected() {
    return rows(FOLDER.resolve(get("file")), CSVFormat.DEFAULT);
  }

  public Coding coding() {
    return CODINGS.computeIfAbsent(
        get("dataset"),
        name -> {
          String prefix = name.equals("sample") ? "" : name + "_";
          return StatementTable.read(
              FOLDER.resolve(prefix + "statements.csv"),
              Optional.of(FOLDER.resolve(prefix + "documents.csv")));
        });
  }

  public Settings settings() {
    Coding coding = coding();
    Settings settings =
        Settings.of(field("variable1"), field("variable2"))
            .mode(get("network_type").equals("onemode") ? Mode.ONE_MODE : Mode.TWO_MODE)
            .normalisation(Normalisation.valueOf(upper(get("normalization"))))
            .duplicates(duplicates(get("duplicates")))
            .isolates(get("isolates").equals("true"))
            .selection(selection())
            .compatibility(Compatibility.DNA);
    Aggregation how = Aggregation.valueOf(upper(get("qualifier_aggregation")));
    return get("qualifier").isEmpty()
        ? settings
        : settings.qualifier(coding.field(document("qualifier") + get("qualifier")), how);
  }

  private Field field(String column) {
    return coding().field(document(column) + get(column));
  }

  private String document(String column) {
    return get(column + "_document").equals("true") ? "document:" : "";
  }

  private Selection selection() {
    Selection selection =
        Selection.ALL.between(
            LocalDate.parse(get("start_date"), DAY).atStartOfDay(),
            LocalDate.parse(get("stop_date"), DAY).atTime(LocalTime.of(23, 59, 59)));
    for (Filter filter : filters()) {
      selection = selection.and(filter);
    }
    return selection;
  }

  private List<Filter> filters() {
    List<Filter> filters = new ArrayList<>();
    Map<Field, List<String>> values = new LinkedHashMap<>();
    String[] variables = parts("exclude_variables");
    for (int i = 0; i < variables.length; i++) {
      values
          .computeIfAbsent(coding().field(variables[i]), it -> new ArrayList<>())
          .add(parts("exclude_values")[i]);
    }
    values.forEach((field, excluded) -> filters.add(filter(field, excluded, "values")));
    for (DocumentField field : DocumentField.values()) {
      String plural = field.label() + "s";
      if (parts("exclude_" + plural).length > 0) {
        filters.add(filter(field, List.of(parts("exclude_" + plural)), plural));
      }
    }
    return filters;
  }

  private Filter filter(Field field, List<String> values, String what) {
    return new Filter(field, Set.copyOf(values), get("invert_" + what).equals("true"));
  }

  private String[] parts(String column) {
    return get(column).isEmpty() ? new String[0] : get(column).split("\\|");
  }

  /** How the same is called here. */
  public static Duplicates duplicates(String name) {
    return switch (name) {
      case "include" -> Duplicates.KEEP;
      case "acrossrange" -> Duplicates.RANGE;
      default -> Duplicates.valueOf(upper(name));
    };
  }

  public Optional<Windows> windows() {
    if (get("time_window").equals("no") || get("time_window").isEmpty()) {
      return Optional.empty();
    }
    WindowUnit unit = WindowUnit.valueOf(upper(get("time_window")));
    int size = Integer.parseInt(get("window_size"));
    return Optional.of(
        get("kernel").equals("no") || get("kernel").isEmpty()
            ? Windows.moving(unit, size)
            : Windows.smoothed(unit, size, Kernel.valueOf(upper(get("kernel")))));
  }

  private static String upper(String name) {
    return name.toUpperCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return get("file");
  }
}
