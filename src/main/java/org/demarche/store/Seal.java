package org.demarche.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.apache.jena.dboe.sys.Names;

/**
 * A file beside the generations of a store that tells in what state it was closed: each file with
 * its size and a checksum. It is broken before the first change and made when the store is closed;
 * after a crash it is broken still, and there is nothing to compare with.
 */
final class Seal {
  static final String NAME = "seal";

  private static final String BROKEN = "broken";

  /** Small files are read whole, of large ones as many bytes in as many places. */
  private static final int PLACES = 64;

  private static final int PIECE = 1 << 14;

  private final Path store;
  private final Path file;

  Seal(Path store) {
    this.store = store;
    this.file = store.resolve(NAME);
  }

  /** Whether the store was begun by a program that makes seals. */
  boolean exists() {
    return Files.exists(file);
  }

  /** Whether it was closed by the one who changed it last. */
  boolean isWhole() {
    List<String> lines = lines();
    return !lines.isEmpty() && !lines.get(0).equals(BROKEN);
  }

  /** Another state follows, whatever becomes of it. */
  void breakOpen() throws IOException {
    if (lines().equals(List.of(BROKEN))) {
      return;
    }
    write(List.of(BROKEN));
  }

  /** Tells how the files are now. */
  void close(Generation generation) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(generation.folder().getFileName().toString());
    for (Path each : sealed(generation)) {
      long size = Files.size(each);
      lines.add(store.relativize(each) + " " + size + " " + checksum(each, size));
    }
    write(lines);
  }

  /** The first file that is not as it was when the store was closed. */
  Optional<String> difference(Generation generation) {
    List<String> lines = lines();
    if (!lines.get(0).equals(generation.folder().getFileName().toString())) {
      return Optional.of(generation.folder().getFileName().toString());
    }
    return lines.stream().skip(1).filter(line -> !fits(line)).map(Seal::name).findFirst();
  }

  private boolean fits(String line) {
    String[] words = line.split(" ");
    if (words.length != 3 || !words[1].matches("\\d{1,18}")) {
      return false;
    }
    Path each = store.resolve(words[0]);
    long size = Long.parseLong(words[1]);
    try {
      return Files.size(each) >= size && checksum(each, size).equals(words[2]);
    } catch (IOException e) {
      return false;
    }
  }

  private static String name(String line) {
    return line.split(" ")[0];
  }

  private List<Path> sealed(Generation generation) {
    List<Path> files = new ArrayList<>();
    Path layout = store.resolve("tdb.cfg");
    if (Files.exists(layout)) {
      files.add(layout);
    }
    generation.files().stream()
        .filter(each -> !each.getFileName().toString().equals(Names.TDB_LOCK_FILE))
        .forEach(files::add);
    return files;
  }

  private static String checksum(Path file, long size) throws IOException {
    CRC32C sum = new CRC32C();
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer piece = ByteBuffer.allocate(PIECE);
      long step = Math.max(PIECE, (size - PIECE) / (PLACES - 1));
      for (long at = 0; at < size; at += step) {
        piece.clear().limit((int) Math.min(PIECE, size - at));
        channel.read(piece, at);
        sum.update(piece.flip());
      }
    }
    return Long.toHexString(sum.getValue());
  }

  private List<String> lines() {
    try {
      return Files.readAllLines(file, StandardCharsets.ISO_8859_1);
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Aside, onto the disk, then in place: it is never half written. */
  private void write(List<String> lines) throws IOException {
    Path aside = file.resolveSibling(NAME + ".new");
    Files.write(aside, lines);
    TreePacker.force(aside);
    Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
