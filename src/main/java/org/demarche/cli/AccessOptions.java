package org.demarche.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import org.demarche.map.ToolVersion;
import org.demarche.model.InputException;
import org.demarche.serve.owner.PrivateFile;
import org.demarche.store.remote.Endpoint;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** How a server of others is worked with: who asks, and where the copy of its graphs is. */
final class AccessOptions {
  @Option(
      names = "--credentials-file",
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      description =
          "NAME:PASSWORD, or 'Bearer TOKEN', for the endpoint; DEMARCHE_ENDPOINT_CREDENTIALS where"
              + " not given.")
  private Optional<Path> credentials = Optional.empty();

  @Option(
      names = "--copy",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "Where the copy of the endpoint's graphs is; in your home where not given.")
  private Optional<Path> copy = Optional.empty();

  String userAgent() {
    return "Demarche/%s (https://w3id.org/demarche)".formatted(ToolVersion.CURRENT);
  }

  Endpoint endpoint(CommandSpec spec, String query, Optional<String> update) {
    return Endpoint.of(query, update, authorization(spec));
  }

  /** The folder of the copy, which nobody else can read where it is made here. */
  Path copy(Endpoint endpoint) {
    return copy.orElseGet(() -> home().resolve(endpoint.name()));
  }

  private static Path home() {
    Path data =
        Optional.ofNullable(System.getenv("XDG_DATA_HOME"))
            .filter(it -> !it.isBlank())
            .map(Path::of)
            .orElseGet(() -> Path.of(System.getProperty("user.home"), ".local", "share"));
    Path folder = data.resolve("demarche");
    try {
      PrivateFile.folder(folder);
      return folder;
    } catch (IOException e) {
      throw new InputException(folder + ": cannot be made; name a --copy DIR", e);
    }
  }

  /** What stands in no argument and in no message. */
  private Optional<String> authorization(CommandSpec spec) {
    return credentials
        .map(AccessOptions::read)
        .or(() -> EnvironmentDefaults.secret(spec, "ENDPOINT_CREDENTIALS"))
        .map(String::strip)
        .filter(it -> !it.isEmpty())
        .map(AccessOptions::header);
  }

  private static String header(String given) {
    if (given.matches("Bearer [\\x21-\\x7e]+")) {
      return given;
    }
    if (!given.contains(":") || given.lines().count() > 1) {
      throw new InputException(
          "bad-credentials: they are one line, NAME:PASSWORD or 'Bearer TOKEN'");
    }
    return "Basic " + Base64.getEncoder().encodeToString(given.getBytes(StandardCharsets.UTF_8));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
