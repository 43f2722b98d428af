package org.demarche.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A file that lies elsewhere than on a disk of this machine.
 *
 * @param where for messages, and as the source of its articles
 * @param name the file name, which may tell the format
 * @param id what its article is called unless it says so itself; see {@link #ids}
 * @param size in bytes
 */
public record RemoteFile(
    String where, String name, String id, long size, Content content, Optional<Content> sidecar) {

  /** Gives the bytes, once or often. */
  @FunctionalInterface
  public interface Content {
    InputStream open() throws IOException;
  }

  /**
   * What the articles of files are called, as if they lay here.
   *
   * @param files for each path, with slashes, the path below the folder that was given
   */
  public static Map<String, String> ids(Map<String, String> files) {
    Identifiers identifiers = new Identifiers();
    files.forEach((path, below) -> identifiers.add(path, Path.of(path), Path.of(below)));
    Map<String, String> ids = new HashMap<>(identifiers.distinct());
    files.keySet().forEach(path -> ids.computeIfAbsent(path, FileNames::stem));
    return ids;
  }

  /** Whether a file of this name is what {@code story.meta.json} is beside {@code story.txt}. */
  public static boolean isSidecar(String name) {
    return FileNames.isSidecar(name);
  }

  /** What the sidecar of a file would be called. */
  public static String sidecarOf(String name) {
    return FileNames.sidecar(name);
  }

  /** Whether the parts of such a file can be read apart: it has one article a line. */
  public static boolean hasLines(String name, byte[] head) {
    try {
      boolean wide = head.length > 1 && (head[0] & 0xff) + (head[1] & 0xff) == 0xfe + 0xff;
      return !wide && Format.of(name, head) == Format.JSON_LINES;
    } catch (UnreadableException e) {
      return false;
    }
  }

  /** How many bytes from its beginning tell what a file is. */
  public static int headLength() {
    return Format.HEAD;
  }

  Input input() {
    return new Input(
        where,
        name,
        id,
        OptionalLong.of(size),
        content::open,
        sidecar.map(it -> it::open),
        Optional.empty(),
        0);
  }
}
