package org.demarche.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.demarche.pipeline.Pipeline;
import org.demarche.pipeline.Run;
import org.demarche.pipeline.Sink;
import org.demarche.pipeline.Summary;
import org.demarche.read.Reading;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How a run over many articles is done, followed and summed up. */
final class RunOptions {
  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many articles are worked on at a time; one per core where not given.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--strict",
      description = "End with exit code 3 where anything could not be read, or there was nothing.")
  private boolean strict;

  /** Whether a run in which anything went wrong has failed. */
  boolean strict() {
    return strict;
  }

  /** Works on that many at a time at least, because each waits for others most of its time. */
  void widen(int least) {
    threads = Math.max(threads, least);
  }

  /** Takes the articles through the pipeline into the sink. */
  Summary run(Pipeline<List<Quad>> pipeline, Articles articles, Sink<List<Quad>> sink) {
    return run(pipeline, articles.read(), sink, (it, err) -> new ProgressReport(it, err, articles));
  }

  /** The same with articles of which nobody knows how many there are. */
  Summary run(Pipeline<List<Quad>> pipeline, Stream<Reading> readings, Sink<List<Quad>> sink) {
    return run(pipeline, readings, sink, ProgressReport::new);
  }

  private Summary run(
      Pipeline<List<Quad>> pipeline,
      Stream<Reading> readings,
      Sink<List<Quad>> sink,
      BiFunction<DemarcheCommand, PrintWriter, ProgressReport> shown) {
    if (threads < 1) {
      throw new ParameterException(spec.commandLine(), "--threads: at least 1 is needed");
    }
    DemarcheCommand demarche = (DemarcheCommand) spec.root().userObject();
    try (ProgressReport progress = shown.apply(demarche, spec.commandLine().getErr())) {
      return new Run<>(
              pipeline, sink, List::size, progress, demarche.interruption()::isRequested, threads)
          .over(readings);
    }
  }
}
