package org.demarche.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.codec.digest.DigestUtils;
import org.demarche.resolve.readings.ReadingMode;

/**
 * What a model is told to do, from the files of this package.
 *
 * @param name {@code positions}
 * @param text what it is told
 * @param schema the JSON schema of its answer
 */
public record Prompt(String name, String text, String schema) {
  private static final int SHORT = 8;

  /** The one for what is asked. */
  public static Prompt of(ReadingMode mode) {
    return named(mode == ReadingMode.VERIFY ? "verdicts" : "positions");
  }

  private static Prompt named(String name) {
    return new Prompt(name, read(name + ".txt"), read(name + ".schema.json"));
  }

  private static String read(String file) {
    try (InputStream in = Prompt.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its name and the beginning of a hash of all of it: {@code positions-1f0c2d3e}. */
  public String version() {
    return name + "-" + DigestUtils.sha256Hex(text + "\n" + schema).substring(0, SHORT);
  }
}
