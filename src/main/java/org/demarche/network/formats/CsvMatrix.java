package org.demarche.network.formats;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;
import org.demarche.network.Network;
import org.demarche.network.Period;

/**
 * A matrix with labels in its first row and column, numbers with all digits. Over time a line for
 * each cell that is not 0: {@code step, start, mid, stop, statements, row, column, value}; a
 * network without any has one line with an empty row and column.
 */
final class CsvMatrix implements NetworkWriter {
  @Override
  public void write(Export export, OutputStream out) throws IOException {
    try (CSVPrinter csv = Csv.printer(out)) {
      if (export.isOverTime()) {
        csv.printRecord("step", "start", "mid", "stop", "statements", "row", "column", "value");
        for (Network network : export.networks()) {
          cells(network, csv);
        }
      } else {
        matrix(export.networks().get(0), csv);
      }
    }
  }

  private static void matrix(Network network, CSVPrinter csv) throws IOException {
    List<String> header = new ArrayList<>(List.of(""));
    header.addAll(network.columns());
    csv.printRecord(header);
    for (int i = 0; i < network.rows().size(); i++) {
      List<String> row = new ArrayList<>(List.of(network.rows().get(i)));
      for (int j = 0; j < network.columns().size(); j++) {
        row.add(Numbers.exact(network.weights().get(i, j)));
      }
      csv.printRecord(row);
    }
  }

  private static void cells(Network network, CSVPrinter csv) throws IOException {
    Period period = network.period().orElseThrow();
    List<Object> head =
        List.of(period.step(), period.start(), period.mid(), period.stop(), network.statements());
    List<List<Object>> lines = new ArrayList<>();
    network
        .weights()
        .forEach(
            (i, j, value) ->
                lines.add(
                    line(
                        head,
                        network.rows().get(i),
                        network.columns().get(j),
                        Numbers.exact(value))));
    if (lines.isEmpty()) {
      lines.add(line(head, "", "", ""));
    }
    for (List<Object> line : lines) {
      csv.printRecord(line);
    }
  }

  private static List<Object> line(List<Object> head, String row, String column, String value) {
    List<Object> line = new ArrayList<>(head);
    line.addAll(List.of(row, column, value));
    return line;
  }
}
