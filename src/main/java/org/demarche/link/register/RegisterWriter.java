package org.demarche.link.register;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Writes a register aside and moves it into place. Items are written as they come; their places and
 * names are sorted, on disk where there are many, and follow.
 */
final class RegisterWriter implements AutoCloseable {
  /** How many postings share an entry of the directory; reading that far takes no time. */
  private static final int POSTINGS_AN_ENTRY = 16;

  private static final int MOST_BITS = 24;

  private final Path file;
  private final Path aside;
  private final MessageDigest digest = DigestUtils.getSha256Digest();
  private final OutputStream out;
  private final PairSorter places;
  private final PairSorter names;
  private long position = RegisterHeader.SIZE;
  private long items;

  /**
   * @param scratch the folder for what is sorted
   * @param run how many names are sorted in memory
   */
  RegisterWriter(Path file, Path scratch, int run) throws IOException {
    this.file = file;
    this.aside = scratch.resolve(file.getFileName() + ".aside");
    this.places = new PairSorter(scratch.resolve("places"), run);
    this.names = new PairSorter(scratch.resolve("names"), run);
    OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(aside), 1 << 16);
    bytes.write(new byte[RegisterHeader.SIZE]);
    this.out = new BufferedOutputStream(new DigestOutputStream(bytes, digest), 1 << 16);
  }

  void add(Indexed item) {
    places.add(item.id(), position);
    for (int i = 0; i < item.hashes().size(); i++) {
      names.add(item.hashes().get(i), item.postings().get(i));
    }
    ByteSink length = new ByteSink();
    length.number(item.bytes().length);
    write(length.toArray());
    write(item.bytes());
    items++;
  }

  private void write(byte[] bytes) {
    try {
      out.write(bytes);
      position += bytes.length;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the rest, and lets the file appear. */
  RegisterHeader finish() throws IOException {
    long index = position;
    places.forEach(this::place);
    long namesAt = position;
    NameLayout table = new NameLayout(bits(), this::write);
    names.forEach(table::add);
    table.finish();
    long directory = position;
    table.directory();
    out.close();
    RegisterHeader header =
        new RegisterHeader(
            bits(), items, table.keys(), index, namesAt, directory, position, digest.digest());
    try (RandomAccessFile written = new RandomAccessFile(aside.toFile(), "rw")) {
      written.write(header.toBytes());
      written.getChannel().force(true);
    }
    Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    return header;
  }

  private void place(long id, long place) {
    byte[] entry = new byte[RegisterHeader.INDEX_ENTRY];
    bytes(entry, 0, 4, id);
    bytes(entry, 4, 8, place);
    write(entry);
  }

  /** Puts the last bytes of a number, the highest first. */
  static void bytes(byte[] entry, int at, int count, long number) {
    for (int i = 0; i < count; i++) {
      entry[at + i] = (byte) (number >>> 8 * (count - 1 - i));
    }
  }

  private int bits() {
    long entries = names.size() / POSTINGS_AN_ENTRY;
    return entries < 2 ? 1 : Math.min(MOST_BITS, 63 - Long.numberOfLeadingZeros(entries));
  }

  @Override
  public void close() {
    places.close();
    names.close();
    try {
      out.close();
      Files.deleteIfExists(aside);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
