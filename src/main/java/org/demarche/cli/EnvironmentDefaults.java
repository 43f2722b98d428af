package org.demarche.cli;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Takes what no option says from {@code DEMARCHE_STORE} and its like, which the file of a project
 * may stand for.
 */
final class EnvironmentDefaults implements IDefaultValueProvider {
  private static final Set<String> OPTIONS =
      Set.of(
          "--store",
          "--seeds",
          "--base",
          "--port",
          "--threads",
          "--endpoint",
          "--update-endpoint",
          "--credentials-file",
          "--copy",
          "--contact",
          "--register",
          "--decisions",
          "--quiet",
          "--reader",
          "--model",
          "--reader-mode",
          "--reader-key-file",
          "--reader-cache",
          "--reader-connections",
          "--reader-timeout",
          "--reader-budget");

  private final Map<String, String> environment;

  /** What stands after {@code DEMARCHE_} in the names of the variables. */
  static Set<String> names() {
    return OPTIONS.stream().map(EnvironmentDefaults::name).collect(Collectors.toSet());
  }

  private static String name(String option) {
    return option.substring(2).toUpperCase(Locale.ROOT).replace('-', '_');
  }

  EnvironmentDefaults(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public String defaultValue(ArgSpec argument) {
    if (argument instanceof OptionSpec option && OPTIONS.contains(option.longestName())) {
      return environment.get("DEMARCHE_" + name(option.longestName()));
    }
    return null;
  }

  /** What must stand in the environment alone, in no file of a project and on no command line. */
  static Optional<String> secret(CommandSpec spec, String name) {
    return spec.root().defaultValueProvider() instanceof EnvironmentDefaults defaults
        ? Optional.ofNullable(defaults.environment.get("DEMARCHE_" + name))
        : Optional.empty();
  }
}
