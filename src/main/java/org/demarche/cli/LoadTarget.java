package org.demarche.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.demarche.serve.owner.OwnerAddress;
import org.demarche.serve.owner.OwnerClient;
import org.demarche.store.GraphStore;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Where a load goes: into a store, or to the server that has it open. */
final class LoadTarget {
  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description =
          "The folder of the store; DEMARCHE_STORE where it is not given. Where a server has it"
              + " open, the articles go there.")
  private Optional<Path> store = Optional.empty();

  @Option(
      names = "--server",
      paramLabel = "URL",
      description = "The address for owners of a server, as its served.json tells.")
  private Optional<String> server = Optional.empty();

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      description = "A copy of the served.json of the server's store; DIR has it where it is here.")
  private Optional<Path> token = Optional.empty();

  @Mixin private EndpointOption endpoint;

  /** The server that is to be given the articles; empty where the store is to be opened here. */
  Optional<OwnerClient> served() {
    if (isRemote()) {
      return Optional.empty();
    }
    if (server.isPresent()) {
      return Optional.of(OwnerClient.at(server.get(), token()));
    }
    return OwnerClient.of(folder());
  }

  /** The folder of the store, where it is on this computer. */
  Optional<Path> store() {
    return isRemote() ? Optional.of(endpoint.folder(spec)) : store;
  }

  /** Whether it goes to a server of others. */
  boolean isRemote() {
    return endpoint.isChosen(spec, store.isPresent() || server.isPresent());
  }

  /** What it goes to, where it is opened here; made where it is not there yet. */
  GraphStore open() {
    return isRemote() ? endpoint.open(spec) : DemarcheCommand.of(spec).stores().open(folder());
  }

  /** The folder of the store. */
  Path folder() {
    return store()
        .orElseThrow(() -> usage("name a --store DIR, a --server URL or an --endpoint URL"));
  }

  private String token() {
    if (token.isPresent()) {
      try {
        return OwnerAddress.parse(Files.readAllBytes(token.get()))
            .orElseThrow(() -> usage("--token-file: " + token.get() + " is no served.json"))
            .token();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return store
        .flatMap(OwnerAddress::in)
        .orElseThrow(() -> usage("--server needs --token-file, or the --store that is served"))
        .token();
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
