package org.demarche.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** What somebody who is new here would do next, as commands to copy. */
final class NextSteps {
  /** How the program was called, so that hints can be copied. */
  static final String CALLED = System.getProperty("demarche.called", "demarche");

  private final Map<String, String> steps = new LinkedHashMap<>();

  private NextSteps() {}

  /** For whoever named no command. */
  static NextSteps first() {
    return new NextSteps()
        .step("demo", "loads sample articles, answers questions, serves the graph")
        .step("load FOLDER --store db", "reads your own articles into a store")
        .step("query positions --store db", "who stands where, with the sentence");
  }

  /**
   * After articles were loaded.
   *
   * @param doubtful how many actors may be one of several Wikidata items
   */
  static NextSteps afterLoad(Path store, long doubtful) {
    String there = " --store " + store;
    NextSteps next =
        new NextSteps()
            .step("query positions" + there, "who stands where, with the sentence")
            .step("query --list", "the other questions")
            .step("serve" + there, "the same to look at and click");
    return doubtful == 0
        ? next
        : next.step("link review" + there, doubtful + " actors wait for your decision");
  }

  private NextSteps step(String command, String meaning) {
    steps.put(CALLED + " " + command, meaning);
    return this;
  }

  void print(PrintWriter err) {
    int longest = steps.keySet().stream().mapToInt(String::length).max().orElse(0);
    steps.forEach((command, meaning) -> err.printf("  %-" + longest + "s  %s%n", command, meaning));
    err.flush();
  }
}
