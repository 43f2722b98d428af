package org.demarche.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.commons.io.output.WriterOutputStream;
import org.demarche.serve.owner.Order;
import org.demarche.serve.owner.OwnerClient;

/** Has commands run by the server that has the store open. */
final class Remote {
  private final OwnerClient server;
  private final Map<String, String> environment;
  private final DemarcheCommand demarche;

  Remote(OwnerClient server, Map<String, String> environment, DemarcheCommand demarche) {
    this.server = server;
    this.environment = environment;
    this.demarche = demarche;
  }

  /** Runs a command that writes its results there, and gives its exit code. */
  interface Run {
    int into(OutputStream results);
  }

  /**
   * Runs a command, and passes on what it says.
   *
   * @return its exit code
   */
  int run(List<String> arguments, String input, OutputStream results, PrintWriter err) {
    Order order =
        new Order(
            arguments,
            Path.of("").toAbsolutePath().toString(),
            environment.entrySet().stream()
                .filter(it -> it.getKey().startsWith("DEMARCHE_") || it.getKey().equals("NO_COLOR"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
            demarche.terminal().out(),
            demarche.terminal().width(),
            input);
    try (OutputStream messages =
        WriterOutputStream.builder().setWriter(err).setCharset(StandardCharsets.UTF_8).get()) {
      return server.run(order, results, messages);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Lets a command write its results to where they are to go; a file that it did not complete does
   * not appear.
   */
  static int exit(Consumer<Consumer<OutputStream>> destination, Run run) {
    try {
      destination.accept(
          bytes -> {
            int exit = run.into(bytes);
            if (exit != ExitCode.DONE) {
              throw new Failed(exit);
            }
          });
      return ExitCode.DONE;
    } catch (Failed e) {
      return e.exit;
    }
  }

  /** The server has said what is wrong. */
  private static final class Failed extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int exit;

    private Failed(int exit) {
      super(null, null, false, false);
      this.exit = exit;
    }
  }
}
