package org.demarche.cli;

import org.apache.jena.rdf.model.Model;
import picocli.CommandLine.Mixin;

/** What is known beforehand, and how instances are named. */
final class KnowledgeOptions {
  @Mixin private SeedsOption seeds;
  @Mixin private BaseOption base;

  private Model graph;

  /** What is known beforehand, as triples; read once. */
  Model graph() {
    if (graph == null) {
      graph = seeds.graph();
    }
    return graph;
  }

  String base() {
    return base.iri();
  }

  Workbench workbench() {
    return new Workbench(seeds.knowledge(), base());
  }
}
