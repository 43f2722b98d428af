package org.demarche.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.demarche.knowledge.Knowledge;
import org.demarche.knowledge.SeedChoice;
import org.demarche.knowledge.SeedGraph;
import org.demarche.knowledge.Topic;
import org.demarche.model.InputException;
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
      names = "--topic",
      paramLabel = "NAME",
      description =
          "Which of the demands that come along are known: ukraine, climate; repeatable; ukraine"
              + " where not given.")
  private List<String> topics = new ArrayList<>();

  @Option(
      names = "--no-builtin",
      description = "Know no actors, offices, regions and demands but those of --seeds.")
  private boolean noBuiltIn;

  @Option(
      names = "--no-demands",
      description = "Recognise no registered demands; all are minted from the words.")
  private boolean noDemands;

  @Option(
      names = "--no-seeds",
      description = "Forget what of these the store was loaded with before.")
  private boolean noSeeds;

  private Optional<SeedChoice> recalled = Optional.empty();

  /**
   * Takes the seeds that the store was loaded with, where none are given.
   *
   * @return what to tell of it
   * @throws org.demarche.model.InputException where they are not there any more
   */
  Optional<String> recall(Path store) {
    if (noSeeds || !given().isUsual() || !topics.isEmpty()) {
      return Optional.empty();
    }
    Optional<RememberedSeeds> before = RememberedSeeds.of(store).map(RememberedSeeds::present);
    recalled = before.map(RememberedSeeds::choice);
    return before.map(RememberedSeeds::shown);
  }

  /** Keeps the seeds with a store that is there, for the next load. */
  void remember(Path store) {
    new RememberedSeeds(choice()).keep(store);
  }

  private SeedChoice choice() {
    return recalled.orElseGet(this::given);
  }

  private SeedChoice given() {
    if (noBuiltIn && !topics.isEmpty()) {
      throw new InputException(
          "topic-without-builtin: --topic is about what --no-builtin leaves out; give one of them");
    }
    SortedSet<Topic> chosen = new TreeSet<>(topics.stream().map(Topic::named).toList());
    SeedChoice own = SeedChoice.of(folders);
    return new SeedChoice(
        folders, !noBuiltIn, topics.isEmpty() && !noBuiltIn ? own.topics() : chosen, !noDemands);
  }

  List<Path> folders() {
    return List.copyOf(folders);
  }

  /** What articles are extracted under; reads no seeds where there are none of the user. */
  Configuration configuration() {
    return choice().isUsual() ? Configuration.builtIn() : Configuration.of(knowledge());
  }

  /** Whether most of them are what Demarche brings along. */
  boolean extendBuiltIn() {
    return choice().builtIn();
  }

  /** Looks at the user's seeds. */
  void require() {
    if (!choice().isUsual()) {
      knowledge();
    }
  }

  Knowledge knowledge() {
    return Knowledge.load(choice());
  }

  /** What is known beforehand, as triples. */
  Model graph() {
    return SeedGraph.of(choice());
  }
}
