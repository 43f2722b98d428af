package org.demarche.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.demarche.query.NamedQuery;
import org.demarche.query.QueryLibrary;
import org.demarche.query.QueryRunner;
import org.demarche.query.Quotations;
import org.demarche.query.Rows;
import org.demarche.store.GraphStore;
import picocli.CommandLine.Help.Ansi;

/** Answers three questions for people: the words, who says them, and where they stand. */
final class DemoQuestions {
  private static final int ANSWERS_SHOWN = 4;

  private static final List<Question> QUESTIONS =
      List.of(
          new Question(
              "What does Volodymyr Zelenskyy demand, and of whom?",
              "demands-of",
              Map.of("actor", "Volodymyr Zelenskyy")),
          new Question(
              "Who was for talks between Russia and the United States on 20 January 2025?",
              "stances-on",
              new TreeMap<>(Map.of("demand", "talks-us-russia", "as_of", "2025-01-20"))),
          new Question(
              "What did Vladimir Putin's spokesman deny or reject, and who had said it?",
              "denials",
              Map.of("actor", "Dmitry Peskov")));

  private final QueryRunner runner;
  private final Path folder;
  private final PrintWriter out;
  private final Ansi ansi;

  DemoQuestions(GraphStore store, Path folder, PrintWriter out, Ansi ansi) {
    this.runner = QueryRunner.local(store.dataset());
    this.folder = folder;
    this.out = out;
    this.ansi = ansi;
  }

  void answer() {
    QUESTIONS.forEach(this::answer);
    out.flush();
  }

  private void answer(Question question) {
    out.println();
    out.println(ansi.string("@|bold " + question.text() + "|@"));
    NamedQuery query = QueryLibrary.builtIn().named(question.query());
    Rows rows = runner.rows(query, question.parameters());
    List<List<String>> quotations = quotations(rows);
    List<List<String>> shown = quotations.stream().limit(ANSWERS_SHOWN).toList();
    Quotations layout = new Quotations(query.telling().orElseThrow(), 0);
    out.print(layout.format(new Rows(rows.columns(), shown)));
    if (quotations.size() > shown.size()) {
      out.println("  and " + (quotations.size() - shown.size()) + " more");
    }
    out.println("  → " + command(question));
  }

  /** A row for each place: the first, where a query has several for one. */
  private static List<List<String>> quotations(Rows rows) {
    int doc = rows.columns().indexOf("doc");
    int start = rows.columns().indexOf("start");
    Map<String, List<String>> byPlace = new LinkedHashMap<>();
    rows.rows().forEach(it -> byPlace.putIfAbsent(it.get(doc) + " " + it.get(start), it));
    return List.copyOf(byPlace.values());
  }

  private String command(Question question) {
    String parameters =
        question.parameters().entrySet().stream()
            .map(entry -> " -p " + entry.getKey() + "='" + entry.getValue() + "'")
            .collect(Collectors.joining());
    return NextSteps.CALLED + " query " + question.query() + parameters + " --store " + folder;
  }

  private record Question(String text, String query, Map<String, String> parameters) {}
}
