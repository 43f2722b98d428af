package org.demarche.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;

/** What one command left behind. */
public record Execution(int exitCode, String out, String err) {

  /** Runs a command in this process, without a terminal and without environment variables. */
  public static Execution of(Object... args) {
    return with(Map.of(), new Interruption(), args);
  }

  /** The same with results that go to a terminal of so many columns. */
  static Execution onTerminal(int width, Object... args) {
    return with(Map.of(), new Terminal(true, false, width, 0), new Interruption(), args);
  }

  static Execution with(
      Map<String, String> environment, Interruption interruption, Object... args) {
    return with(environment, Terminal.NONE, interruption, args);
  }

  private static Execution with(
      Map<String, String> environment,
      Terminal terminal,
      Interruption interruption,
      Object... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] words = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] = args[i].toString();
    }
    int exitCode =
        new CommandLineFactory(environment, terminal, interruption)
            .execute(new PrintWriter(out, true), new PrintWriter(err, true), words);
    return new Execution(exitCode, out.toString(), err.toString());
  }
}
