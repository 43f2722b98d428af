package org.demarche.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.demarche.knowledge.Knowledge;
import org.demarche.knowledge.SeedGraph;
import org.demarche.pipeline.Configuration;
import picocli.CommandLine.Option;

/** What the user wants known beforehand. */
final class SeedsOption {
  @Option(
      names = "--seeds",
      paramLabel = "DIR",
      description = "Your own actors, offices, regions and demands in Turtle; repeatable.")
  private List<Path> folders = new ArrayList<>();

  @Option(
      names = "--no-demands",
      description = "Recognise no registered demands; all are minted from the words.")
  private boolean noDemands;

  /** What articles are extracted under; reads no seeds where there are none of the user. */
  Configuration configuration() {
    boolean builtIn = folders.isEmpty() && !noDemands;
    return builtIn ? Configuration.builtIn() : Configuration.of(knowledge());
  }

  Knowledge knowledge() {
    Knowledge all = Knowledge.load(folders);
    return noDemands ? all.withoutDemands() : all;
  }

  /** What is known beforehand, as triples. */
  Model graph() {
    return SeedGraph.of(folders, !noDemands);
  }
}
