package org.demarche.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
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
  private final Optional<TerminalBar> bar;
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
        TerminalBar.of(
            "extract",
            all.orElse(number.orElse(UNKNOWN)),
            byBytes ? " MB" : " articles",
            byBytes ? MEGABYTE : 1,
            demarche,
            err);
  }

  @Override
  public void done() {
    bar.ifPresent(it -> step(it));
  }

  private void step(TerminalBar shown) {
    if (byBytes) {
      shown.stepTo(drawn.getAsLong());
    } else {
      shown.step();
    }
  }

  @Override
  public void written(int articles) {
    bar.ifPresent(it -> it.say(articles + " stored, " + problems + " problems"));
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
    bar.ifPresent(TerminalBar::close);
  }
}
