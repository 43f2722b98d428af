package org.demarche.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is known beforehand, and how instances are named. */
final class KnowledgeOptions {
  @Option(
      names = "--seeds",
      paramLabel = "DIR",
      description = "Your own actors, offices, regions and demands in Turtle; repeatable.")
  private List<Path> seeds = new ArrayList<>();

  @Mixin private BaseOption base;

  List<Path> seeds() {
    return List.copyOf(seeds);
  }

  String base() {
    return base.iri();
  }

  Workbench workbench() {
    return new Workbench(seeds, base());
  }
}
