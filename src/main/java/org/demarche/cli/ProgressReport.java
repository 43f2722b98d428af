package org.demarche.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.demarche.model.Article;
import org.demarche.model.Problem;
import org.demarche.pipeline.Listener;
import org.demarche.pipeline.StageFailure;

/** Follows a run on standard error: a bar on a terminal, nothing elsewhere. */
final class ProgressReport implements Listener, AutoCloseable {
  private static final int UNKNOWN = -1;

  private final DemarcheCommand demarche;
  private final PrintWriter err;
  private final Optional<ProgressBar> bar;
  private int problems;

  /**
   * @param total how many articles there are, where that is known; asked where it is shown
   */
  ProgressReport(DemarcheCommand demarche, PrintWriter err, Supplier<OptionalLong> total) {
    this.demarche = demarche;
    this.err = err;
    boolean visible = demarche.terminal().err() && !demarche.quiet();
    this.bar = visible ? Optional.of(bar(total.get().orElse(UNKNOWN))) : Optional.empty();
  }

  @Override
  public void done() {
    bar.ifPresent(ProgressBar::step);
  }

  @Override
  public void written(int articles) {
    bar.ifPresent(it -> it.setExtraMessage(articles + " stored, " + problems + " problems"));
  }

  @Override
  public void problem(Problem problem) {
    problems++;
  }

  @Override
  public void defect(Article article, StageFailure failure) {
    if (demarche.debug()) {
      err.println(article.id() + ":");
      failure.printStackTrace(err);
    }
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
    if (bar.isPresent()) {
      err.print("\r\u001b[K");
      err.flush();
    }
  }

  private ProgressBar bar(long total) {
    int width = demarche.terminal().width() > 0 ? demarche.terminal().width() : 80;
    return new ProgressBarBuilder()
        .setTaskName("extract")
        .setInitialMax(total)
        .setUnit(" articles", 1)
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
