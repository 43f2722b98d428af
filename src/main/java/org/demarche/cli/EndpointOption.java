package org.demarche.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.demarche.map.IriMinter;
import org.demarche.model.InputException;
import org.demarche.store.GraphStore;
import org.demarche.store.remote.Endpoint;
import org.demarche.store.remote.RemoteStore;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/** A store that a server of others keeps, in place of one on this computer. */
final class EndpointOption {
  private static final Set<String> READING =
      Set.of("export", "stats", "evaluate", "show", "review", "list");

  /** What works on the files of a store, or serves them. */
  private static final Set<String> NEED_FILES =
      Set.of("backup", "restore", "compact", "rebuild", "check", "serve");

  @Option(
      names = "--endpoint",
      paramLabel = "URL",
      scope = ScopeType.INHERIT,
      description =
          "A SPARQL server in place of --store, such as a dataset of Fuseki or a repository of RDF4J"
              + " or GraphDB.")
  private Optional<String> endpoint = Optional.empty();

  @Option(
      names = "--update-endpoint",
      paramLabel = "URL",
      scope = ScopeType.INHERIT,
      description = "Where it takes updates; found by the endpoint where not given.")
  private Optional<String> update = Optional.empty();

  @Mixin private AccessOptions access;

  /** Whether it is worked with, rather than a store of this computer that may be named, too. */
  boolean isChosen(CommandSpec spec, boolean storeNamed) {
    return endpoint.isPresent() && (!storeNamed || isGiven(spec, "--endpoint"));
  }

  /** Whether the command line itself has an option, for a command or one below it. */
  static boolean isGiven(CommandSpec command, String option) {
    ParseResult parsed = command.root().commandLine().getParseResult();
    while (parsed != null) {
      if (parsed.hasMatchedOption(option) && !isDefault(parsed, option)) {
        return true;
      }
      parsed = parsed.hasSubcommand() ? parsed.subcommand() : null;
    }
    return false;
  }

  private static boolean isDefault(ParseResult parsed, String option) {
    return parsed.matchedOption(option).originalStringValues().isEmpty();
  }

  /**
   * @throws InputException where the command works on files
   */
  void requireServable(CommandSpec spec) {
    if (NEED_FILES.contains(command(spec).commandSpec().name())) {
      throw new InputException(
          "needs-store: '%s' works on the files of a --store DIR; what keeps %s has its own means,"
                  .formatted(command(spec).commandSpec().name(), endpoint.orElse("the endpoint"))
              + " and 'demarche export --endpoint' writes all of it to a file");
    }
  }

  private static ParseResult command(CommandSpec spec) {
    return spec.root().commandLine().getParseResult().subcommand();
  }

  private static boolean isReading(CommandSpec spec) {
    ParseResult command = command(spec);
    ParseResult last = command.hasSubcommand() ? command.subcommand() : command;
    return READING.contains(last.commandSpec().name());
  }

  Endpoint endpoint(CommandSpec spec) {
    return access.endpoint(spec, endpoint.orElseThrow(), update);
  }

  /** The folder of the copy. */
  Path folder(CommandSpec spec) {
    return access.copy(endpoint(spec));
  }

  /** The copy, which is as the server is; what is changed in it goes there. */
  GraphStore open(CommandSpec spec) {
    requireServable(spec);
    return open(spec, endpoint(spec), access, isReading(spec));
  }

  static GraphStore open(
      CommandSpec spec, Endpoint endpoint, AccessOptions access, boolean reading) {
    DemarcheCommand demarche = DemarcheCommand.of(spec);
    Path folder = access.copy(endpoint);
    GraphStore copy = demarche.stores().open(folder);
    try {
      if (reading) {
        RemoteStore.read(endpoint, copy, base(spec), access.userAgent());
      } else {
        RemoteStore.write(
            endpoint,
            copy,
            base(spec),
            access.userAgent(),
            Duration.ofSeconds(demarche.waitSeconds()),
            host() + " " + folder.toAbsolutePath());
      }
      return copy;
    } catch (RuntimeException | Error e) {
      copy.close();
      throw e;
    }
  }

  private static String host() {
    return System.getProperty("user.name") + "@" + System.getenv().getOrDefault("HOSTNAME", "");
  }

  private static String base(CommandSpec spec) {
    OptionSpec option = spec.findOption("--base");
    return option == null || option.getValue() == null ? IriMinter.REGISTER : option.getValue();
  }
}
