package org.demarche.query;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Puts an apostrophe before each cell of CSV or TSV that begins as a formula does, so that a
 * spreadsheet shows it and does not run it.
 */
public final class DefusedCells extends FilterOutputStream {
  private static final String DANGEROUS = "=+-@\t\r";

  private final char separator;
  private boolean atStart = true;
  private boolean quoted;

  /**
   * @param separator what stands between two cells
   */
  public DefusedCells(OutputStream out, char separator) {
    super(out);
    this.separator = separator;
  }

  @Override
  public void write(int next) throws IOException {
    if (atStart && next == '"') {
      quoted = true;
      out.write(next);
      return;
    }
    if (atStart && next != separator && !isEnd(next) && DANGEROUS.indexOf(next) >= 0) {
      out.write('\'');
    }
    out.write(next);
    follow(next);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    for (int i = from; i < from + length; i++) {
      write(bytes[i] & 0xff);
    }
  }

  /** Two quotation marks within a quoted cell close it and open it again. */
  private void follow(int next) {
    if (next == '"') {
      quoted = !quoted;
    }
    atStart = !quoted && (next == separator || isEnd(next));
  }

  private boolean isEnd(int next) {
    return !quoted && (next == '\n' || next == '\r');
  }
}
