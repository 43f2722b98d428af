package org.demarche.link;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.link.Evidence.Titled;
import org.demarche.link.register.LookUpBenchmark;
import org.demarche.link.register.MappedRegister;

/**
 * Measures whole judgements: {@code LinkBenchmark REGISTER ROUNDS} links mentions of persons that
 * the register knows, one name in ten misspelt, in one thread: candidates, kind, how well known,
 * titles, company.
 */
public final class LinkBenchmark {
  private LinkBenchmark() {}

  /** Runs it. */
  public static void main(String[] args) throws IOException {
    int rounds = Integer.parseInt(args[1]);
    MappedRegister register = MappedRegister.open(Path.of(args[0]));
    Linker linker = new Linker(register);
    List<Subject> mentions = mentions(LookUpBenchmark.names(Path.of(args[0]), register));
    Titled title = new Titled("Prime Minister", Optional.empty());
    Evidence evidence = new Evidence(Set.of("Q30"), Set.of(), List.of(title), Set.of());
    double[] speeds = new double[rounds];
    for (int round = 0; round < rounds; round++) {
      long start = System.nanoTime();
      int linked = 0;
      for (Subject mention : mentions) {
        linked += linker.judge(mention, () -> evidence, Set.of()).item().isPresent() ? 1 : 0;
      }
      speeds[round] = mentions.size() / ((System.nanoTime() - start) / 1e9);
      System.out.printf(
          Locale.ROOT, "round %d: %.0f mentions/s, %d linked%n", round + 1, speeds[round], linked);
    }
    Arrays.sort(speeds);
    System.out.printf(Locale.ROOT, "median: %.0f mentions/s%n", speeds[rounds / 2]);
  }

  private static List<Subject> mentions(List<String> names) {
    List<Subject> mentions = new ArrayList<>();
    for (String name : names) {
      mentions.add(
          new Subject(
              "https://example.org/actor/" + mentions.size(),
              Item.Kind.PERSON,
              List.of(name),
              Set.of(),
              false,
              Optional.empty(),
              List.of(),
              List.of(),
              1));
    }
    return mentions;
  }
}
