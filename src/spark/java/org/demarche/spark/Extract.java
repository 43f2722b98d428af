package org.demarche.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.demarche.cli.SummaryPrinter;
import org.demarche.model.InputException;
import org.demarche.pipeline.Summary;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * {@code spark-submit --class org.demarche.spark.Extract demarche-spark.jar INPUT... OUTPUT}.
 *
 * <p>Gives the quads that {@code demarche extract} gives of the same files, as {@code
 * OUTPUT/parts/part-*.nq.gz} with {@code SHA256SUMS}, {@code problems.jsonl} and {@code
 * summary.json}.
 */
public final class Extract {
  private static final int FAILED = 3;
  private static final int MISUSED = 2;

  private Extract() {}

  /** Ends with 2 where the options are wrong, with 3 where nothing could be read. */
  public static void main(String[] arguments) throws IOException {
    int exit = run(List.of(arguments), new PrintWriter(System.err, true));
    if (exit != 0) {
      System.exit(exit);
    }
  }

  static int run(List<String> arguments, PrintWriter err) throws IOException {
    XmlParsers.choose();
    CommandLine command = new CommandLine(new ExtractOptions());
    try {
      if (CommandLine.printHelpIfRequested(command.parseArgs(arguments.toArray(String[]::new)))) {
        return 0;
      }
      return extract(arguments, err);
    } catch (ParameterException e) {
      err.println(e.getMessage());
      command.usage(err);
      return MISUSED;
    } catch (InputException e) {
      err.println(e.getMessage());
      return FAILED;
    }
  }

  private static int extract(List<String> arguments, PrintWriter err) throws IOException {
    try (SparkSession session = SparkSession.builder().appName("demarche").getOrCreate()) {
      Summary summary = new Extraction(session, arguments).run();
      new SummaryPrinter(err).print(summary, false);
      boolean failed = ExtractOptions.parse(arguments).strict() && !summary.problems().isEmpty();
      return failed || !summary.successful() ? FAILED : 0;
    }
  }
}
