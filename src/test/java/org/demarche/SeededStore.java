package org.demarche;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.FileUtils;
import org.demarche.cli.Execution;

/**
 * A store that knows the usual seeds and no article, as one is whose only article was removed. To
 * make it takes longer than to load a short story into it.
 */
public final class SeededStore {
  private static final Path ORIGINAL = BuiltOnce.folder("seeded", SeededStore::load);

  private SeededStore() {}

  /** Makes a folder a store that the test may change. */
  public static Path at(Path folder) {
    try {
      FileUtils.copyDirectory(ORIGINAL.resolve("db").toFile(), folder.toFile());
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void load(Path folder) {
    try {
      Path store = folder.resolve("db");
      Path story = Files.writeString(folder.resolve("first.txt"), "It rains, said Jane Doe.\n");
      Execution load = Execution.of("load", story, "--store", store);
      assertEquals(0, load.exitCode(), load::err);
      Execution remove = Execution.of("remove", "first", "--store", store);
      assertEquals(0, remove.exitCode(), remove::err);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
