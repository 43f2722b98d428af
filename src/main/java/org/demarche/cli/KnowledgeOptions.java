package org.demarche.cli;

import org.apache.jena.rdf.model.Model;
import org.demarche.knowledge.SeedGraph;
import picocli.CommandLine.Mixin;

/** What is known beforehand, and how instances are named. */
final class KnowledgeOptions {
  @Mixin private SeedsOption seeds;
  @Mixin private BaseOption base;

  /** What is known beforehand, as triples. */
  Model graph() {
    return SeedGraph.of(seeds.folders(), seeds.withDemands());
  }

  /**
   * Looks at the user's seeds before a store is made for them.
   *
   * @throws org.demarche.model.InputException with one line for each mistake
   */
  void require() {
    if (!seeds.folders().isEmpty()) {
      seeds.knowledge();
    }
  }

  String base() {
    return base.iri();
  }

  Workbench workbench() {
    return new Workbench(seeds.knowledge(), base());
  }
}
