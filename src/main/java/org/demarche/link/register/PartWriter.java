package org.demarche.link.register;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/** Writes one {@link Part} aside and moves it into place when it is whole. */
final class PartWriter implements AutoCloseable {
  private final Path file;
  private final Path aside;
  private final CRC32 crc = new CRC32();
  private final DataOutputStream out;
  private final List<Harvest.Broken> broken = new ArrayList<>();
  private long brokenCount;
  private long entities;
  private long lines;
  private long end;

  /**
   * @param lines of the dump before this part
   */
  PartWriter(Path file, long lines, long end) {
    this.file = file;
    this.aside = file.resolveSibling(file.getFileName() + ".aside");
    this.lines = lines;
    this.end = end;
    try {
      out =
          new DataOutputStream(
              new CheckedOutputStream(
                  new BufferedOutputStream(Files.newOutputStream(aside), 1 << 16), crc));
      out.writeInt(Part.MAGIC);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void add(Harvest harvest) {
    for (Harvest.Broken one : harvest.broken) {
      if (broken.size() < Harvest.DESCRIBED) {
        broken.add(one.after(lines));
      }
    }
    brokenCount += harvest.brokenCount;
    entities += harvest.entities;
    lines += harvest.lines;
    end = harvest.blockEnd;
    try {
      out.writeInt(Part.HARVEST);
      bytes(harvest.candidates);
      bytes(harvest.edges);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void bytes(ByteSink sink) throws IOException {
    out.writeInt(sink.size());
    out.write(sink.toArray());
  }

  Part finish(boolean isLast) {
    try {
      out.writeInt(Part.SUMMARY);
      out.writeLong(end);
      out.writeLong(lines);
      out.writeLong(entities);
      out.writeLong(brokenCount);
      out.writeBoolean(isLast);
      out.writeInt(broken.size());
      for (Harvest.Broken one : broken) {
        out.writeLong(one.line());
        out.writeUTF(one.reason());
      }
      out.flush();
      out.writeLong(crc.getValue());
      out.close();
      try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Part(file, end, lines, entities, brokenCount, broken, isLast);
  }

  @Override
  public void close() {
    try {
      out.close();
      Files.deleteIfExists(aside);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
