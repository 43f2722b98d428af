package org.demarche.cli;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.pipeline.Summary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code demarche extract}. */
@Command(name = "extract", description = "Turns articles into RDF, without a store.")
final class ExtractCommand implements Callable<Integer> {
  @ParentCommand private DemarcheCommand demarche;
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Articles as for 'load'; - is standard input.")
  private List<Path> paths;

  @Mixin private OutputOption output;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "nq, trig, jsonld, ttl or nt; by the end of the file's name where not given, else nq.")
  private Optional<GraphFormat> format = Optional.empty();

  @Mixin private ReadOptionsMixin assumed;
  @Mixin private KnowledgeOptions knowledge;
  @Mixin private RunOptions run;
  @Mixin private ReaderOptions reader;

  @Override
  public Integer call() {
    if (reader.dry()) {
      return reader.rehearse(new Articles(paths, assumed.options()), knowledge, run);
    }
    Workbench workbench = knowledge.workbench(reader.second(run));
    Summary[] summary = new Summary[1];
    output.write(spec.commandLine().getOut(), bytes -> summary[0] = extract(workbench, bytes));
    new SummaryPrinter(spec.commandLine().getErr()).print(summary[0], demarche.quiet());
    reader.report();
    return ExitCode.of(summary[0], run.strict());
  }

  private Summary extract(Workbench workbench, OutputStream bytes) {
    try (QuadSink sink = QuadSink.of(format(), bytes)) {
      Summary summary = run.run(workbench.pipeline(), new Articles(paths, assumed.options()), sink);
      if (summary.interrupted()) {
        throw new InterruptedRunException();
      }
      return summary;
    }
  }

  private GraphFormat format() {
    return format.or(() -> output.file().flatMap(FileNames::graphs)).orElse(GraphFormat.NQ);
  }
}
