package org.demarche.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.demarche.model.InputException;

/** Writes a gzipped file aside and moves it into place. */
public final class Backup {
  private Backup() {}

  /**
   * Lets {@code content} write its bytes.
   *
   * @throws InputException where the file cannot be written
   */
  public static void write(Path file, Consumer<OutputStream> content) {
    Path target = file.toAbsolutePath();
    Path aside = target.resolveSibling("." + target.getFileName() + ".part");
    try {
      try (OutputStream out =
          new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(aside)))) {
        content.accept(out);
      }
      Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new InputException(file + ": cannot be written: " + e.getMessage(), e);
    } finally {
      discard(aside);
    }
  }

  private static void discard(Path aside) {
    try {
      Files.deleteIfExists(aside);
    } catch (IOException e) {
      throw new InputException(aside + ": cannot be deleted: " + e.getMessage(), e);
    }
  }
}
