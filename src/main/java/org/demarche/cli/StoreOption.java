package org.demarche.cli;

import java.nio.file.Path;
import org.demarche.store.GraphStore;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Which store a command works on. */
final class StoreOption {
  @Spec(Target.MIXEE)
  private CommandSpec spec;

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

  GraphStore openExisting() {
    return DemarcheCommand.of(spec).stores().openExisting(folder);
  }
}
