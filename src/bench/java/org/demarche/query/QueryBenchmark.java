package org.demarche.query;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.util.Symbol;
import org.demarche.model.InputException;
import org.demarche.store.GraphStore;

/**
 * Times the named queries: {@code QueryBenchmark STORE ROUNDS SECONDS [QUERY …]} asks each with its
 * required parameters and with each parameter that chooses, as examples give them, in one process,
 * and prints rows, the median and 95th percentile until the first, the 100th and the last row, and
 * processor time.
 */
public final class QueryBenchmark {
  private static final Set<Parameter.Type> CHOOSING =
      Set.of(
          Parameter.Type.ACTOR,
          Parameter.Type.REGION,
          Parameter.Type.DEMAND,
          Parameter.Type.ISSUE,
          Parameter.Type.ARTICLE);

  private final QueryRunner runner;
  private final int rounds;
  private final double limit;

  private QueryBenchmark(GraphStore store, int rounds, Duration limit) {
    this.runner = QueryRunner.guarded(store::dataset, limit, new Anything());
    this.rounds = rounds;
    this.limit = limit.toSeconds();
  }

  public static void main(String[] args) {
    List<String> only = Arrays.asList(args).subList(3, args.length);
    Duration limit = Duration.ofSeconds(Long.parseLong(args[2]));
    try (GraphStore store = GraphStore.openExisting(Path.of(args[0]))) {
      QueryBenchmark benchmark = new QueryBenchmark(store, Integer.parseInt(args[1]), limit);
      System.out.printf(
          "%-58s %8s %8s %8s %8s %8s %8s%n",
          "query", "rows", "first", "100th", "all", "p95", "cpu");
      for (NamedQuery query : QueryLibrary.builtIn().all()) {
        if (only.isEmpty() || only.contains(query.name())) {
          variants(query).forEach(given -> benchmark.time(query, given));
        }
      }
    }
  }

  private static List<Map<String, String>> variants(NamedQuery query) {
    Map<String, String> required = new LinkedHashMap<>();
    query.parameters().stream()
        .filter(Parameter::required)
        .forEach(it -> required.put(it.name(), it.example().orElseThrow()));
    List<Map<String, String>> all = new ArrayList<>(List.of(required));
    for (Parameter it : query.parameters()) {
      if (!it.required() && CHOOSING.contains(it.type())) {
        Map<String, String> one = new LinkedHashMap<>(required);
        one.put(it.name(), it.example().orElseThrow());
        all.add(one);
      }
    }
    return all;
  }

  private void time(NamedQuery query, Map<String, String> given) {
    String asked = query.name() + (given.isEmpty() ? "" : " " + given);
    List<RowTimes> times = new ArrayList<>();
    try {
      times.add(once(query, given));
      for (int i = 0; i < rounds && times.get(0).last() < limit / 5; i++) {
        times.add(once(query, given));
      }
      print(asked, times.size() > 1 ? times.subList(1, times.size()) : times);
    } catch (InputException e) {
      System.out.printf("%-58s %s%n", asked, e.getMessage());
    } catch (RuntimeException e) {
      System.out.printf("%-58s defect: %s%n", asked, e);
    }
  }

  private RowTimes once(NamedQuery query, Map<String, String> given) {
    RowTimes rows = new RowTimes(limit);
    try {
      runner.write(query, given, Output.CSV, 0, rows);
    } catch (QueryCancelledException e) {
      rows.cut();
    }
    rows.close();
    return rows;
  }

  private static void print(String asked, List<RowTimes> times) {
    System.out.printf(
        Locale.ROOT,
        "%-58s %8d %8.3f %8.3f %8.3f %8.3f %8.3f%s%n",
        asked,
        times.get(0).rows(),
        middle(times.stream().mapToDouble(RowTimes::first).toArray(), 0.5),
        middle(times.stream().mapToDouble(RowTimes::hundredth).toArray(), 0.5),
        middle(times.stream().mapToDouble(RowTimes::last).toArray(), 0.5),
        middle(times.stream().mapToDouble(RowTimes::last).toArray(), 0.95),
        middle(times.stream().mapToDouble(RowTimes::cpu).toArray(), 0.5),
        times.get(0).isCut() ? "  cut" : "");
  }

  private static double middle(double[] seconds, double share) {
    Arrays.sort(seconds);
    return seconds[(int) Math.ceil(share * seconds.length) - 1];
  }

  /** Lets every query run as it is. */
  private static final class Anything implements QueryRunner.Guard {
    @Override
    public void admit(Query query) {}

    @Override
    public Map<Symbol, Object> settings(Map<Symbol, Object> others) {
      return others;
    }
  }
}
