package org.demarche.cli;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
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
  /** What people ask about a count. */
  private static final Map<String, String> MEANING =
      Map.of(
          "current", "made by this version",
          "stale", "articles to load again",
          "bytes", "on the disk",
          "waste", "bytes to compact");

  @Spec private CommandSpec spec;

  @Mixin private StoreOption store;
  @Mixin private SeedsOption seeds;

  @Override
  public Integer call() {
    seeds.recall(store.folder());
    Map<String, String> counts = new LinkedHashMap<>();
    try (GraphStore opened = store.openExisting()) {
      count(opened.statistics(), opened.freshness(seeds.configuration().hash()), counts);
      StoreSize size = opened.size();
      put("quads", size.quads(), counts);
      put("bytes", size.diskBytes(), counts);
      put("waste", size.wasteBytes(), counts);
      boolean others = opened.hasOtherSeeds(seeds.graph());
      counts.put("seeds", others ? "others than those given" : "as given");
      opened.makers().forEach((maker, number) -> put("made-with " + maker, number, counts));
    }
    print(counts, DemarcheCommand.of(spec).terminal().out(), spec.commandLine().getOut());
    return ExitCode.DONE;
  }

  private static void count(
      StoreStatistics statistics, Freshness freshness, Map<String, String> counts) {
    put("articles", statistics.articles(), counts);
    put("current", freshness.current(), counts);
    put("stale", freshness.stale(), counts);
    put("statements", statistics.statements(), counts);
    put("positions", statistics.positions(), counts);
    put("actors", statistics.actors(), counts);
    put("demands", statistics.demands(), counts);
  }

  private static void put(String what, long number, Map<String, String> counts) {
    counts.put(what, Long.toString(number));
  }

  /** Aligned and explained for people, with a TAB for programs. */
  private static void print(Map<String, String> counts, boolean people, PrintWriter out) {
    int name = longest(counts.keySet());
    int number = longest(counts.values().stream().filter(it -> it.matches("\\d+")).toList());
    counts.forEach(
        (what, count) ->
            out.println(
                people
                    ? String.format("%-" + name + "s  %" + number + "s", what, count)
                        + MEANING.getOrDefault(what, "").replaceFirst("^(?=.)", "  ")
                    : what + "\t" + count));
    out.flush();
  }

  private static int longest(Collection<String> texts) {
    return texts.stream().mapToInt(String::length).max().orElse(1);
  }
}
