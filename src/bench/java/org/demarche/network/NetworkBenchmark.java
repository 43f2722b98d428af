package org.demarche.network;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.demarche.network.Field.Kind;
import org.demarche.network.compute.Networks;

/**
 * Measures networks of made-up statements, of 500 actors on 100 concepts: {@code NetworkBenchmark
 * ROUNDS}. Each line has the statements, the task, the seconds of the fastest and the median round,
 * and the memory in use after it.
 */
public final class NetworkBenchmark {
  private static final int ACTORS = 500;
  private static final int CONCEPTS = 100;
  private static final int YEARS = 9;

  private NetworkBenchmark() {}

  /** Runs it. */
  public static void main(String[] args) {
    int rounds = Integer.parseInt(args[0]);
    for (int statements : new int[] {10_000, 100_000, 1_000_000}) {
      Coding coding = coding(statements);
      Settings plain =
          Settings.of(coding.field("organization"), coding.field("concept"))
              .mode(Mode.ONE_MODE)
              .qualifier(coding.field("agreement"), Aggregation.CONGRUENCE);
      Settings once = plain.duplicates(Duplicates.DOCUMENT);
      measure(rounds, statements, "congruence", () -> Networks.of(coding, plain));
      measure(rounds, statements, "once a document", () -> Networks.of(coding, once));
      if (statements == 10_000) {
        Windows moving = Windows.moving(WindowUnit.MONTHS, 3);
        Windows smoothed = new Windows(WindowUnit.MONTHS, 6, Optional.of(Kernel.GAUSSIAN), false);
        measure(rounds, statements, "moving windows", () -> Networks.over(coding, once, moving));
        measure(
            rounds, statements, "smoothed windows", () -> Networks.over(coding, once, smoothed));
      }
    }
  }

  private static void measure(int rounds, int statements, String what, Supplier<Object> task) {
    List<Double> seconds = new ArrayList<>();
    int made = 0;
    for (int round = 0; round < rounds; round++) {
      long start = System.nanoTime();
      made = task.get() instanceof List<?> several ? several.size() : 1;
      seconds.add((System.nanoTime() - start) / 1e9);
    }
    seconds.sort(null);
    Runtime runtime = Runtime.getRuntime();
    long used = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    System.out.printf(
        Locale.ROOT,
        "%,d statements, %s, %d networks: %.2f s at best, %.2f s in the median, %d MB%n",
        statements,
        what,
        made,
        seconds.get(0),
        seconds.get(rounds / 2),
        used);
  }

  private static Coding coding(int statements) {
    Random random = new Random(1);
    List<Variable> variables =
        List.of(
            new Variable("organization", Kind.TEXT, 0),
            new Variable("concept", Kind.TEXT, 1),
            new Variable("agreement", Kind.BOOLEAN, 2));
    LocalDateTime first = LocalDateTime.of(2015, 1, 1, 0, 0);
    List<Document> documents = new ArrayList<>();
    List<LocalDateTime> times = new ArrayList<>();
    for (int i = 0; i < statements / 4; i++) {
      documents.add(Document.of(Integer.toString(i)));
      times.add(first.plusHours(random.nextInt(YEARS * 365 * 24)));
    }
    // one text for each name, as where a table is read
    List<String> actors = names("organization ", ACTORS);
    List<String> concepts = names("concept ", CONCEPTS);
    List<CodedStatement> all = new ArrayList<>();
    for (int i = 0; i < statements; i++) {
      int document = random.nextInt(documents.size());
      all.add(
          new CodedStatement(
              Integer.toString(i),
              times.get(document),
              documents.get(document),
              i,
              i + 10,
              "",
              "",
              List.of(
                  actors.get(random.nextInt(ACTORS)),
                  concepts.get(random.nextInt(CONCEPTS)),
                  random.nextBoolean() ? "1" : "0")));
    }
    return new Coding(variables, all);
  }

  private static List<String> names(String kind, int number) {
    return IntStream.range(0, number).mapToObj(it -> kind + it).toList();
  }
}
