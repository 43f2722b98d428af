package org.demarche.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.TypeConversionException;

/** Wires the command line to its surroundings; a test gives it others than a process does. */
public final class CommandLineFactory {
  private final Map<String, String> environment;
  private final Terminal terminal;
  private final Interruption interruption;
  private final Optional<Hosting> hosting;

  public CommandLineFactory(
      Map<String, String> environment, Terminal terminal, Interruption interruption) {
    this(environment, terminal, interruption, Optional.empty());
  }

  private CommandLineFactory(
      Map<String, String> environment,
      Terminal terminal,
      Interruption interruption,
      Optional<Hosting> hosting) {
    this.environment = Map.copyOf(environment);
    this.terminal = terminal;
    this.interruption = interruption;
    this.hosting = hosting;
  }

  /** For a command that a server runs for its client. */
  static CommandLineFactory hosted(
      Map<String, String> environment, Terminal terminal, Hosting hosting) {
    return new CommandLineFactory(environment, terminal, new Interruption(), Optional.of(hosting));
  }

  /**
   * Runs a command that writes results to {@code out} and all else to {@code err}.
   *
   * @return the exit code
   */
  public int execute(PrintWriter out, PrintWriter err, String... args) {
    return create(out, err, named(args)).execute(args);
  }

  /** The one that is named: to make all of them takes longer than many a command. */
  private static List<Class<?>> named(String... args) {
    List<Class<?>> all = DemarcheCommand.COMMANDS;
    boolean others = args.length == 0 || args[0].equals("generate-completion");
    return all.stream()
        .filter(it -> !others && it.getAnnotation(Command.class).name().equals(args[0]))
        .findFirst()
        .<List<Class<?>>>map(List::of)
        .orElse(all);
  }

  /** A command line with all commands. */
  public CommandLine create(PrintWriter out, PrintWriter err) {
    return create(out, err, DemarcheCommand.COMMANDS);
  }

  private CommandLine create(PrintWriter out, PrintWriter err, List<Class<?>> commands) {
    Ansi ansi = terminal.colours(environment) ? Ansi.ON : Ansi.OFF;
    Pager pager = Pager.of(terminal, environment);
    DemarcheCommand demarche = new DemarcheCommand(terminal, pager, interruption, ansi, hosting);
    CommandLine line = new CommandLine(demarche);
    commands.forEach(line::addSubcommand);
    // for those who type it; each command has --help
    line.addSubcommand("help", new HelpCommand());
    line.getSubcommands().get("help").getCommandSpec().usageMessage().hidden(true);
    line.setOut(out);
    line.setErr(err);
    line.setColorScheme(Help.defaultColorScheme(ansi));
    line.setDefaultValueProvider(new EnvironmentDefaults(environment));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setAbbreviatedOptionsAllowed(false);
    line.setParameterExceptionHandler(new UsageHandler());
    line.setExecutionExceptionHandler(new ErrorHandler());
    line.setExecutionStrategy(strategy());
    line.registerConverter(LocalDate.class, CommandLineFactory::day);
    hosting.ifPresent(it -> line.registerConverter(Path.class, it::path));
    return line;
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("'" + text + "' is not a day such as 2025-01-20");
    }
  }

  private IExecutionStrategy strategy() {
    IExecutionStrategy here = new ErrorStrategy();
    IExecutionStrategy strategy =
        hosting.isPresent()
            ? new HostedStrategy(here, hosting.get())
            : new ServedStrategy(here, environment);
    return parsed -> {
      Versions.tell(parsed);
      return strategy.execute(parsed);
    };
  }
}
