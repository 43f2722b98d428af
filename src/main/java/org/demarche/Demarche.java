package org.demarche;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.demarche.cli.CommandLineFactory;
import org.demarche.cli.Interruption;
import org.demarche.cli.Terminal;

/** The program: the one place that exits and touches the standard streams. */
public final class Demarche {
  private Demarche() {}

  /** Runs one command; the exit codes are those of {@link org.demarche.cli.ExitCode}. */
  public static void main(String[] args) {
    Interruption interruption = Interruption.ofThisProcess();
    int exitCode;
    try {
      exitCode =
          new CommandLineFactory(System.getenv(), Terminal.ofThisProcess(), interruption)
              .create(writer(FileDescriptor.out), writer(FileDescriptor.err))
              .execute(args);
    } finally {
      interruption.finished();
    }
    System.exit(exitCode);
  }

  /** UTF-8 whatever the locale is: the words of an article must come out as they are. */
  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
