package org.demarche.cli;

import java.util.concurrent.Callable;
import org.demarche.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code demarche rebuild}. */
@Command(
    name = "rebuild",
    description = "Makes anew by what things are asked for and shown, and which claims are shared.")
final class RebuildCommand implements Callable<Integer> {
  @Mixin private StoreOption store;

  @Override
  public Integer call() {
    try (GraphStore opened = store.openExisting()) {
      opened.rebuild();
    }
    return ExitCode.DONE;
  }
}
