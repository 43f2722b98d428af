package org.demarche.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.demarche.map.ToolVersion;
import org.demarche.query.QueryLibrary;
import org.demarche.query.QueryRunner;
import org.demarche.serve.assistant.AssistantServer;
import org.demarche.serve.guard.QueryGuard;
import org.demarche.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code demarche mcp}. */
@Command(
    name = "mcp",
    description =
        "Lets an assistant ask the store: a server of the Model Context Protocol on"
            + " standard input and output.")
final class McpCommand implements Callable<Integer> {
  private static final Duration LOOK = Duration.ofMillis(200);

  @ParentCommand private DemarcheCommand demarche;

  @Spec private CommandSpec spec;

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "The folder of the store, which is open as long as the assistant asks.")
  private Optional<Path> store = Optional.empty();

  @Option(
      names = "--endpoint",
      paramLabel = "URL",
      description = "A SPARQL endpoint in its place, such as that of 'demarche serve'.")
  private Optional<String> endpoint = Optional.empty();

  @Mixin private BaseOption base;
  @Mixin private AccessOptions access;

  @Option(
      names = "--timeout",
      paramLabel = "TIME",
      converter = TimeConverter.class,
      defaultValue = "30s",
      description = "The longest for one question; ${DEFAULT-VALUE} where not given.")
  private Duration timeout;

  @Override
  public Integer call() throws InterruptedException {
    if (endpoint.isPresent()) {
      try (RemoteAnswers remote = RemoteAnswers.of(endpoint.get(), access, spec, false, false)) {
        return answer(remote.runner());
      }
    }
    Path folder =
        store.orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(), "name a --store DIR or an --endpoint URL"));
    try (GraphStore opened = demarche.stores().openExisting(folder)) {
      return answer(QueryRunner.guarded(opened::dataset, timeout, new QueryGuard(Set.of())));
    }
  }

  private int answer(QueryRunner runner) throws InterruptedException {
    try (AssistantServer server = server(runner)) {
      while (!server.isOver(LOOK)) {
        if (demarche.interruption().isRequested()) {
          return ExitCode.INTERRUPTED;
        }
      }
    }
    return ExitCode.DONE;
  }

  /** What goes to standard output is the protocol's alone. */
  private AssistantServer server(QueryRunner runner) {
    return new AssistantServer(
        QueryLibrary.builtIn(),
        runner,
        base.iri(),
        timeout,
        ToolVersion.CURRENT,
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out));
  }
}
