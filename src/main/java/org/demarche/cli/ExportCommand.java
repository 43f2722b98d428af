package org.demarche.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code demarche export}. */
@Command(name = "export", description = "Writes the graph of a store, sorted.")
final class ExportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private StoreOption store;
  @Mixin private OutputOption output;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "nq, trig, jsonld, ttl or nt; by the end of the file's name where not given, else nq.")
  private Optional<GraphFormat> format = Optional.empty();

  @Option(
      names = "--graph",
      paramLabel = "IRI",
      description = "Only this named graph, such as one revision of an article.")
  private Optional<String> graph = Optional.empty();

  @Override
  public Integer call() {
    GraphFormat chosen =
        format.or(() -> output.file().flatMap(FileNames::graphs)).orElse(GraphFormat.NQ);
    try (GraphStore opened = store.openExisting()) {
      output.write(
          spec.commandLine().getOut(), bytes -> opened.export(chosen.lang(), bytes, graph));
    }
    return ExitCode.DONE;
  }
}
