package org.demarche.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.demarche.store.Restoring;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code demarche restore}. */
@Command(
    name = "restore",
    description = "Makes a store of a backup, which is verified before anything takes its place.")
final class RestoreCommand implements Callable<Integer> {
  @ParentCommand private DemarcheCommand demarche;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "What 'demarche backup' has written.")
  private Path file;

  @Mixin private StoreOption store;

  @Option(names = "--replace", description = "Give up the store that is in the folder for it.")
  private boolean replace;

  @Override
  public Integer call() {
    new SummaryPrinter(spec.commandLine().getErr())
        .manifest("restore", Restoring.restore(file, store.folder(), replace), demarche.quiet());
    return ExitCode.DONE;
  }
}
