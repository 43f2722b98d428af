package org.demarche;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.demarche.cli.CommandLineFactory;
import org.demarche.cli.ExitCode;
import org.demarche.cli.Interruption;
import org.demarche.cli.ProjectFile;
import org.demarche.cli.Terminal;
import org.demarche.model.InputException;

/** The program: the one place that exits and touches the standard streams. */
public final class Demarche {
  private Demarche() {}

  /** Runs one command; the exit codes are those of {@link org.demarche.cli.ExitCode}. */
  public static void main(String[] args) {
    Interruption interruption = Interruption.ofThisProcess();
    int exitCode;
    try {
      exitCode = execute(args, interruption);
    } finally {
      interruption.finished();
    }
    System.exit(exitCode);
  }

  private static int execute(String[] args, Interruption interruption) {
    PrintWriter err = writer(FileDescriptor.err);
    Map<String, String> environment;
    try {
      environment = ProjectFile.in(Path.of(""), System.getenv());
    } catch (InputException e) {
      err.println(e.getMessage());
      return ExitCode.INPUT;
    }
    return new CommandLineFactory(environment, Terminal.ofThisProcess(), interruption)
        .execute(writer(FileDescriptor.out), err, args);
  }

  /** UTF-8 whatever the locale is: the words of an article must come out as they are. */
  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
