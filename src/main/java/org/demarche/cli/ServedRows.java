package org.demarche.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.demarche.model.InputException;
import org.demarche.query.NamedQuery;
import org.demarche.query.RowSource;
import org.demarche.query.Rows;

/** Asks the server that has a store open. */
final class ServedRows implements RowSource {
  private final Remote remote;
  private final PrintWriter err;

  ServedRows(Remote remote, PrintWriter err) {
    this.remote = remote;
    this.err = err;
  }

  @Override
  public Rows rows(NamedQuery query) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    List<String> order = List.of("query", query.sparql(), "--format", "csv");
    StringWriter messages = new StringWriter(); // since they are closed after each answer
    int exit = remote.run(order, "", bytes, new PrintWriter(messages));
    err.print(messages);
    err.flush();
    if (exit != ExitCode.DONE) {
      throw new InputException(
          "store-served: the server that has the store open did not answer " + query.name());
    }
    try (CSVParser csv =
        CSVParser.parse(
            new StringReader(bytes.toString(StandardCharsets.UTF_8)), CSVFormat.DEFAULT)) {
      List<List<String>> all = csv.stream().map(CSVRecord::toList).toList();
      return new Rows(all.get(0), all.subList(1, all.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
