package org.demarche.cli;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the command line in one line, where to begin, and where to read on. */
final class UsageHandler implements IParameterExceptionHandler {
  @Override
  public int handleParseException(ParameterException exception, String[] args) {
    CommandLine command = exception.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    command.getErr().println(name + ": " + exception.getMessage());
    UnmatchedArgumentException.printSuggestions(exception, command.getErr());
    if (command.getCommandSpec().parent() == null) {
      NextSteps.first().print(command.getErr());
    }
    command.getErr().println("'" + name + " --help' shows what it takes");
    return ExitCode.USAGE;
  }
}
