package org.demarche.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Tells which rows, or articles, cannot be learned from. */
final class TrainingReport {
  private static final int SHOWN = 20;

  private final PrintWriter err;
  private final boolean quiet;
  private final String what;
  private int all;

  /**
   * @param what is left out, in the plural
   */
  TrainingReport(PrintWriter err, boolean quiet, String what) {
    this.what = what;
    this.err = err;
    this.quiet = quiet;
  }

  void complain(String row) {
    all++;
    if (all <= SHOWN) {
      err.println(row);
    }
  }

  static void write(String text, OutputStream out) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void end() {
    if (all > SHOWN) {
      err.println("… and " + (all - SHOWN) + " more");
    }
    if (all > 0 && !quiet) {
      err.println(all + " " + what + " are left out");
    }
    err.flush();
  }
}
