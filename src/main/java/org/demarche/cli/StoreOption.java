package org.demarche.cli;

import java.nio.file.Path;
import org.demarche.store.GraphStore;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Which store a command works on. */
final class StoreOption {
  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--store",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "The folder of the store; DEMARCHE_STORE where it is not given.")
  private Path folder;

  @Mixin private EndpointOption endpoint;

  /**
   * Its folder, or that of the copy of an endpoint.
   *
   * @throws InputException where the command works on files, and an endpoint is named
   */
  Path folder() {
    if (isRemote()) {
      endpoint.requireServable(spec);
      return endpoint.folder(spec);
    }
    if (folder == null) {
      throw new ParameterException(
          spec.commandLine(), "name a --store DIR, or an --endpoint URL where there is one");
    }
    return folder;
  }

  private boolean isRemote() {
    return endpoint.isChosen(spec, folder != null);
  }

  GraphStore openExisting() {
    return isRemote()
        ? endpoint.open(spec)
        : DemarcheCommand.of(spec).stores().openExisting(folder());
  }
}
