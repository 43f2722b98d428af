package org.demarche;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.FileUtils;
import org.demarche.cli.Execution;

/** A store with the sample articles, loaded when the first test asks for it. */
public final class SampleStore {
  public static final Path ARTICLES = Path.of("seeds", "articles");

  private static final Path ORIGINAL = load();
  private static final String EXPORT = Execution.of("export", "--store", ORIGINAL).out();

  private SampleStore() {}

  /** Makes a folder a store that the test may change. */
  public static void copyTo(Path folder) {
    try {
      FileUtils.copyDirectory(ORIGINAL.toFile(), folder.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What {@code demarche export} prints of it. */
  public static String export() {
    return EXPORT;
  }

  private static Path load() {
    try {
      Path store = Files.createTempDirectory("samples").resolve("db");
      Execution load = Execution.of("load", ARTICLES, "--store", store);
      assertEquals(0, load.exitCode(), load::err);
      FileUtils.forceDeleteOnExit(store.getParent().toFile());
      return store;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
