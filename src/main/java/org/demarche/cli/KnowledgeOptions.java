package org.demarche.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Mixin;

/** What is known beforehand, and how instances are named. */
final class KnowledgeOptions {
  @Mixin private SeedsOption seeds;
  @Mixin private BaseOption base;

  List<Path> seeds() {
    return seeds.folders();
  }

  String base() {
    return base.iri();
  }

  Workbench workbench() {
    return new Workbench(seeds(), base());
  }
}
