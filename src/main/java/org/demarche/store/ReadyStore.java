package org.demarche.store;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.io.FileUtils;
import org.apache.jena.dboe.sys.Names;

/**
 * A store that knows what Demarche brings along and no article. The build makes it and puts it
 * beside the classes, for to copy it takes a small part of what it takes to make one. Whatever is
 * loaded into it gives the same graph as in a store that begins with nothing.
 *
 * <p>The same sources give the same bytes of it. So the index of words, which tells when it was
 * made, is left out and comes about when the store is opened; what is remembered beside the graphs
 * is in it note by note.
 */
public final class ReadyStore {
  private static final String FILE = "ready.zip";
  private static final String MEMORY = "memory";
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  /** Absent where the build made none, or something else compiled classes since. */
  private static final Optional<URL> BUILT =
      Optional.ofNullable(ReadyStore.class.getResource(FILE)).filter(ReadyStore::isCurrent);

  private ReadyStore() {}

  /**
   * Makes a folder that is not there such a store.
   *
   * @return whether it did; where it could not, the folder is still not there
   */
  public static boolean copyTo(Path folder) {
    if (BUILT.isEmpty() || Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    Path place = folder.toAbsolutePath().normalize();
    Path aside = place.resolveSibling("." + place.getFileName() + "." + UUID.randomUUID());
    try (InputStream zip = BUILT.get().openStream()) {
      unpack(new ZipInputStream(zip), Files.createDirectories(aside));
      Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE);
      Compaction.forceFolder(place.getParent());
      return true;
    } catch (IOException | UncheckedIOException e) {
      return false; // whoever opens it makes one, and tells what is in the way
    } finally {
      FileUtils.deleteQuietly(aside.toFile());
    }
  }

  private static void unpack(ZipInputStream zip, Path folder) throws IOException {
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      Path file = folder.resolve(entry.getName());
      if (entry.getName().equals(MEMORY)) {
        try (Memory memory = new Memory(Optional.of(file))) {
          memory.read(new DataInputStream(zip));
        }
      } else {
        Files.createDirectories(file.getParent());
        Files.copy(zip, file);
        TreePacker.force(file);
      }
    }
  }

  /** Whether classes that are files of their own are none of them newer. */
  private static boolean isCurrent(URL zip) {
    try {
      return !zip.getProtocol().equals("file") || isCurrent(Path.of(zip.toURI()));
    } catch (IOException | URISyntaxException e) {
      return false;
    }
  }

  static boolean isCurrent(Path zip) throws IOException {
    FileTime made = Files.getLastModifiedTime(zip);
    try (Stream<Path> newer =
        Files.find(
            zip.getParent().getParent(),
            Integer.MAX_VALUE,
            (file, is) ->
                file.toString().endsWith(".class") && is.lastModifiedTime().compareTo(made) > 0)) {
      return newer.findAny().isEmpty();
    }
  }

  /** Where the one is that belongs to a folder of classes. */
  public static Path in(Path classes) {
    return classes.resolve("org/demarche/store").resolve(FILE);
  }

  /** Whether there is one that was made of the same. */
  public static boolean isOf(String sources, Path zip) throws IOException {
    if (!Files.exists(zip)) {
      return false;
    }
    try (ZipFile file = new ZipFile(zip.toFile())) {
      return sources.equals(file.getComment());
    }
  }

  /**
   * Writes a store that is closed.
   *
   * @param sources a hash of all that it was made of
   */
  public static void write(Path store, String sources, Path zip) throws IOException {
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.setComment(sources);
      for (Path file : files(store)) {
        out.putNextEntry(entry(store.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, out);
      }
      out.putNextEntry(entry(MEMORY));
      try (Memory memory = new Memory(Optional.of(store.resolve(MEMORY)))) {
        memory.write(new DataOutputStream(out));
      }
    }
  }

  private static ZipEntry entry(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    return entry;
  }

  /** Those of the current generation and those that describe it. */
  private static List<Path> files(Path store) throws IOException {
    Path current = Generation.current(store).orElseThrow().folder();
    try (Stream<Path> all = Files.walk(store)) {
      return all.filter(Files::isRegularFile)
          .filter(it -> it.startsWith(current) || isDescription(store.relativize(it).toString()))
          .filter(it -> !it.endsWith(Names.TDB_LOCK_FILE))
          .sorted()
          .toList();
    }
  }

  private static boolean isDescription(String name) {
    return name.equals(Seal.NAME) || name.equals("tdb.cfg");
  }
}
