package org.demarche.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.demarche.corrections.Evaluation;
import org.demarche.corrections.review.CorrectionReview;
import org.demarche.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code demarche evaluate}. */
@Command(
    name = "evaluate",
    description = "Tells how the extraction does against what people corrected and confirmed.")
final class EvaluateCommand implements Callable<Integer> {
  private static final List<String> HEADER =
      List.of("kind", "judged", "right", "wrong", "mended", "lost", "precision");

  @ParentCommand private DemarcheCommand demarche;
  @Spec private CommandSpec spec;

  @Mixin private StoreOption store;
  @Mixin private DecisionsOption decisions;
  @Mixin private BaseOption base;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (GraphStore opened = store.openExisting()) {
      CorrectionReview review =
          new CorrectionReview(
              opened, base.iri(), decisions.file(store.folder()), note -> {}, LocalDate.now());
      List<List<String>> rows = new ArrayList<>(List.of(HEADER));
      new Evaluation(review.outcomes()).rows().forEach(row -> rows.add(cells(row)));
      rows.forEach(row -> out.println(demarche.terminal().out() ? aligned(row) : joined(row)));
      out.flush();
    }
    return ExitCode.DONE;
  }

  private static List<String> cells(Evaluation.Row row) {
    return List.of(
        row.kind(),
        String.valueOf(row.judged()),
        String.valueOf(row.right()),
        String.valueOf(row.wrong()),
        String.valueOf(row.mended()),
        String.valueOf(row.lost()),
        row.precision().map(it -> String.format(Locale.ROOT, "%.2f", it)).orElse(""));
  }

  private static String joined(List<String> row) {
    return String.join(",", row);
  }

  private static String aligned(List<String> row) {
    StringBuilder line = new StringBuilder("%-10s".formatted(row.get(0)));
    row.stream().skip(1).forEach(it -> line.append("%10s".formatted(it)));
    return line.toString();
  }
}
