package org.demarche.cli;

import java.util.concurrent.Callable;
import org.demarche.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code demarche compact}. */
@Command(
    name = "compact",
    description = "Gives back the disk space of what was replaced and removed.")
final class CompactCommand implements Callable<Integer> {
  @ParentCommand private DemarcheCommand demarche;
  @Spec private CommandSpec spec;

  @Mixin private StoreOption store;

  @Override
  public Integer call() {
    try (GraphStore opened = store.openExisting()) {
      long before = opened.diskBytes();
      opened.compact();
      if (!demarche.quiet()) {
        long after = opened.diskBytes();
        spec.commandLine().getErr().println("compact  " + before + " bytes  " + after + " now");
      }
    }
    return ExitCode.DONE;
  }
}
