package org.demarche.network.formats;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVPrinter;
import org.demarche.network.CodedStatement;
import org.demarche.network.Coding;
import org.demarche.network.Document;
import org.demarche.network.Field;

/**
 * The statements themselves, a line each, in DNA's columns: what a table of statements is read
 * from.
 */
public final class EventList {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  private EventList() {}

  /**
   * Writes statements of a coding, with commas.
   *
   * @param some of its statements
   */
  public static void write(Coding coding, List<CodedStatement> some, OutputStream out) {
    try (CSVPrinter csv = Csv.printer(out)) {
      csv.printRecord(header(coding));
      for (CodedStatement statement : some) {
        csv.printRecord(cells(statement));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of the columns. */
  public static List<String> header(Coding coding) {
    return Stream.of(
            Stream.of("statement_id", "time"),
            coding.variables().stream().map(Field::label),
            Stream.of("start_position", "stop_position", "text", "coder", "document_id"),
            Stream.of("document_title", "document_author", "document_source"),
            Stream.of("document_section", "document_type"))
        .flatMap(it -> it)
        .toList();
  }

  /** A row under that header. */
  public static List<Object> cells(CodedStatement statement) {
    List<Object> cells = new ArrayList<>();
    cells.add(statement.id());
    cells.add(TIME.format(statement.time()));
    cells.addAll(statement.values());
    cells.add(statement.start());
    cells.add(statement.stop());
    cells.add(statement.text());
    cells.add(statement.coder());
    Document document = statement.document();
    cells.addAll(
        List.of(
            document.id(),
            document.title(),
            document.author(),
            document.source(),
            document.section(),
            document.type()));
    return cells;
  }
}
