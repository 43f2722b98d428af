package org.demarche.network.tables;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.model.InputException;
import org.demarche.network.CodedStatement;
import org.demarche.network.Coding;
import org.demarche.network.Document;
import org.demarche.network.Field.Kind;
import org.demarche.network.Variable;

/**
 * Reads a table of statements, and one of their documents where there is one.
 *
 * <p>Columns {@code id}, {@code document_id}, {@code date}, {@code start}, {@code stop}, {@code
 * text}, {@code coder}, {@code document_title} and other parts of a document are told by their
 * names, or by those that DNA's list of events has ({@code statement_id}, {@code time}, …). Every
 * other column is a variable: boolean where its values are 0 and 1 or false and true, integer where
 * all are whole numbers, else text.
 */
public final class StatementTable {
  private static final String[] ID = {"id", "statement_id"};
  private static final String[] TIME = {"date", "time"};
  private static final String[] DOCUMENT = {"document_id"};
  private static final String[] START = {"start", "start_position"};
  private static final String[] STOP = {"stop", "stop_position"};
  private static final Set<String> OWN =
      Set.of(
          "id",
          "statement_id",
          "date",
          "time",
          "start",
          "start_position",
          "stop",
          "stop_position",
          "text",
          "coder",
          "document_id",
          "document_title",
          "document_author",
          "document_source",
          "document_section",
          "document_type");

  private final Sheet sheet;
  private final Map<String, Document> documents;
  private final Map<String, Document> made = new HashMap<>();

  private StatementTable(Sheet sheet, Map<String, Document> documents) {
    this.sheet = sheet;
    this.documents = documents;
  }

  /**
   * Reads both.
   *
   * @throws InputException that names the file and the line that cannot be read
   */
  public static Coding read(Path statements, Optional<Path> documents) {
    Map<String, Document> known = documents.map(DocumentTable::read).orElse(Map.of());
    return new StatementTable(Sheet.read(statements), known).coding();
  }

  /** The same of rows by the names of their columns. */
  public static Coding of(String name, List<Map<String, String>> rows) {
    return rows.isEmpty()
        ? new Coding(List.of(), List.of())
        : new StatementTable(Sheet.of(name, rows), Map.of()).coding();
  }

  /** The names of the columns of a file, without the byte order mark; empty where it has none. */
  public static List<String> header(Path statements) {
    return Sheet.header(statements);
  }

  /** Whether a header of those names has what a statement is told from others by, and its day. */
  public static boolean suits(List<String> header) {
    return Stream.of(ID, TIME, DOCUMENT)
        .allMatch(names -> Stream.of(names).anyMatch(header::contains));
  }

  private Coding coding() {
    List<Integer> columns = new ArrayList<>();
    List<Variable> variables = new ArrayList<>();
    for (int column = 0; column < sheet.header().size(); column++) {
      String label = sheet.header().get(column);
      if (!OWN.contains(label)) {
        variables.add(new Variable(label, kind(column), columns.size()));
        columns.add(column);
      }
    }
    List<CodedStatement> statements = new ArrayList<>(sheet.rows().size());
    for (Sheet.Row row : sheet.rows()) {
      statements.add(statement(row, variables, columns));
    }
    return new Coding(variables, statements);
  }

  private Kind kind(int column) {
    boolean some = false;
    boolean bool = true;
    for (Sheet.Row row : sheet.rows()) {
      String value = row.cells().get(column);
      if (value.isEmpty()) {
        continue;
      }
      some = true;
      bool &= isBoolean(value);
      if (!bool && !value.matches("-?\\d{1,18}")) {
        return Kind.TEXT;
      }
    }
    return some ? bool ? Kind.BOOLEAN : Kind.INTEGER : Kind.TEXT;
  }

  private static boolean isBoolean(String value) {
    return value.equals("0")
        || value.equals("1")
        || value.equalsIgnoreCase("true")
        || value.equalsIgnoreCase("false");
  }

  private CodedStatement statement(Sheet.Row row, List<Variable> variables, List<Integer> columns) {
    List<String> values = new ArrayList<>(columns.size());
    for (int i = 0; i < columns.size(); i++) {
      values.add(value(row.cells().get(columns.get(i)), variables.get(i).kind()));
    }
    return new CodedStatement(
        row.cells().get(sheet.needed(ID)),
        time(row),
        document(row),
        number(row, sheet.column(START)),
        number(row, sheet.column(STOP)),
        Sheet.cell(row, sheet.column("text")),
        Sheet.cell(row, sheet.column("coder")),
        values);
  }

  private static String value(String cell, Kind kind) {
    return switch (kind) {
      case TEXT -> cell;
      case BOOLEAN ->
          cell.equalsIgnoreCase("true") ? "1" : cell.equalsIgnoreCase("false") ? "0" : cell;
      case INTEGER -> cell.isEmpty() ? cell : Long.toString(Long.parseLong(cell));
    };
  }

  private LocalDateTime time(Sheet.Row row) {
    String text = row.cells().get(sheet.needed(TIME));
    return Times.parse(text)
        .orElseThrow(
            () ->
                sheet.bad(row, "bad-date: '" + text + "' is no date such as 2025-01-20T12:00:00"));
  }

  private int number(Sheet.Row row, Optional<Integer> column) {
    String text = Sheet.cell(row, column).strip();
    try {
      return text.isEmpty() ? 0 : Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw sheet.bad(row, "bad-number: '" + text + "' is no place in a document");
    }
  }

  private Document document(Sheet.Row row) {
    String id = Sheet.cell(row, sheet.column("document_id"));
    return Optional.ofNullable(documents.get(id))
        .orElseGet(() -> made.computeIfAbsent(id, it -> ofCells(it, row)));
  }

  /** What the row itself says of it. */
  private Document ofCells(String id, Sheet.Row row) {
    return new Document(
        id,
        Sheet.cell(row, sheet.column("document_title")),
        Sheet.cell(row, sheet.column("document_author")),
        Sheet.cell(row, sheet.column("document_source")),
        Sheet.cell(row, sheet.column("document_section")),
        Sheet.cell(row, sheet.column("document_type")));
  }
}
