package org.demarche.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.model.Problem;
import org.demarche.watch.Round;
import org.demarche.watch.Watch;

/** Writes a line for each round, and one for each problem. */
final class WatchReport implements Watch.Report {
  private final PrintWriter err;
  private final boolean quiet;

  WatchReport(PrintWriter err, boolean quiet) {
    this.err = err;
    this.quiet = quiet;
  }

  @Override
  public void problem(Problem problem) {
    err.println(problem);
    err.flush();
  }

  @Override
  public void round(Round.Sum sum) {
    if (!quiet) {
      err.println("watch  " + String.join("  ", parts(sum)));
      err.flush();
    }
  }

  private static List<String> parts(Round.Sum sum) {
    List<String> parts = new ArrayList<>();
    if (sum.feeds() > 0) {
      parts.add(sum.feeds() + (sum.feeds() == 1 ? " feed" : " feeds"));
      add(parts, sum.unchanged(), " not changed");
    }
    add(parts, sum.broken(), " failed");
    parts.add(sum.loaded() + (sum.loaded() == 1 ? " article loaded" : " articles loaded"));
    add(parts, sum.held(), " unchanged");
    add(parts, sum.failed(), " given up");
    add(parts, sum.waiting(), " waiting");
    parts.add(String.format(Locale.ROOT, "in %.1f s", sum.elapsed().toMillis() / 1000.0));
    return parts;
  }

  private static void add(List<String> parts, int number, String what) {
    if (number > 0) {
      parts.add(number + what);
    }
  }
}
