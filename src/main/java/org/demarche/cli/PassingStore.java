package org.demarche.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.io.FileUtils;
import org.demarche.model.InputException;
import org.demarche.store.GraphStore;
import picocli.CommandLine.Model.CommandSpec;

/** A store of some articles that is there for as long as one command needs it. */
final class PassingStore implements AutoCloseable {
  private final Path folder;
  private final GraphStore store;

  /**
   * Loads the articles, as {@code load} does.
   *
   * @throws InputException where that fails; what is wrong has been told
   */
  PassingStore(List<Path> articles, CommandSpec spec) {
    DemarcheCommand demarche = DemarcheCommand.of(spec);
    try {
      folder = Files.createTempDirectory("demarche");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Path data = folder.resolve("store");
    List<String> load = new ArrayList<>(List.of("load", "--store", data.toString()));
    articles.forEach(it -> load.add(it.toString()));
    if (demarche.quiet()) {
      load.add("--quiet");
    }
    int exit =
        new CommandLineFactory(Map.of(), Terminal.NONE, demarche.interruption())
            .execute(
                spec.commandLine().getErr(),
                spec.commandLine().getErr(),
                load.toArray(String[]::new));
    if (exit != ExitCode.DONE) {
      delete();
      throw new InputException("no-articles-loaded: the articles could not be loaded; see above");
    }
    store = demarche.stores().openExisting(data);
  }

  GraphStore store() {
    return store;
  }

  @Override
  public void close() {
    store.close();
    delete();
  }

  private void delete() {
    try {
      FileUtils.deleteDirectory(folder.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
