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
import org.demarche.model.InputException;

/**
 * The user's seeds that a store was loaded with, in a file {@code seeds.json} of its folder, so
 * that the next load has them, too.
 *
 * @param folders where they stand
 * @param demands whether registered demands are known
 */
record RememberedSeeds(List<Path> folders, boolean demands) {
  private static final String FILE = "seeds.json";
  private static final ObjectMapper JSON = new ObjectMapper();

  RememberedSeeds {
    folders = folders.stream().map(it -> it.toAbsolutePath().normalize()).toList();
  }

  /** Those of a store; empty where it was loaded with what Demarche brings along. */
  static Optional<RememberedSeeds> of(Path store) {
    Path file = store.resolve(FILE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      JsonNode json = JSON.readTree(file.toFile());
      List<Path> folders = new ArrayList<>();
      json.path("seeds").forEach(it -> folders.add(Path.of(it.asText())));
      return Optional.of(new RememberedSeeds(folders, json.path("demands").asBoolean(true)));
    } catch (IOException e) {
      throw new InputException(
          file + ": seeds-unreadable: delete it, and give --seeds with the next load", e);
    }
  }

  /** Keeps them with a store that is there; what Demarche brings along needs no file. */
  void keep(Path store) {
    Path file = store.resolve(FILE);
    try {
      if (folders.isEmpty() && demands) {
        Files.deleteIfExists(file);
        return;
      }
      ObjectNode json = JSON.createObjectNode();
      ArrayNode list = json.putArray("seeds");
      folders.forEach(it -> list.add(it.toString()));
      json.put("demands", demands);
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
    for (Path folder : folders) {
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
    String named = folders.isEmpty() ? "" : " --seeds " + String.join(" --seeds ", texts());
    return "as this store was loaded before:"
        + named
        + (demands ? "" : " --no-demands")
        + "; --no-seeds for none of it";
  }

  private List<String> texts() {
    return folders.stream().map(Path::toString).toList();
  }
}
