package org.demarche.link.tables;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The lines of tables. */
final class TableText {
  private TableText() {}

  static Stream<String> lines(InputStream in) {
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines();
  }

  /** The rows of a file behind its header. */
  static List<Row> rows(Path file) throws IOException {
    try (InputStream in = open(file)) {
      List<String> lines = lines(in).toList();
      List<String> columns = lines.isEmpty() ? List.of() : List.of(lines.get(0).split("\t"));
      return lines.stream().skip(1).map(line -> new Row(columns, line.split("\t", -1))).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static InputStream open(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    return file.toString().endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in;
  }
}
