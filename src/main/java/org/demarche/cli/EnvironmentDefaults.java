package org.demarche.cli;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Takes what no option says from {@code DEMARCHE_STORE} and its like. */
final class EnvironmentDefaults implements IDefaultValueProvider {
  private static final Set<String> OPTIONS =
      Set.of(
          "--store",
          "--seeds",
          "--base",
          "--port",
          "--threads",
          "--endpoint",
          "--contact",
          "--register",
          "--decisions",
          "--quiet");

  private final Map<String, String> environment;

  EnvironmentDefaults(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public String defaultValue(ArgSpec argument) {
    if (argument instanceof OptionSpec option && OPTIONS.contains(option.longestName())) {
      String name = option.longestName().substring(2).toUpperCase(Locale.ROOT);
      return environment.get("DEMARCHE_" + name);
    }
    return null;
  }
}
