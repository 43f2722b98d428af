package org.demarche.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.demarche.knowledge.OwnWeights;
import org.demarche.model.InputException;
import org.demarche.store.GraphStore;
import org.demarche.training.AnswerKey;
import org.demarche.training.PositionTraining;
import org.demarche.training.PositionTraining.Learned;
import org.demarche.training.PositionTraining.Source;
import org.demarche.training.RowFile;
import org.demarche.training.StoreRows;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche train}. */
@Command(
    name = "train",
    description = "Learns from positions that people or a model found.",
    subcommands = {TrainCommand.OfPositions.class, TrainReaderCommand.class})
final class TrainCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "say what is to be trained: positions or reader");
  }

  static void requireFolders(Path... folders) {
    for (Path folder : folders) {
      if (!Files.isDirectory(folder)) {
        throw new InputException(folder + ": no-such-file: name a folder that is there");
      }
    }
  }

  /** Articles to measure on. */
  static final class Others {
    @Option(
        names = "--others",
        required = true,
        paramLabel = "DIR",
        description = "Other articles: one half calibrates, the other one measures.")
    private Path folder;

    @Option(
        names = "--other-rows",
        required = true,
        paramLabel = "FILE",
        description = "The positions of those.")
    private Path rows;
  }

  /** {@code demarche train positions}. */
  @Command(
      name = "positions",
      description = "Fits what judges candidates for positions, and says how well it does.")
  static final class OfPositions implements Runnable {
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "ARTICLES", description = "The folder of the articles.")
    private Path articles;

    @Option(
        names = "--rows",
        paramLabel = "FILE",
        description =
            "The positions of the articles, a JSON object a line; articles without any have none.")
    private Optional<Path> rows = Optional.empty();

    @Option(
        names = "--store",
        paramLabel = "DIR",
        description =
            "Where there are no --rows: the store in which a model read the articles, or people"
                + " corrected what was found.")
    private Optional<Path> store = Optional.empty();

    @Option(
        names = "--to",
        required = true,
        paramLabel = "DIR",
        description = "The folder of --seeds that gets the model, as " + OwnWeights.POSITIONS + ".")
    private Path to;

    @ArgGroup(exclusive = false)
    private Others others;

    @Option(
        names = "--marked",
        paramLabel = "DIR",
        description = "Articles with marks in them to learn from, too, at half the weight.")
    private Optional<Path> marked = Optional.empty();

    @Option(
        names = "--alone",
        description = "Begin with nothing, not with the model that comes along.")
    private boolean alone;

    @Mixin private SeedsOption seeds;

    @Override
    public void run() {
      TrainingReport report =
          new TrainingReport(spec.commandLine().getErr(), DemarcheCommand.of(spec).quiet(), "rows");
      if (rows.isEmpty() && store.isEmpty()) {
        throw new ParameterException(
            spec.commandLine(), "say where the positions are: --rows FILE or --store DIR");
      }
      requireFolders(articles, to);
      Source corpus = new Source(articles, texts -> key(texts, report));
      Optional<Source> measured =
          Optional.ofNullable(others)
              .map(it -> new Source(it.folder, texts -> key(it.rows, texts, report)));
      Learned learned =
          new PositionTraining(seeds.knowledge(), alone).learn(corpus, measured, marked);
      report.end();
      Path file = to.resolve(OwnWeights.POSITIONS);
      OutputOption.writeFile(file, out -> TrainingReport.write(learned.model(), out));
      print(learned, file);
    }

    private AnswerKey key(Map<String, String> texts, TrainingReport report) {
      if (rows.isPresent()) {
        return key(rows.get(), texts, report);
      }
      try (GraphStore opened = DemarcheCommand.of(spec).stores().openExisting(store.get())) {
        return new StoreRows(opened, texts, report::complain).key();
      }
    }

    static AnswerKey key(Path file, Map<String, String> texts, TrainingReport report) {
      return AnswerKey.whole(new RowFile(file, texts, report::complain).read());
    }

    private void print(Learned it, Path file) {
      PrintWriter out = spec.commandLine().getOut();
      out.println(
          "learned from %d articles with %d positions, %d candidates among them"
              .formatted(it.articles(), it.positions(), it.covered()));
      if (it.measured() == 0) {
        out.println("not measured: of no article all positions are known");
      } else {
        out.println("on %d articles that were not learned from:".formatted(it.measured()));
        out.println("  as it comes:  " + it.former());
        out.println("  as learned:   " + it.learned());
        if (it.learned().f1() < it.former().f1()) {
          out.println(
              "the model that comes along does better there: delete " + file + ", or add rows");
        }
      }
      out.println(file + " is used where --seeds names its folder");
      out.flush();
    }
  }
}
