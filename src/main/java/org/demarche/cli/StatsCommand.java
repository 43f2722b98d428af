package org.demarche.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.demarche.store.Freshness;
import org.demarche.store.GraphStore;
import org.demarche.store.StoreStatistics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code demarche stats}. */
@Command(
    name = "stats",
    description = "Counts what a store holds, and which articles this version would read anew.")
final class StatsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private StoreOption store;
  @Mixin private SeedsOption seeds;

  @Override
  public Integer call() {
    seeds.recall(store.folder());
    try (GraphStore opened = store.openExisting()) {
      Freshness freshness = opened.freshness(seeds.configuration().hash());
      print(opened.statistics(), freshness, spec.commandLine().getOut());
    }
    return ExitCode.DONE;
  }

  private static void print(StoreStatistics statistics, Freshness freshness, PrintWriter out) {
    line(out, "articles", statistics.articles());
    line(out, "current", freshness.current());
    line(out, "stale", freshness.stale());
    line(out, "statements", statistics.statements());
    line(out, "positions", statistics.positions());
    line(out, "actors", statistics.actors());
    line(out, "demands", statistics.demands());
    line(out, "bytes", statistics.diskBytes());
    out.flush();
  }

  private static void line(PrintWriter out, String what, long number) {
    out.println(what + "\t" + number);
  }
}
