package org.demarche.link.register;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/**
 * What a stretch of the dump gave, on disk. A part is there only when it is whole, and tells where
 * the next one begins.
 *
 * @param end how many bytes of the dump, decompressed, have been read with it
 * @param lines of the dump up to its end
 * @param entities of this part
 * @param isLast whether the dump ends with it
 */
record Part(
    Path file,
    long end,
    long lines,
    long entities,
    long brokenCount,
    List<Harvest.Broken> broken,
    boolean isLast) {
  static final int MAGIC = 0x44454d50;
  static final int HARVEST = 1;
  static final int SUMMARY = 2;

  /** Takes the bytes of each harvest, in the order of the dump. */
  public interface Reader {
    void harvest(ByteSource candidates, ByteSource edges);
  }

  /** Reads all of a part; an {@link IOException} where it is damaged. */
  static Part read(Path file, Reader reader) throws IOException {
    CRC32 crc = new CRC32();
    try (DataInputStream in =
        new DataInputStream(
            new CheckedInputStream(
                new BufferedInputStream(Files.newInputStream(file), 1 << 16), crc))) {
      require(in.readInt() == MAGIC, file);
      int section = in.readInt();
      while (section == HARVEST) {
        reader.harvest(bytes(in), bytes(in));
        section = in.readInt();
      }
      require(section == SUMMARY, file);
      Part part = summary(file, in);
      long sum = crc.getValue();
      require(in.readLong() == sum && in.read() < 0, file);
      return part;
    }
  }

  private static void require(boolean condition, Path file) throws IOException {
    if (!condition) {
      throw new IOException(file + " is damaged");
    }
  }

  private static ByteSource bytes(DataInputStream in) throws IOException {
    return new ByteSource(in.readNBytes(Math.max(0, in.readInt())));
  }

  private static Part summary(Path file, DataInputStream in) throws IOException {
    long end = in.readLong();
    long lines = in.readLong();
    long entities = in.readLong();
    long brokenCount = in.readLong();
    boolean isLast = in.readBoolean();
    List<Harvest.Broken> broken = new ArrayList<>();
    for (int rest = in.readInt(); rest > 0; rest--) {
      broken.add(new Harvest.Broken(in.readLong(), in.readUTF()));
    }
    return new Part(file, end, lines, entities, brokenCount, broken, isLast);
  }

  /** Reads a part that has been read before. */
  void replay(Reader reader) {
    try {
      read(file, reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
