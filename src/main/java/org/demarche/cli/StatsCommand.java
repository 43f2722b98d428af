package org.demarche.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.demarche.store.Freshness;
import org.demarche.store.GraphStore;
import org.demarche.store.StoreSize;
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
      PrintWriter out = spec.commandLine().getOut();
      print(opened.statistics(), freshness, out);
      StoreSize size = opened.size();
      line(out, "quads", size.quads());
      line(out, "bytes", size.diskBytes());
      line(out, "waste", size.wasteBytes());
      boolean others = opened.hasOtherSeeds(seeds.graph());
      out.println("seeds\t" + (others ? "others than those given" : "as given"));
      opened.makers().forEach((hash, number) -> line(out, "made-with " + hash, number));
      out.flush();
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
  }

  private static void line(PrintWriter out, String what, long number) {
    out.println(what + "\t" + number);
  }
}
