package org.demarche.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.query.QueryLibrary;
import org.demarche.query.QueryRunner;
import org.demarche.query.Rows;
import org.demarche.store.GraphStore;
import picocli.CommandLine.Help.Ansi;

/** Answers three questions for people: the words, who says them, and where they stand. */
final class DemoQuestions {
  private static final int ANSWERS_SHOWN = 4;

  /** How the program was called, so that hints can be copied. */
  private static final String CALLED = System.getProperty("demarche.called", "demarche");

  private static final String ARTICLES =
      """
      PREFIX dem: <https://w3id.org/demarche/ns#>
      PREFIX schema: <https://schema.org/>
      SELECT ?doc ?headline ?publisher ?published WHERE {
        ?article a dem:Article ; schema:identifier ?doc .
        OPTIONAL { ?article schema:headline ?headline }
        OPTIONAL { ?article schema:publisher ?publisher }
        OPTIONAL { ?article schema:datePublished ?published }
      }
      """;

  private static final List<Question> QUESTIONS =
      List.of(
          new Question(
              "What does Volodymyr Zelenskyy demand, and of whom?",
              "demands-of",
              Map.of("actor", "Volodymyr Zelenskyy"),
              it -> it.get("said_by") + " " + it.get("stance") + addressee(it) + it.get("what")),
          new Question(
              "Who was for talks between Russia and the United States on 20 January 2025?",
              "stances-on",
              new TreeMap<>(Map.of("demand", "talks-us-russia", "as_of", "2025-01-20")),
              it -> it.get("holder") + ": " + words(it.get("stance")) + basis(it)),
          new Question(
              "What did Vladimir Putin's spokesman deny or reject, and who had said it?",
              "denials",
              Map.of("actor", "Dmitry Peskov"),
              it -> "Dmitry Peskov: " + it.get("act") + saidBefore(it)));

  private final QueryRunner runner;
  private final Path folder;
  private final PrintWriter out;
  private final Ansi ansi;
  private final Map<String, Map<String, String>> articles = new TreeMap<>();

  DemoQuestions(GraphStore store, Path folder, PrintWriter out, Ansi ansi) {
    this.runner = QueryRunner.local(store.dataset());
    this.folder = folder;
    this.out = out;
    this.ansi = ansi;
  }

  void answer() {
    maps(runner.rows(QueryLibrary.parse("articles", ARTICLES), Map.of()))
        .forEach(article -> articles.put(article.get("doc"), article));
    QUESTIONS.forEach(this::answer);
    out.flush();
  }

  private void answer(Question question) {
    out.println();
    out.println(ansi.string("@|bold " + question.text() + "|@"));
    List<Map<String, String>> rows = quotations(question);
    rows.stream().limit(ANSWERS_SHOWN).forEach(row -> print(question, row));
    if (rows.size() > ANSWERS_SHOWN) {
      out.println("  and " + (rows.size() - ANSWERS_SHOWN) + " more");
    }
    out.println("  → " + command(question));
  }

  /** A row for each quotation: the first, where a query has several for one. */
  private List<Map<String, String>> quotations(Question question) {
    Rows rows = runner.rows(QueryLibrary.builtIn().named(question.query()), question.parameters());
    Map<String, Map<String, String>> byPlace = new LinkedHashMap<>();
    maps(rows).forEach(row -> byPlace.putIfAbsent(row.get("doc") + " " + row.get("start"), row));
    return List.copyOf(byPlace.values());
  }

  private void print(Question question, Map<String, String> row) {
    Map<String, String> article = articles.getOrDefault(row.get("doc"), Map.of());
    out.println("  “" + row.get("quotation").replaceAll("\\s+", " ") + "”");
    out.println("      " + question.who().apply(row));
    String origin =
        Stream.of("published", "publisher", "headline")
            .map(column -> article.getOrDefault(column, ""))
            .filter(value -> !value.isEmpty())
            .collect(Collectors.joining(", "));
    out.println("      " + origin);
    out.println(
        "      " + row.get("doc") + ", characters " + row.get("start") + " to " + row.get("end"));
  }

  private String command(Question question) {
    String parameters =
        question.parameters().entrySet().stream()
            .map(entry -> " -p " + entry.getKey() + "='" + entry.getValue() + "'")
            .collect(Collectors.joining());
    return CALLED + " query " + question.query() + parameters + " --store " + folder;
  }

  private static String addressee(Map<String, String> row) {
    return row.get("of_whom").isEmpty() ? ": " : ", of " + row.get("of_whom") + ": ";
  }

  private static String basis(Map<String, String> row) {
    return row.get("basis").equals("self") ? "" : ", as " + row.get("said_by") + " says";
  }

  /** {@code open to} for {@code openTo}. */
  private static String words(String notation) {
    return notation.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
  }

  private static String saidBefore(Map<String, String> row) {
    String who = row.get("said_before_by");
    return who.isEmpty() ? "" : "; said before by " + who + " in " + row.get("there");
  }

  private static List<Map<String, String>> maps(Rows rows) {
    return rows.rows().stream().map(row -> map(rows.columns(), row)).toList();
  }

  private static Map<String, String> map(List<String> columns, List<String> row) {
    Map<String, String> map = new HashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      map.put(columns.get(i), row.get(i));
    }
    return map;
  }

  /**
   * A question and how an answer to it is told.
   *
   * @param who tells from a row who says it and what it amounts to
   */
  private record Question(
      String text,
      String query,
      Map<String, String> parameters,
      Function<Map<String, String>, String> who) {}
}
