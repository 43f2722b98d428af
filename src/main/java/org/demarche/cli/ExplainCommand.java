package org.demarche.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.demarche.pipeline.Pipeline;
import org.demarche.read.ArticleReader;
import org.demarche.read.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche explain}. */
@Command(
    name = "explain",
    description = "Shows one article's way through every stage, and which rules decided.")
final class ExplainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "ARTICLE",
      description = "A file; each article of it is explained; - is standard input.")
  private Path path;

  @Option(names = "--tags", description = "Also each sentence with its words, lemmas and tags.")
  private boolean tags;

  @Option(names = "--triples", description = "Also the triples.")
  private boolean triples;

  @Mixin private ReadOptionsMixin assumed;
  @Mixin private KnowledgeOptions knowledge;

  @Override
  public Integer call() {
    Workbench workbench = knowledge.workbench();
    Pipeline<List<Quad>> pipeline = workbench.pipeline();
    PrintWriter out = spec.commandLine().getOut();
    Explanation explanation = new Explanation(out, workbench.knowledge(), tags, triples);
    int explained = 0;
    try (Stream<Reading> readings = new ArticleReader(assumed.options()).read(List.of(path))) {
      for (Reading reading : readings.toList()) {
        if (reading instanceof Reading.Found found) {
          explanation.print(pipeline.trace(found.article()));
          explained++;
        } else if (reading instanceof Reading.Failed failed) {
          spec.commandLine().getErr().println(failed.problem());
        }
      }
    }
    out.flush();
    return explained > 0 ? ExitCode.DONE : ExitCode.INPUT;
  }
}
