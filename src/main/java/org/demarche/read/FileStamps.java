package org.demarche.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files below a folder, by which one sees what has come or changed. */
public final class FileStamps {

  /**
   * By what a file is told from what it was.
   *
   * @param text sizes and times, of its sidecar, too
   * @param changed when it was written last
   */
  public record Stamp(String text, Instant changed) {}

  private FileStamps() {}

  /** What would be read of a folder; files that end while it is looked at are left out. */
  public static SortedMap<String, Stamp> below(Path folder) {
    FileWalk walk = new FileWalk();
    walk.add(folder);
    SortedMap<String, Stamp> stamps = new TreeMap<>();
    walk.files().forEach((name, file) -> put(name, file.path(), stamps));
    return stamps;
  }

  /** By which a file is known: the whole path. */
  static String name(Path path) {
    return path.toAbsolutePath().normalize().toString().replace('\\', '/');
  }

  private static void put(String name, Path path, SortedMap<String, Stamp> stamps) {
    try {
      BasicFileAttributes own = Files.readAttributes(path, BasicFileAttributes.class);
      Path sidecar = path.resolveSibling(FileNames.sidecar(path.getFileName().toString()));
      String beside = Files.isRegularFile(sidecar) ? " " + text(sidecar) : "";
      stamps.put(name, new Stamp(text(own) + beside, own.lastModifiedTime().toInstant()));
    } catch (IOException e) {
      // It is gone, or comes later.
    }
  }

  private static String text(Path file) throws IOException {
    return text(Files.readAttributes(file, BasicFileAttributes.class));
  }

  private static String text(BasicFileAttributes file) {
    return file.size() + "@" + file.lastModifiedTime().toMillis();
  }
}
