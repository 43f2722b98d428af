package org.demarche.cli;

import java.io.PrintWriter;
import java.util.Optional;

/** Shows on a terminal how much of a large input has been read, and nothing elsewhere. */
final class ByteProgress implements AutoCloseable {
  private static final long MEGABYTE = 1 << 20;

  private final Optional<TerminalBar> bar;

  private ByteProgress(Optional<TerminalBar> bar) {
    this.bar = bar;
  }

  /**
   * Begins to show.
   *
   * @param task a word for what is done
   * @param total in bytes; negative where nobody knows
   */
  static ByteProgress of(String task, long total, DemarcheCommand demarche, PrintWriter err) {
    long megabytes = total < 0 ? -1 : total / MEGABYTE;
    return new ByteProgress(TerminalBar.of(task, megabytes, " MB", 1, demarche, err));
  }

  /** So many bytes have been read. */
  void at(long bytes) {
    bar.ifPresent(it -> it.stepTo(bytes / MEGABYTE));
  }

  @Override
  public void close() {
    bar.ifPresent(TerminalBar::close);
  }
}
