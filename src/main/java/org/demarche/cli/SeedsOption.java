package org.demarche.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  @Option(
      names = "--no-seeds",
      description = "Forget the seeds and --no-demands that the store was loaded with before.")
  private boolean noSeeds;

  /**
   * Takes the seeds that the store was loaded with, where none are given.
   *
   * @return what to tell of it
   * @throws org.demarche.model.InputException where they are not there any more
   */
  Optional<String> recall(Path store) {
    if (!folders.isEmpty() || noDemands || noSeeds) {
      return Optional.empty();
    }
    Optional<RememberedSeeds> before = RememberedSeeds.of(store).map(RememberedSeeds::present);
    before.ifPresent(
        it -> {
          folders = it.folders();
          noDemands = !it.demands();
        });
    return before.map(RememberedSeeds::shown);
  }

  /** Keeps the seeds with a store that is there, for the next load. */
  void remember(Path store) {
    new RememberedSeeds(folders, !noDemands).keep(store);
  }

  /** What articles are extracted under; reads no seeds where there are none of the user. */
  Configuration configuration() {
    boolean builtIn = folders.isEmpty() && !noDemands;
    return builtIn ? Configuration.builtIn() : Configuration.of(knowledge());
  }

  /** Looks at the user's seeds. */
  void require() {
    if (!folders.isEmpty()) {
      knowledge();
    }
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
