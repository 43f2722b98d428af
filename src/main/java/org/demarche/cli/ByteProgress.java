package org.demarche.cli;

import java.io.PrintWriter;
import java.util.Optional;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows on a terminal how much of a large input has been read, and nothing elsewhere. */
final class ByteProgress implements AutoCloseable {
  private static final long MEGABYTE = 1 << 20;

  private final DemarcheCommand demarche;
  private final PrintWriter err;
  private final Optional<ProgressBar> bar;

  private ByteProgress(String task, long total, DemarcheCommand demarche, PrintWriter err) {
    this.demarche = demarche;
    this.err = err;
    boolean visible = demarche.terminal().err() && !demarche.quiet();
    this.bar = visible ? Optional.of(bar(task, total)) : Optional.empty();
  }

  /**
   * Begins to show.
   *
   * @param task a word for what is done
   * @param total in bytes; negative where nobody knows
   */
  static ByteProgress of(String task, long total, DemarcheCommand demarche, PrintWriter err) {
    return new ByteProgress(task, total, demarche, err);
  }

  /** So many bytes have been read. */
  void at(long bytes) {
    bar.ifPresent(it -> it.stepTo(bytes / MEGABYTE));
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
    if (bar.isPresent()) {
      err.print("\r\u001b[K");
      err.flush();
    }
  }

  private ProgressBar bar(String task, long total) {
    int width = demarche.terminal().width() > 0 ? demarche.terminal().width() : 80;
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setInitialMax(total < 0 ? -1 : total / MEGABYTE)
        .setUnit(" MB", 1)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(500)
        .setConsumer(new DelegatingProgressBarConsumer(this::draw, width - 1))
        .build();
  }

  private void draw(String line) {
    err.print("\r" + line);
    err.flush();
  }
}
