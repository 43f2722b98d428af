package org.demarche.link.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.io.FileUtils;
import org.demarche.model.InputException;

/**
 * The parts that a run has finished, in a folder beside the register to be. A run of the same dump
 * that was killed goes on behind them; parts of another dump, or of another Demarche, are thrown
 * away.
 */
final class Parts {
  /** To be raised with every change to what parts hold. */
  private static final int VERSION = 2;

  private static final int LOOKED_AT = 1 << 20;

  private final Path folder;
  private final List<Part> finished = new ArrayList<>();

  private Parts(Path folder) {
    this.folder = folder;
  }

  static Parts of(Path dump, Path register) {
    Path folder = register.resolveSibling("." + register.getFileName() + ".parts");
    Parts parts = new Parts(folder);
    try {
      parts.open(source(dump));
    } catch (IOException e) {
      throw new InputException(
          folder + ": cannot-write: " + e.getMessage() + "; free or choose another place", e);
    }
    return parts;
  }

  private void open(String source) throws IOException {
    Path remembered = folder.resolve("source");
    if (!Files.exists(remembered) || !Files.readString(remembered).equals(source)) {
      FileUtils.deleteDirectory(folder.toFile());
      Files.createDirectories(folder);
      Files.writeString(remembered, source);
    }
    while (Files.exists(next()) && isWhole(next())) {
      // the next one may be there too
    }
    deleteOthers();
  }

  private boolean isWhole(Path file) {
    try {
      finished.add(Part.read(file, (candidates, edges) -> {}));
      return true;
    } catch (IOException | IndexOutOfBoundsException | NegativeArraySizeException e) {
      return false; // it is read from the dump again, and so is what follows
    }
  }

  /** What a killed run has left besides, and what stands behind a damaged part. */
  private void deleteOthers() throws IOException {
    Set<String> ours = new HashSet<>(Set.of("source"));
    finished.forEach(part -> ours.add(part.file().getFileName().toString()));
    try (Stream<Path> files = Files.list(folder)) {
      files.filter(file -> !ours.contains(file.getFileName().toString())).forEach(Parts::delete);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What makes parts fit: the dump by name, size, time and beginning, and the list of classes. */
  private static String source(Path dump) throws IOException {
    MessageDigest digest = DigestUtils.getSha256Digest();
    try (InputStream in = Files.newInputStream(dump);
        InputStream classes = ClassList.class.getResourceAsStream(ClassList.RESOURCE)) {
      digest.update(in.readNBytes(LOOKED_AT));
      digest.update(classes.readAllBytes());
    } catch (IOException e) {
      throw DumpStream.failure(dump, e);
    }
    return String.join(
        "\n",
        "parts " + VERSION,
        dump.getFileName().toString(),
        Files.size(dump) + " bytes, " + Files.getLastModifiedTime(dump),
        HexFormat.of().formatHex(digest.digest()));
  }

  List<Part> finished() {
    return List.copyOf(finished);
  }

  void add(Part part) {
    finished.add(part);
  }

  /** The file of the part that is to come. */
  Path next() {
    return folder.resolve(String.format("%06d", finished.size() + 1));
  }

  /** Where a run can put files that only it needs; the next run deletes what is left of them. */
  Path folder() {
    return folder;
  }

  void remove() {
    try {
      FileUtils.deleteDirectory(folder.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
