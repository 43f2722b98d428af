package org.demarche.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
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
  private static final int MEGABYTE = 1 << 20;

  private final DemarcheCommand demarche;
  private final PrintWriter err;
  private final Optional<ProgressBar> bar;
  private final LongSupplier drawn;
  private final boolean byBytes;
  private int problems;

  /** Of a run over articles of which nobody knows how many there are. */
  ProgressReport(DemarcheCommand demarche, PrintWriter err) {
    this(demarche, err, OptionalLong::empty, OptionalLong::empty, () -> 0);
  }

  /** By articles where each is a file of its own, else by bytes where that is known. */
  ProgressReport(DemarcheCommand demarche, PrintWriter err, Articles articles) {
    this(demarche, err, articles::number, articles::bytes, articles.drawn()::bytes);
  }

  /** The totals are asked for where they are shown. */
  private ProgressReport(
      DemarcheCommand demarche,
      PrintWriter err,
      Supplier<OptionalLong> articles,
      Supplier<OptionalLong> bytes,
      LongSupplier drawn) {
    this.demarche = demarche;
    this.err = err;
    this.drawn = drawn;
    boolean visible = demarche.terminal().err() && !demarche.quiet();
    OptionalLong number = visible ? articles.get() : OptionalLong.empty();
    OptionalLong all = visible && number.isEmpty() ? bytes.get() : OptionalLong.empty();
    this.byBytes = all.isPresent();
    this.bar =
        visible
            ? Optional.of(bar(all.orElse(number.orElse(UNKNOWN)), all.isPresent()))
            : Optional.empty();
  }

  @Override
  public void done() {
    bar.ifPresent(it -> step(it));
  }

  private void step(ProgressBar shown) {
    if (byBytes) {
      shown.stepTo(drawn.getAsLong());
    } else {
      shown.step();
    }
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

  private ProgressBar bar(long total, boolean inBytes) {
    int width = demarche.terminal().width() > 0 ? demarche.terminal().width() : 80;
    return new ProgressBarBuilder()
        .setTaskName("extract")
        .setInitialMax(total)
        .setUnit(inBytes ? " MB" : " articles", inBytes ? MEGABYTE : 1)
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
