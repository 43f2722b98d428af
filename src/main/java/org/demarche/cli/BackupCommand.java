package org.demarche.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.demarche.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code demarche backup}. */
@Command(
    name = "backup",
    description =
        "Writes a store to one file of gzipped N-Quads; 'load' into a new store restores it.")
final class BackupCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "The file, such as store-2025-01-20.nq.gz.")
  private Path file;

  @Mixin private StoreOption store;

  /** The file to write. */
  Path file() {
    return file;
  }

  @Override
  public Integer call() {
    try (GraphStore opened = store.openExisting()) {
      opened.backup(file);
    }
    return ExitCode.DONE;
  }
}
