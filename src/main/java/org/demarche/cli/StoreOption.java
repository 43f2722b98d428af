package org.demarche.cli;

import java.nio.file.Path;
import org.demarche.store.GraphStore;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Which store a command works on. */
final class StoreOption {
  @Option(
      names = "--store",
      required = true,
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "The folder of the store; DEMARCHE_STORE where it is not given.")
  private Path folder;

  Path folder() {
    return folder;
  }

  /** Opens it, and makes it where it is not there yet. */
  GraphStore open() {
    return GraphStore.open(folder);
  }

  GraphStore openExisting() {
    return GraphStore.openExisting(folder);
  }
}
