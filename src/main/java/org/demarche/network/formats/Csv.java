package org.demarche.network.formats;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Tables with commas, in UTF-8. */
public final class Csv {
  private Csv() {}

  /** Closing it writes all, and leaves the bytes open. */
  public static CSVPrinter printer(OutputStream out) throws IOException {
    BufferedWriter writer =
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
          @Override
          public void close() throws IOException {
            flush();
          }
        };
    return new CSVPrinter(writer, CSVFormat.DEFAULT.builder().setRecordSeparator("\n").get());
  }
}
