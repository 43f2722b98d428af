package org.demarche.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What is known beforehand, and how instances are named. */
final class KnowledgeOptions {
  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--seeds",
      paramLabel = "DIR",
      description = "Your own actors, offices, regions and demands in Turtle; repeatable.")
  private List<Path> seeds = new ArrayList<>();

  @Option(
      names = "--base",
      paramLabel = "IRI",
      defaultValue = "https://w3id.org/demarche/id/",
      description = "What the IRIs of articles and statements begin with: ${DEFAULT-VALUE}")
  private String base;

  List<Path> seeds() {
    return List.copyOf(seeds);
  }

  /** The base, which must be an absolute IRI to which a name can be added. */
  String base() {
    if (!base.matches("[a-zA-Z][a-zA-Z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+[/#]")) {
      throw new ParameterException(
          spec.commandLine(),
          "--base: '" + base + "' is not an absolute IRI that ends in '/' or '#'");
    }
    return base;
  }

  Workbench workbench() {
    return new Workbench(seeds, base());
  }
}
