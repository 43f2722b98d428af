package org.demarche.link.register;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;
import org.demarche.model.InputException;

/**
 * The first bytes of a register. Behind them stand the items; an index of their places by id; the
 * names, sorted by hash; and a directory of these by the first bits of the hash.
 *
 * @param directoryBits how many first bits of a hash tell the entry of the directory
 * @param index where the index begins, counted from the beginning of the file like the others
 * @param length of the whole file
 * @param checksum SHA-256 of everything behind the header
 */
record RegisterHeader(
    int directoryBits,
    long items,
    long keys,
    long index,
    long names,
    long directory,
    long length,
    byte[] checksum) {
  static final int SIZE = 128;

  private static final long MAGIC = 0x44454d5245470d0aL;
  private static final int VERSION = 2;
  private static final int CRC_AT = 120;
  private static final int CHECKSUM = 32;

  /** Bytes of an entry of the index: the id, and its item's place. */
  static final int INDEX_ENTRY = 12;

  /** Bytes of an entry of the directory. */
  static final int DIRECTORY_ENTRY = 5;

  /** Bytes of a hash that are kept with its postings: the last ones. */
  static final int FINGERPRINT = 5;

  /** Bytes of a posting: the id, and one bit for another name than the label. */
  static final int POSTING = 4;

  byte[] toBytes() {
    ByteBuffer buffer = ByteBuffer.allocate(SIZE);
    buffer.putLong(MAGIC).putInt(VERSION).putInt(directoryBits);
    buffer.putLong(items).putLong(keys);
    buffer.putLong(index).putLong(names).putLong(directory).putLong(length).put(checksum);
    buffer.putLong(CRC_AT, crc(buffer.array()));
    return buffer.array();
  }

  private static long crc(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes, 0, CRC_AT);
    return crc.getValue();
  }

  /**
   * Reads the header of a file of that length.
   *
   * @throws InputException where the file is no register, or not a whole one
   */
  static RegisterHeader of(byte[] bytes, long length, Path file) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    if (bytes.length < SIZE || buffer.getLong() != MAGIC) {
      throw new InputException(
          file + ": no-register: it is not a register; make one with 'demarche index'");
    }
    if (buffer.getInt() != VERSION) {
      throw new InputException(
          file + ": old-register: another version of Demarche wrote it; index the dump again");
    }
    RegisterHeader header = read(buffer);
    if (buffer.getLong(CRC_AT) != crc(bytes) || header.length != length) {
      throw corrupt(file);
    }
    return header;
  }

  private static RegisterHeader read(ByteBuffer buffer) {
    int bits = buffer.getInt();
    long items = buffer.getLong();
    long keys = buffer.getLong();
    long index = buffer.getLong();
    long names = buffer.getLong();
    long directory = buffer.getLong();
    long length = buffer.getLong();
    byte[] checksum = new byte[CHECKSUM];
    buffer.get(checksum);
    return new RegisterHeader(bits, items, keys, index, names, directory, length, checksum);
  }

  static InputException corrupt(Path file) {
    return new InputException(
        file + ": corrupt-register: it is damaged or cut short; index the dump again");
  }

  String hex() {
    return HexFormat.of().formatHex(checksum);
  }

  boolean hasChecksum(byte[] other) {
    return Arrays.equals(checksum, other);
  }
}
