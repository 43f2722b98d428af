package org.demarche.cli;

import java.io.PrintWriter;
import java.util.Optional;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on the last line of a terminal, which goes when it is closed. */
final class TerminalBar implements AutoCloseable {
  private static final int USUAL_WIDTH = 80;
  private static final int MILLIS = 500;

  private final PrintWriter err;
  private final ProgressBar bar;

  private TerminalBar(PrintWriter err, int width, ProgressBarBuilder built) {
    this.err = err;
    this.bar =
        built
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(MILLIS)
            .setConsumer(new DelegatingProgressBarConsumer(this::draw, width - 1))
            .build();
  }

  /**
   * Begins to show.
   *
   * @param task a word for what is done
   * @param total how much there is to do; -1 where nobody knows
   * @param unit what is counted, after a blank
   * @param size how much of the total one unit is
   * @return empty where errors go to no terminal, or nothing is to be shown
   */
  static Optional<TerminalBar> of(
      String task, long total, String unit, long size, DemarcheCommand demarche, PrintWriter err) {
    if (!demarche.terminal().err() || demarche.quiet()) {
      return Optional.empty();
    }
    int width = demarche.terminal().width() > 0 ? demarche.terminal().width() : USUAL_WIDTH;
    ProgressBarBuilder built =
        new ProgressBarBuilder().setTaskName(task).setInitialMax(total).setUnit(unit, size);
    return Optional.of(new TerminalBar(err, width, built));
  }

  void step() {
    bar.step();
  }

  void stepTo(long done) {
    bar.stepTo(done);
  }

  void say(String message) {
    bar.setExtraMessage(message);
  }

  @Override
  public void close() {
    bar.close();
    err.print("\r\u001b[K");
    err.flush();
  }

  private void draw(String line) {
    err.print("\r" + line);
    err.flush();
  }
}
