package org.demarche.cli;

import java.util.Set;
import org.demarche.model.InputException;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.ParseResult;

/**
 * Runs a command that a client has sent to a server: any number that read the store, one at a time
 * of those that change it.
 */
final class HostedStrategy implements IExecutionStrategy {
  /** What a server runs; articles are extracted and files written by the client. */
  static final Set<String> COMMANDS =
      Set.of(
          "query",
          "show",
          "timeline",
          "link",
          "demands",
          "correct",
          "evaluate",
          "export",
          "remove",
          "check",
          "stats",
          "compact",
          "rebuild");

  private static final Set<String> READING =
      Set.of("query", "show", "timeline", "export", "check", "stats", "review", "evaluate", "list");

  private final IExecutionStrategy inner;
  private final Hosting hosting;

  HostedStrategy(IExecutionStrategy inner, Hosting hosting) {
    this.inner = inner;
    this.hosting = hosting;
  }

  @Override
  public int execute(ParseResult parsed) {
    if (!parsed.hasSubcommand() || !COMMANDS.contains(name(parsed.subcommand()))) {
      CommandLine line = parsed.commandSpec().commandLine();
      InputException e =
          new InputException("not-hosted: a server runs no other commands than " + COMMANDS);
      throw new ExecutionException(line, e.getMessage(), e);
    }
    if (isReading(parsed.subcommand())) {
      return inner.execute(parsed);
    }
    hosting.turn().lock();
    try {
      return inner.execute(parsed);
    } finally {
      hosting.turn().unlock();
    }
  }

  private static boolean isReading(ParseResult command) {
    return READING.contains(name(command))
        || command.hasSubcommand() && READING.contains(name(command.subcommand()));
  }

  private static String name(ParseResult command) {
    return command.commandSpec().name();
  }
}
