package org.demarche.cli;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.ParseResult;

/**
 * Runs a command, and ends it with a message where the Java machine itself gives up. An input that
 * is too deep or too large, or a full disk, are for the user to mend; whatever else is our defect.
 */
final class ErrorStrategy implements IExecutionStrategy {
  private final IExecutionStrategy inner = new CommandLine.RunLast();

  @Override
  public int execute(ParseResult parsed) {
    try {
      return inner.execute(parsed);
    } catch (Error e) {
      return report(e, parsed.commandSpec().commandLine());
    }
  }

  private static int report(Error e, CommandLine line) {
    if (line.getCommandSpec().root().userObject() instanceof DemarcheCommand demarche
        && demarche.debug()) {
      e.printStackTrace(line.getErr());
    }
    line.getErr().println(message(e));
    return isOfTheInput(e) ? ExitCode.INPUT : ExitCode.DEFECT;
  }

  private static boolean isOfTheInput(Error e) {
    return e instanceof VirtualMachineError;
  }

  private static String message(Error e) {
    if (e instanceof StackOverflowError) {
      return "nested-too-deep: an input is nested deeper than can be read; flatten it";
    }
    if (e instanceof OutOfMemoryError) {
      return "out-of-memory: "
          + (Runtime.getRuntime().maxMemory() >> 20)
          + " MB do not suffice; give more with DEMARCHE_OPTS=-Xmx2g, or less to read at a time";
    }
    if (e instanceof InternalError) {
      return "cannot-write: a file could not be written or read to its end; perhaps the disk is"
          + " full: make room, then run the same command again";
    }
    return "a defect in Demarche: " + e + " (--debug shows where)";
  }
}
