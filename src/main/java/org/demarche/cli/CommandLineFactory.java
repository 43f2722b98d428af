package org.demarche.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
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

  /** A command line that writes results to {@code out} and all else to {@code err}. */
  public CommandLine create(PrintWriter out, PrintWriter err) {
    Ansi ansi = terminal.colours(environment) ? Ansi.ON : Ansi.OFF;
    Pager pager = Pager.of(terminal, environment);
    DemarcheCommand demarche = new DemarcheCommand(terminal, pager, interruption, ansi, hosting);
    CommandLine line = new CommandLine(demarche);
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
