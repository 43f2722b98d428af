package org.demarche.cli;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program without a command; holds what all commands share. */
@Command(
    name = "demarche",
    description = "Reads news articles and keeps a graph of actors, statements and positions.",
    scope = ScopeType.INHERIT,
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpAutoWidth = true,
    footer = {
      "",
      "Exit codes: 0 done, 1 a defect in Demarche, 2 usage,",
      "3 an input that you can fix, 4 'check' found something, 130 interrupted."
    })
final class DemarcheCommand implements Runnable {
  /** In the order of the help. */
  static final List<Class<?>> COMMANDS =
      List.of(
          DemoCommand.class,
          InitCommand.class,
          LoadCommand.class,
          WatchCommand.class,
          ExtractCommand.class,
          ExplainCommand.class,
          QueryCommand.class,
          ShowCommand.class,
          NetworkCommand.class,
          TimelineCommand.class,
          LinkCommand.class,
          DemandsCommand.class,
          CorrectCommand.class,
          EvaluateCommand.class,
          TrainCommand.class,
          DiffCommand.class,
          ServeCommand.class,
          UsersCommand.class,
          McpCommand.class,
          ExportCommand.class,
          RemoveCommand.class,
          CheckCommand.class,
          StatsCommand.class,
          BackupCommand.class,
          RestoreCommand.class,
          CompactCommand.class,
          RebuildCommand.class,
          IndexCommand.class,
          CompletionCommand.class);

  private final Terminal terminal;
  private final Pager pager;
  private final Interruption interruption;
  private final Ansi ansi;
  private final Optional<Hosting> hosting;

  @Spec private CommandSpec spec;

  @Option(
      names = {"-q", "--quiet"},
      scope = ScopeType.INHERIT,
      description = "Only results and errors: no progress, no summary.")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      scope = ScopeType.INHERIT,
      description = "Also what the libraries log.")
  void verbose(boolean verbose) {
    if (verbose) {
      System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "info");
    }
  }

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Where in the program an error came from.")
  private boolean debug;

  @Option(
      names = "--wait",
      paramLabel = "SECONDS",
      scope = ScopeType.INHERIT,
      defaultValue = "30",
      description =
          "How long to wait for another command that has the store open; ${DEFAULT-VALUE} where not"
              + " given.")
  private int wait;

  DemarcheCommand(
      Terminal terminal,
      Pager pager,
      Interruption interruption,
      Ansi ansi,
      Optional<Hosting> hosting) {
    this.terminal = terminal;
    this.pager = pager;
    this.interruption = interruption;
    this.ansi = ansi;
    this.hosting = hosting;
  }

  /** The one that a command belongs to. */
  static DemarcheCommand of(CommandSpec command) {
    return (DemarcheCommand) command.root().userObject();
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "name a command, for instance");
  }

  /** Where commands open stores. */
  Stores stores() {
    return hosting
        .map(it -> Stores.of(it.store()))
        .orElseGet(() -> Stores.waiting(Duration.ofSeconds(wait)));
  }

  /** How long to wait for others who have a store open. */
  int waitSeconds() {
    return wait;
  }

  /** What a server gives a command that it runs; empty for one of this process's own. */
  Optional<Hosting> hosting() {
    return hosting;
  }

  Terminal terminal() {
    return terminal;
  }

  Pager pager() {
    return pager;
  }

  Interruption interruption() {
    return interruption;
  }

  Ansi ansi() {
    return ansi;
  }

  boolean quiet() {
    return quiet;
  }

  boolean debug() {
    return debug;
  }
}
