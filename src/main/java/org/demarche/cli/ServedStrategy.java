package org.demarche.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.InputException;
import org.demarche.serve.owner.OwnerClient;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * Has a command on a store that is served run by its server, since one process alone can have a
 * store open; runs all others here. Files that a command writes are written here in either case.
 */
final class ServedStrategy implements IExecutionStrategy {
  private static final Set<String> LOADING = Set.of("load", "watch");

  private final IExecutionStrategy here;
  private final Map<String, String> environment;

  ServedStrategy(IExecutionStrategy here, Map<String, String> environment) {
    this.here = here;
    this.environment = environment;
  }

  @Override
  public int execute(ParseResult parsed) {
    CommandLine line = last(parsed);
    try {
      Optional<OwnerClient> server = isHelp(parsed) ? Optional.empty() : server(parsed, line);
      return server.isPresent() ? execute(parsed, line, server.get()) : here.execute(parsed);
    } catch (InputException | IllegalStateException e) {
      throw new ExecutionException(line, e.getMessage(), e);
    }
  }

  private static CommandLine last(ParseResult parsed) {
    List<CommandLine> all = parsed.asCommandLineList();
    return all.get(all.size() - 1);
  }

  private static boolean isHelp(ParseResult parsed) {
    return parsed.asCommandLineList().stream()
        .anyMatch(it -> it.isUsageHelpRequested() || it.isVersionHelpRequested());
  }

  /** The server of the store that a command is to work on; what loads asks for itself. */
  private static Optional<OwnerClient> server(ParseResult parsed, CommandLine line) {
    boolean loading = parsed.hasSubcommand() && LOADING.contains(name(parsed));
    boolean other = line.getCommand() instanceof NetworkCommand network && !network.readsStore();
    OptionSpec store = line.getCommandSpec().findOption("--store");
    boolean remote = EndpointOption.isGiven(line.getCommandSpec(), "--endpoint");
    Object folder = loading || other || remote || store == null ? null : store.getValue();
    return (folder instanceof Optional<?> optional ? optional : Optional.ofNullable(folder))
        .flatMap(it -> OwnerClient.of((Path) it));
  }

  private static String name(ParseResult parsed) {
    return parsed.subcommand().commandSpec().name();
  }

  private int execute(ParseResult parsed, CommandLine line, OwnerClient server) {
    Remote remote = new Remote(server, environment, DemarcheCommand.of(line.getCommandSpec()));
    PrintWriter out = line.getOut();
    PrintWriter err = line.getErr();
    String input = input(line);
    Remote.Run run = bytes -> remote.run(parsed.originalArgs(), input, bytes, err);
    if (line.getCommand() instanceof BackupCommand backup) {
      return Remote.exit(
          backup::write, bytes -> remote.run(List.of("export", "--format", "nq"), "", bytes, err));
    }
    if (line.getCommand() instanceof ExportCommand export && export.writesTables()) {
      return export.writeTables(
          (name, destination) ->
              Remote.exit(
                  destination,
                  bytes -> remote.run(List.of("export", "--table", name), "", bytes, err)));
    }
    if (line.getCommand() instanceof NetworkCommand network) {
      return network.call(new ServedRows(remote, err));
    }
    if (!HostedStrategy.COMMANDS.contains(name(parsed))) {
      throw new InputException(
          "store-served: a server has the store open, and answers at "
              + server.address().page()
              + "; end it first, or give another store");
    }
    Optional<OutputOption> output = output(line.getCommandSpec());
    return Remote.exit(
        body -> {
          if (output.isPresent()) {
            output.get().write(out, body);
          } else {
            OutputOption.writeTo(out, body);
          }
        },
        run);
  }

  private static String input(CommandLine line) {
    boolean reads = line.getCommand() instanceof QueryCommand query && query.readsInput();
    return reads ? QueryCommand.standardInput() : "";
  }

  private static Optional<OutputOption> output(CommandSpec command) {
    return command.mixins().values().stream()
        .map(CommandSpec::userObject)
        .filter(OutputOption.class::isInstance)
        .map(OutputOption.class::cast)
        .findFirst();
  }
}
