package org.demarche.cli;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.demarche.store.Backup;
import org.demarche.store.BackupManifest;
import org.demarche.store.GraphStore;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code demarche backup}. */
@Command(
    name = "backup",
    description =
        "Writes a store to one file of gzipped N-Quads and reads it again; 'restore' makes a store"
            + " of it.")
final class BackupCommand implements Callable<Integer> {
  @ParentCommand private DemarcheCommand demarche;
  @Spec private CommandSpec spec;

  @ArgGroup(multiplicity = "1")
  private Destination destination;

  @Mixin private StoreOption store;

  /** One file, however it is named. */
  private static final class Destination {
    @Parameters(paramLabel = "FILE", description = "The file, such as store-2025-01-20.nq.gz.")
    private Path file;

    @Option(
        names = {"-o", "--output"},
        paramLabel = "FILE",
        description = "The same.")
    private Path output;
  }

  /** Writes the file, of what a server gives for a store that it has open. */
  void write(Consumer<OutputStream> content) {
    tell(Backup.write(file(), content));
  }

  @Override
  public Integer call() {
    try (GraphStore opened = store.openExisting()) {
      tell(opened.backup(file()));
    }
    return ExitCode.DONE;
  }

  private Path file() {
    return destination.file == null ? destination.output : destination.file;
  }

  private void tell(BackupManifest manifest) {
    new SummaryPrinter(spec.commandLine().getErr()).manifest("backup", manifest, demarche.quiet());
  }
}
