package org.demarche.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.demarche.model.InputException;
import org.demarche.query.Arguments;
import org.demarche.query.NamedQuery;
import org.demarche.query.Output;
import org.demarche.query.QueryRunner;
import org.demarche.query.Tables;
import org.demarche.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code demarche export}. */
@Command(name = "export", description = "Writes the graph of a store, sorted, or its tables.")
final class ExportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private StoreOption store;
  @Mixin private OutputOption output;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "nq, trig, jsonld, ttl or nt; by the end of the file's name where not given, else nq.")
  private Optional<GraphFormat> format = Optional.empty();

  @Option(
      names = "--graph",
      paramLabel = "IRI",
      description = "Only this named graph, such as one revision of an article.")
  private Optional<String> graph = Optional.empty();

  @Option(
      names = "--tables",
      paramLabel = "DIR",
      description =
          "Write tables as CSV into this folder (articles, statements, positions, actors, demands,"
              + " mentions, links), with their description in datapackage.json.")
  private Optional<Path> tables = Optional.empty();

  @Option(
      names = "--table",
      paramLabel = "NAME",
      description = "Write one of these tables only, as CSV.")
  private Optional<String> table = Optional.empty();

  @Override
  public Integer call() {
    if (tables.isPresent() || table.isPresent()) {
      return exportTables();
    }
    GraphFormat chosen =
        format.or(() -> output.file().flatMap(FileNames::graphs)).orElse(GraphFormat.NQ);
    try (GraphStore opened = store.openExisting()) {
      output.write(
          spec.commandLine().getOut(), bytes -> opened.export(chosen.lang(), bytes, graph));
    }
    return ExitCode.DONE;
  }

  private int exportTables() {
    try (GraphStore opened = store.openExisting()) {
      QueryRunner runner = QueryRunner.local(opened.dataset());
      if (table.isPresent()) {
        NamedQuery one = Tables.library().named(table.get());
        output.write(spec.commandLine().getOut(), bytes -> write(runner, one, bytes));
        return ExitCode.DONE;
      }
      return writeTables(
          (name, destination) -> {
            destination.accept(bytes -> write(runner, Tables.library().named(name), bytes));
            return ExitCode.DONE;
          });
    }
  }

  private static void write(QueryRunner runner, NamedQuery query, OutputStream bytes) {
    runner.write(query, Arguments.NONE, Output.CSV, 0, bytes);
  }

  /** Whether the command writes a folder of tables. */
  boolean writesTables() {
    return tables.isPresent();
  }

  /** Writes one table to where it is to go. */
  interface Table {
    /**
     * @return the exit code
     */
    int write(String name, Consumer<Consumer<OutputStream>> destination);
  }

  /** Writes all tables, and their description last. */
  int writeTables(Table source) {
    Path folder = tables.orElseThrow();
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new InputException(folder + ": cannot-write: it is no folder, and none can be made", e);
    }
    for (NamedQuery one : Tables.library().all()) {
      Path file = folder.resolve(Tables.file(one));
      int exit = source.write(one.name(), body -> OutputOption.writeFile(file, body));
      if (exit != ExitCode.DONE) {
        return exit;
      }
    }
    byte[] description = Tables.description().getBytes(StandardCharsets.UTF_8);
    OutputOption.writeFile(
        folder.resolve(Tables.DESCRIPTION),
        bytes -> {
          try {
            bytes.write(description);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    return ExitCode.DONE;
  }
}
