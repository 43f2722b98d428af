package org.demarche.cli;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.demarche.difference.Differences;
import org.demarche.model.InputException;
import org.demarche.query.Output;
import org.demarche.query.QueryRunner;
import org.demarche.query.RowSource;
import org.demarche.query.Rows;
import org.demarche.serve.owner.OwnerClient;
import org.demarche.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code demarche diff}. */
@Command(
    name = "diff",
    description =
        "Tells what two stores or dumps have differently: articles, statements, speakers, positions"
            + " and links gained, lost and changed.")
final class DiffCommand implements Callable<Integer> {
  @ParentCommand private DemarcheCommand demarche;
  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "FIRST",
      description = "The folder of a store, or a file of RDF such as 'export' and 'backup' write.")
  private Path first;

  @Parameters(index = "1", paramLabel = "SECOND", description = "What it is compared with.")
  private Path second;

  @Option(
      names = "--rows",
      description = "All that differs, a row for each value, in place of how much does.")
  private boolean rows;

  @Option(
      names = "--exit-code",
      description = "End with exit code 4 where anything differs, 0 where nothing does.")
  private boolean exitCode;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "table, list, md, csv, tsv, json or xml; by the end of the file's name, else a table on a"
              + " terminal and csv elsewhere.")
  private Optional<String> format = Optional.empty();

  @Mixin private OutputOption output;
  @Mixin private BaseOption base;

  @Override
  public Integer call() {
    Output chosen = chosen();
    Differences differences = with(first, one -> with(second, other -> Differences.of(one, other)));
    output.write(spec.commandLine().getOut(), bytes -> write(differences, chosen, bytes));
    return exitCode && !differences.isEmpty() ? ExitCode.FINDINGS : ExitCode.DONE;
  }

  /** Nothing at all where nothing differs. */
  private void write(Differences differences, Output chosen, OutputStream bytes) {
    if (!differences.isEmpty()) {
      Rows answer = rows ? differences.rows() : differences.counts();
      int width = output.file().isEmpty() ? demarche.terminal().width() : 0;
      answer.write(chosen, width, bytes);
    }
  }

  private Output chosen() {
    Output chosen =
        format
            .map(Output::named)
            .or(() -> output.file().flatMap(FileNames::answer))
            .orElseGet(
                () ->
                    demarche.terminal().out() && output.file().isEmpty()
                        ? Output.TABLE
                        : Output.CSV);
    if (chosen.isForGraphs()) {
      throw new InputException(
          "unsuitable-format: differences are rows, which %s does not hold; use table, list, csv, tsv, json, xml or md"
              .formatted(Words.of(chosen)));
    }
    return chosen;
  }

  /** Lets a store, the server that has it open, or a file answer. */
  private <T> T with(Path path, Function<RowSource, T> use) {
    if (Files.isRegularFile(path)) {
      if (!RdfFiles.isRdf(path)) {
        throw new InputException(
            path + ": not-rdf: a dump is RDF, as 'demarche export' and 'backup' write it");
      }
      try (GraphStore dump = GraphStore.inMemory()) {
        dump.loadRdf(path, base.iri());
        return use.apply(local(dump));
      }
    }
    Optional<OwnerClient> server = OwnerClient.of(path);
    if (server.isPresent()) {
      Remote remote = new Remote(server.get(), Map.of(), demarche);
      return use.apply(new ServedRows(remote, spec.commandLine().getErr()));
    }
    try (GraphStore store = demarche.stores().openExisting(path)) {
      return use.apply(local(store));
    }
  }

  private static RowSource local(GraphStore store) {
    QueryRunner runner = QueryRunner.local(store.dataset());
    return query -> runner.rows(query, Map.of());
  }
}
