package org.demarche.cli;

import java.io.PrintWriter;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/** Wires the command line to its surroundings; a test gives it others than a process does. */
public final class CommandLineFactory {
  private final Map<String, String> environment;
  private final Terminal terminal;
  private final Interruption interruption;

  public CommandLineFactory(
      Map<String, String> environment, Terminal terminal, Interruption interruption) {
    this.environment = Map.copyOf(environment);
    this.terminal = terminal;
    this.interruption = interruption;
  }

  /** A command line that writes results to {@code out} and all else to {@code err}. */
  public CommandLine create(PrintWriter out, PrintWriter err) {
    Ansi ansi = terminal.colours(environment) ? Ansi.ON : Ansi.OFF;
    DemarcheCommand demarche = new DemarcheCommand(terminal, interruption, ansi);
    CommandLine line = new CommandLine(demarche);
    line.setOut(out);
    line.setErr(err);
    line.setColorScheme(Help.defaultColorScheme(ansi));
    line.setDefaultValueProvider(new EnvironmentDefaults(environment));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setAbbreviatedOptionsAllowed(false);
    line.setParameterExceptionHandler(new UsageHandler());
    line.setExecutionExceptionHandler(new ErrorHandler());
    line.setExecutionStrategy(new ErrorStrategy());
    return line;
  }
}
