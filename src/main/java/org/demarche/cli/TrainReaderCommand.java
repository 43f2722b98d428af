package org.demarche.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.demarche.knowledge.OwnWeights;
import org.demarche.training.ReaderTraining;
import org.demarche.training.ReaderTraining.Learned;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche train reader}. */
@Command(
    name = "reader",
    description = "Fits how sure positions are that a language model reads beside the rules.")
final class TrainReaderCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "ARTICLES", description = "The folder of the articles.")
  private Path articles;

  @Option(
      names = "--rows",
      required = true,
      paramLabel = "FILE",
      description = "The positions that people found there, a JSON object a line.")
  private Path rows;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "DIR",
      description = "The folder of --seeds that gets the figures, as " + OwnWeights.READER + ".")
  private Path to;

  @Mixin private SeedsOption seeds;
  @Mixin private RunOptions run;
  @Mixin private ReaderOptions reader;

  @Override
  public void run() {
    TrainCommand.requireFolders(articles, to);
    if (reader.dry()) {
      throw new ParameterException(
          spec.commandLine(), "--reader-dry-run: there is nothing to learn from");
    }
    Workbench.Second second =
        reader
            .second(run)
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(), "say who reads: --reader URL and --model NAME"));
    TrainingReport report = report("rows");
    TrainingReport unread = report("articles");
    Learned learned =
        new ReaderTraining(seeds.knowledge(), second.plan())
            .learn(
                articles,
                texts -> TrainCommand.OfPositions.key(rows, texts, report),
                unread::complain);
    report.end();
    unread.end();
    reader.report();
    Path file = to.resolve(OwnWeights.READER);
    OutputOption.writeFile(file, out -> TrainingReport.write(learned.model(), out));
    PrintWriter out = spec.commandLine().getOut();
    out.println("on every second article, by what the others teach:");
    learned.rows().forEach(row -> out.println("  " + row));
    out.println(file + " is used where --seeds names its folder");
    out.flush();
  }

  private TrainingReport report(String what) {
    return new TrainingReport(spec.commandLine().getErr(), DemarcheCommand.of(spec).quiet(), what);
  }
}
