package org.demarche.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How instances are named. */
final class BaseOption {
  private static final String USUAL = "https://w3id.org/demarche/id/";

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      scope = ScopeType.INHERIT,
      defaultValue = USUAL,
      description = "What the IRIs of articles and statements begin with: ${DEFAULT-VALUE}")
  private String base;

  boolean isUsual() {
    return base.equals(USUAL);
  }

  /** The base, which must be an absolute IRI to which a name can be added. */
  String iri() {
    if (!base.matches("[a-zA-Z][a-zA-Z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+[/#]")) {
      throw new ParameterException(
          spec.commandLine(),
          "--base: '" + base + "' is not an absolute IRI that ends in '/' or '#'");
    }
    return base;
  }
}
