package org.demarche.cli;

import java.util.concurrent.Callable;
import org.demarche.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code demarche serve}. */
@Command(name = "serve", description = "Answers SPARQL and named queries over HTTP, read-only.")
final class ServeCommand implements Callable<Integer> {
  @ParentCommand private DemarcheCommand demarche;
  @Spec private CommandSpec spec;

  @Mixin private StoreOption store;
  @Mixin private ServerOptions server;
  @Mixin private CuratorOption curator;

  @Override
  public Integer call() {
    try (GraphStore opened = store.openExisting()) {
      server.serve(
          opened, store.folder(), demarche.interruption(), spec.commandLine().getOut(), curator);
    }
    return ExitCode.INTERRUPTED;
  }
}
