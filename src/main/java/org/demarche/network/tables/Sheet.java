package org.demarche.network.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.demarche.model.InputException;

/** A table with a header, its cells separated by commas, semicolons or tabs. */
final class Sheet {
  private static final int MOST_KNOWN = 100_000;

  /** The mark of UTF-8, read as if it were Latin-1. */
  private static final String MARK = "\u00EF\u00BB\u00BF";

  private final String name;
  private final List<String> header;
  private final List<Row> rows;

  /**
   * @param line on which it ends in the file
   */
  record Row(long line, List<String> cells) {}

  private Sheet(String name, List<String> header, List<Row> rows) {
    this.name = name;
    this.header = header;
    this.rows = rows;
  }

  /**
   * Reads a file in UTF-8.
   *
   * @throws InputException where it is not there, not a table, or has rows of another length
   */
  static Sheet read(Path file) {
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      reader.mark(1);
      if (reader.read() != '\uFEFF') {
        reader.reset();
      }
      reader.mark(1 << 16);
      String first = Optional.ofNullable(reader.readLine()).orElse("");
      reader.reset();
      return parse(file.toString(), separator(first), reader);
    } catch (NoSuchFileException e) {
      throw new InputException(file + ": no-such-file: there is no file of this name", e);
    } catch (CharacterCodingException e) {
      throw new InputException(file + ": bad-table: its text is not UTF-8; save it as UTF-8", e);
    } catch (IOException | UncheckedIOException e) {
      throw new InputException(file + ": bad-table: " + e.getMessage(), e);
    }
  }

  /** Rows by the names of their columns, all of which make the header, in the order they come. */
  static Sheet of(String name, List<Map<String, String>> records) {
    Set<String> header = new LinkedHashSet<>();
    records.forEach(it -> header.addAll(it.keySet()));
    List<Row> rows = new ArrayList<>();
    for (Map<String, String> record : records) {
      rows.add(
          new Row(
              rows.size() + 1L,
              header.stream().map(column -> record.getOrDefault(column, "")).toList()));
    }
    return new Sheet(name, List.copyOf(header), rows);
  }

  /**
   * The names of the columns that a file begins with, whatever it is written in; nothing where it
   * cannot be read.
   */
  static List<String> header(Path file) {
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
      String first = Optional.ofNullable(reader.readLine()).orElse("").replace(MARK, "");
      return parse(file.toString(), separator(first), new StringReader(first)).header();
    } catch (IOException | UncheckedIOException e) {
      return List.of();
    }
  }

  private static char separator(String header) {
    char best = ',';
    for (char candidate : new char[] {',', ';', '\t'}) {
      best = count(header, candidate) > count(header, best) ? candidate : best;
    }
    return best;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }

  private static Sheet parse(String name, char separator, Reader reader) throws IOException {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(separator)
            .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_ALL)
            .setIgnoreEmptyLines(true)
            .get();
    List<Row> rows = new ArrayList<>();
    List<String> header = List.of();
    Map<String, String> once = new HashMap<>();
    try (CSVParser parser = format.parse(reader)) {
      for (CSVRecord record : parser) {
        if (header.isEmpty()) {
          header = record.stream().map(String::strip).toList();
        } else if (record.size() != header.size()) {
          throw new InputException(
              "%s:%d: bad-table: %d cells under a header of %d; put text with the separator into \"\""
                  .formatted(name, parser.getCurrentLineNumber(), record.size(), header.size()));
        } else {
          List<String> cells = record.stream().map(cell -> known(cell, once)).toList();
          rows.add(new Row(parser.getCurrentLineNumber(), cells));
        }
      }
    }
    return new Sheet(name, header, rows);
  }

  /** The same text as before, where it is one of few that occur again and again. */
  private static String known(String cell, Map<String, String> once) {
    return once.size() < MOST_KNOWN
        ? once.computeIfAbsent(cell, it -> it)
        : once.getOrDefault(cell, cell);
  }

  List<String> header() {
    return header;
  }

  List<Row> rows() {
    return rows;
  }

  /** The first column of one of these names. */
  Optional<Integer> column(String... names) {
    return List.of(names).stream().filter(header::contains).map(header::indexOf).findFirst();
  }

  /**
   * The same, which has to be there.
   *
   * @throws InputException where it is not
   */
  int needed(String... names) {
    return column(names)
        .orElseThrow(
            () ->
                new InputException(
                    "%s: missing-column: there is no column '%s'; the header has: %s"
                        .formatted(name, names[0], String.join(", ", header))));
  }

  /** A mistake in a row; the message begins with its code. */
  InputException bad(Row row, String message) {
    return new InputException("%s:%d: %s".formatted(name, row.line(), message));
  }

  static String cell(Row row, Optional<Integer> column) {
    return column.map(row.cells()::get).orElse("");
  }
}
