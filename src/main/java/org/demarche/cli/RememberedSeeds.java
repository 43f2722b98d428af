package org.demarche.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.demarche.knowledge.SeedChoice;
import org.demarche.knowledge.Topic;
import org.demarche.model.InputException;

/**
 * What a store was loaded with, where somebody chose, in a file {@code seeds.json} of its folder,
 * so that the next load has it, too.
 *
 * @param choice with absolute folders
 */
record RememberedSeeds(SeedChoice choice) {
  private static final String FILE = "seeds.json";
  private static final ObjectMapper JSON = new ObjectMapper();

  RememberedSeeds {
    choice =
        new SeedChoice(
            choice.folders().stream().map(it -> it.toAbsolutePath().normalize()).toList(),
            choice.builtIn(),
            choice.topics(),
            choice.demands());
  }

  /** That of a store; empty where it was loaded with what Demarche brings along. */
  static Optional<RememberedSeeds> of(Path store) {
    Path file = store.resolve(FILE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      JsonNode json = JSON.readTree(file.toFile());
      List<Path> folders = new ArrayList<>();
      json.path("seeds").forEach(it -> folders.add(Path.of(it.asText())));
      SortedSet<Topic> topics = new TreeSet<>(SeedChoice.USUAL.topics());
      if (json.has("topics")) {
        topics.clear();
        json.path("topics").forEach(it -> topics.add(Topic.named(it.asText())));
      }
      return Optional.of(
          new RememberedSeeds(
              new SeedChoice(
                  folders,
                  json.path("builtIn").asBoolean(true),
                  topics,
                  json.path("demands").asBoolean(true))));
    } catch (IOException e) {
      throw new InputException(
          file + ": seeds-unreadable: delete it, and give --seeds with the next load", e);
    }
  }

  /** Keeps it with a store that is there; what Demarche brings along needs no file. */
  void keep(Path store) {
    Path file = store.resolve(FILE);
    try {
      if (choice.isUsual()) {
        Files.deleteIfExists(file);
        return;
      }
      ObjectNode json = JSON.createObjectNode();
      ArrayNode list = json.putArray("seeds");
      choice.folders().forEach(it -> list.add(it.toString()));
      json.put("builtIn", choice.builtIn());
      ArrayNode topics = json.putArray("topics");
      choice.topics().forEach(it -> topics.add(it.notation()));
      json.put("demands", choice.demands());
      Files.writeString(
          file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n");
    } catch (IOException e) {
      throw new InputException(file + ": cannot-write: " + e.getMessage(), e);
    }
  }

  /**
   * The same.
   *
   * @throws InputException where a folder is not there any more
   */
  RememberedSeeds present() {
    for (Path folder : choice.folders()) {
      if (!Files.exists(folder)) {
        throw new InputException(
            folder
                + ": no-such-file: the store was loaded with the seeds there; say with"
                + " --seeds where they are now, or --no-seeds to go on without them");
      }
    }
    return this;
  }

  /** For people. */
  String shown() {
    List<String> options = new ArrayList<>();
    choice.folders().forEach(it -> options.add(" --seeds " + it));
    if (!choice.builtIn()) {
      options.add(" --no-builtin");
    } else if (!choice.topics().equals(SeedChoice.USUAL.topics())) {
      choice.topics().forEach(it -> options.add(" --topic " + it.notation()));
    }
    options.addAll(choice.demands() ? List.of() : List.of(" --no-demands"));
    return "as this store was loaded before:"
        + String.join("", options)
        + "; --no-seeds for none of it";
  }
}
