package org.demarche.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.demarche.model.InputException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns exceptions into a message and an exit code. */
final class ErrorHandler implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    if (command.getCommandSpec().root().userObject() instanceof DemarcheCommand demarche
        && demarche.debug()) {
      e.printStackTrace(err);
    }
    if (e instanceof InterruptedRunException) {
      err.println(e.getMessage());
      return ExitCode.INTERRUPTED;
    }
    if (e instanceof InputException) {
      err.println(e.getMessage());
      return ExitCode.INPUT;
    }
    if (e instanceof IOException || e instanceof UncheckedIOException) {
      err.println(describe(e instanceof UncheckedIOException ? (IOException) e.getCause() : e));
      return ExitCode.INPUT;
    }
    err.println("a defect in Demarche: " + e + " (--debug shows where)");
    return ExitCode.DEFECT;
  }

  private static String describe(Exception e) {
    String file = e instanceof FileSystemException inFile ? inFile.getFile() : "input or output";
    if (e instanceof NoSuchFileException) {
      return file + ": no-such-file: check the name";
    }
    if (e instanceof AccessDeniedException) {
      return file + ": no-permission: check who may read and write it";
    }
    String reason = e instanceof FileSystemException inFile ? inFile.getReason() : e.getMessage();
    return file + ": " + reason;
  }
}
