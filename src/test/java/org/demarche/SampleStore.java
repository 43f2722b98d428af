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

  private static final Path ORIGINAL = BuiltOnce.folder("samples", SampleStore::load);
  private static final String EXPORT = read(ORIGINAL.resolve("all.nq"));

  private SampleStore() {}

  /** Makes a folder a store that the test may change. */
  public static void copyTo(Path folder) {
    try {
      FileUtils.copyDirectory(ORIGINAL.resolve("db").toFile(), folder.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What {@code demarche export} prints of it. */
  public static String export() {
    return EXPORT;
  }

  private static void load(Path folder) {
    Path store = folder.resolve("db");
    Execution load = Execution.of("load", ARTICLES, "--store", store);
    assertEquals(0, load.exitCode(), load::err);
    Execution export = Execution.of("export", "--store", store, "-o", folder.resolve("all.nq"));
    assertEquals(0, export.exitCode(), export::err);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
