package org.demarche.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.demarche.link.register.Indexer;

/** Shows on a terminal how much of a dump has been read, and ends the run on Ctrl-C. */
final class DumpProgress implements Indexer.Progress, AutoCloseable {
  private static final long MEGABYTE = 1 << 20;

  private final DemarcheCommand demarche;
  private final PrintWriter err;
  private final Optional<ProgressBar> bar;

  DumpProgress(DemarcheCommand demarche, PrintWriter err, Path dump) {
    this.demarche = demarche;
    this.err = err;
    boolean visible = demarche.terminal().err() && !demarche.quiet();
    this.bar = visible ? Optional.of(bar(dump)) : Optional.empty();
  }

  @Override
  public void read(long bytes) {
    bar.ifPresent(it -> it.stepTo(bytes / MEGABYTE));
  }

  @Override
  public boolean isToEnd() {
    return demarche.interruption().isRequested();
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
    if (bar.isPresent()) {
      err.print("\r\u001b[K");
      err.flush();
    }
  }

  private ProgressBar bar(Path dump) {
    int width = demarche.terminal().width() > 0 ? demarche.terminal().width() : 80;
    return new ProgressBarBuilder()
        .setTaskName("index")
        .setInitialMax(megabytes(dump))
        .setUnit(" MB", 1)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(500)
        .setConsumer(new DelegatingProgressBarConsumer(this::draw, width - 1))
        .build();
  }

  private static long megabytes(Path dump) {
    try {
      return Files.size(dump) / MEGABYTE;
    } catch (IOException e) {
      return -1; // unknown; the indexer says what is wrong with the file
    }
  }

  private void draw(String line) {
    err.print("\r" + line);
    err.flush();
  }
}
