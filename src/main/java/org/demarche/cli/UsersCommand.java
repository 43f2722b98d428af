package org.demarche.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.demarche.model.InputException;
import org.demarche.serve.Role;
import org.demarche.serve.Users;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche users}: who may ask a server. */
@Command(name = "users", description = "Keeps the file of those who may ask a server.")
final class UsersCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "name what: 'demarche users add NAME --users FILE'");
  }

  @Command(
      description =
          "Adds somebody, or gives a new role and password; asks for the password, or reads it as a"
              + " line of standard input.")
  int add(
      @Parameters(paramLabel = "NAME", description = "Letters, digits and . _ @ -") String name,
      @Option(names = "--users", paramLabel = "FILE", required = true, description = "The file.")
          Path file,
      @Option(
              names = "--role",
              paramLabel = "ROLE",
              defaultValue = "reader",
              description =
                  "reader asks, curator also corrects, administrator also sees how the server is;"
                      + " ${DEFAULT-VALUE} where not given.")
          String role) {
    Role given =
        Role.of(role)
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(),
                        "--role: reader, curator or administrator, not '" + role + "'"));
    Users.add(file, name, given, password());
    spec.commandLine().getErr().println(file + ": " + name + " is " + given.word());
    return ExitCode.DONE;
  }

  private static String password() {
    Console console = System.console();
    if (console != null) {
      return new String(console.readPassword("password: "));
    }
    try {
      BufferedReader in =
          new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      return Optional.ofNullable(in.readLine())
          .orElseThrow(
              () -> new InputException("bad-users: standard input has no line with a password"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
