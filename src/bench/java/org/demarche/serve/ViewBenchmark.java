package org.demarche.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.demarche.store.GraphStore;

/**
 * Times what the views of the explorer ask: {@code ViewBenchmark STORE ROUNDS [VIEW …]} starts a
 * server for each round, since a server keeps answers, asks all that each view does, and prints the
 * seconds of the first round and the median of the others.
 */
public final class ViewBenchmark {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LANES = 40;
  private static final int NET = 90;
  private static final String OUTLET = "The Harbour Gazette";

  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, List<Double>> seconds = new LinkedHashMap<>();
  private final Map<String, Integer> bytes = new LinkedHashMap<>();
  private final List<String> views;
  private String url;

  private ViewBenchmark(List<String> views) {
    this.views = views;
  }

  public static void main(String[] args) throws Exception {
    ViewBenchmark benchmark = new ViewBenchmark(Arrays.asList(args).subList(2, args.length));
    try (GraphStore store = GraphStore.openExisting(Path.of(args[0]))) {
      for (int round = 0; round <= Integer.parseInt(args[1]); round++) {
        Server.Builder settings = Server.builder(store).port(0).timeout(Duration.ofMinutes(5));
        try (Server server = settings.build().start()) {
          benchmark.url = server.url();
          benchmark.askAll();
        }
      }
    }
    benchmark.print();
  }

  private void askAll() throws Exception {
    ask("overview", "/api/statistics");
    List<String> months = column(ask("overview", query("articles-by-month")), "month");
    String latest = months.get(months.size() - 1) + "-01";
    JsonNode speakers = ask("overview", query("speakers", "top", "yes"));
    JsonNode demands = ask("overview", query("demands", "several", "yes"));
    List<String> iris = column(demands, "iri");
    List<String> actors = column(speakers, "iri");
    ask("overview", query("matrix", "demand", iris.get(0)));
    List<String> lanes = iris.subList(0, most(iris, LANES));
    ask("positions", query("matrix", "demand", lanes));
    ask("positions, month", rolled("most", "100", "demand", lanes, "from", "2025-03-01"));
    ask("positions, outlet", rolled("most", "100", "demand", lanes, "outlet", OUTLET));
    ask("positions, rolled", rolled("most", "100", "rows", "government", "demand", lanes));
    ask("positions, all", query("demands"));
    ask("positions, issue", query("demands", "several", "yes", "issue", "talks"));
    ask("cell", query("positions", "holder", actors.get(0), "demand", iris.get(0)));
    ask("network", query("matrix", "demand", iris.subList(0, most(iris, NET))));
    ask("network, outlets", query("outlet-voices"));
    ask("network, words", query("passing-on"));
    ask("timeline", query("positions", "holder", actors.get(0), "demand", iris.get(0)));
    ask("actor", query("about-actor", "actor", actors.get(0)));
    ask("actor", query("matrix", "holder", actors.get(0)));
    ask("actor", query("agreement", "actor", actors.get(0), "least", "1"));
    ask("actor", query("said-by", "actor", actors.get(0), "from", latest));
    ask("demand", query("about-demand", "demand", iris.get(0)));
    ask("demand", query("matrix", "demand", iris.get(0)));
    ask("demand", query("demands-by-month", "demand", iris.get(0)));
    ask("outlet", query("articles", "outlet", OUTLET, "newest", "yes"));
    ask("article", query("article-text", "article", "2025-01-20-security-council"));
    ask("article", query("article-marks", "article", "2025-01-20-security-council"));
    ask("article", query("attributions", "article", "2025-01-20-security-council"));
    ask("search", query("search", "words", "peace"));
  }

  private static int most(List<String> all, int number) {
    return Math.min(all.size(), number);
  }

  private JsonNode ask(String view, String address) throws Exception {
    boolean needed =
        address.matches(".*(speakers|articles-by-month).*")
            || address.endsWith("demands?several=yes");
    if (!views.isEmpty() && !views.contains(view) && !needed) {
      return JSON.createObjectNode();
    }
    long begin = System.nanoTime();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url + address.substring(1)))
            .header("Accept", "application/sparql-results+json, application/json;q=0.9")
            .build();
    HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
    String shown = address.replaceAll("=https?[^&]*", "=…").replaceAll("(&demand=…)+", "&…");
    String key = view + " | " + shown.replace("/api/queries/", "");
    double taken = (System.nanoTime() - begin) / 1e9;
    System.err.printf(Locale.ROOT, "%8.3f %s%n", taken, key);
    seconds.computeIfAbsent(key, it -> new ArrayList<>()).add(taken);
    bytes.put(key, response.statusCode() == 200 ? response.body().length : -response.statusCode());
    return JSON.readTree(response.body());
  }

  private static String query(String name, Object... given) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < given.length; i += 2) {
      List<?> values = given[i + 1] instanceof List<?> several ? several : List.of(given[i + 1]);
      for (Object value : values) {
        pairs.add(given[i] + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
      }
    }
    return "/api/queries/" + name + (pairs.isEmpty() ? "" : "?" + String.join("&", pairs));
  }

  private static String rolled(Object... given) {
    return query("", given).replace("/api/queries/", "/api/rolled-stances");
  }

  private static List<String> column(JsonNode answer, String name) {
    return StreamSupport.stream(answer.at("/results/bindings").spliterator(), false)
        .map(row -> row.at("/" + name + "/value").asText())
        .collect(Collectors.toList());
  }

  private void print() {
    System.out.printf("%-70s %8s %8s %10s%n", "view | query", "first", "median", "bytes");
    seconds.forEach(
        (key, times) -> {
          List<Double> others = times.stream().skip(1).sorted().toList();
          double median = others.isEmpty() ? Double.NaN : others.get(others.size() / 2);
          System.out.printf(
              Locale.ROOT, "%-70s %8.3f %8.3f %10d%n", key, times.get(0), median, bytes.get(key));
        });
  }
}
