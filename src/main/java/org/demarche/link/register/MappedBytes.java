package org.demarche.link.register;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;

/**
 * A file in memory, of any size: one buffer maps no more than 2 GB. Reads only by place, so that
 * threads can share it.
 */
final class MappedBytes {
  static final int USUAL_SEGMENT_BITS = 30;

  private final ByteBuffer[] segments;
  private final int bits;
  private final long mask;
  private final long length;

  /**
   * @param bits of the length of a segment
   */
  MappedBytes(FileChannel channel, int bits) throws IOException {
    this.bits = bits;
    this.mask = (1L << bits) - 1;
    this.length = channel.size();
    this.segments = new ByteBuffer[(int) ((length + mask) >>> bits)];
    for (int i = 0; i < segments.length; i++) {
      long start = (long) i << bits;
      segments[i] = channel.map(MapMode.READ_ONLY, start, Math.min(mask + 1, length - start));
    }
  }

  /** Bytes that are in memory already. */
  MappedBytes(byte[] bytes) {
    this.bits = USUAL_SEGMENT_BITS;
    this.mask = (1L << bits) - 1;
    this.length = bytes.length;
    this.segments = new ByteBuffer[] {ByteBuffer.wrap(bytes).asReadOnlyBuffer()};
  }

  long length() {
    return length;
  }

  int octet(long at) {
    return segments[segment(at)].get((int) (at & mask)) & 255;
  }

  /** A number of up to eight bytes, the highest first. */
  long number(long at, int count) {
    int from = (int) (at & mask);
    ByteBuffer segment = segments[segment(at)];
    if (from + Long.BYTES <= segment.capacity()) {
      return segment.getLong(from) >>> Long.SIZE - count * Byte.SIZE;
    }
    long number = 0;
    for (int i = 0; i < count; i++) {
      number = number << 8 | octet(at + i);
    }
    return number;
  }

  byte[] bytes(long at, int count) {
    if (count < 0 || at + count > length) {
      throw new IndexOutOfBoundsException(at);
    }
    byte[] bytes = new byte[count];
    int read = 0;
    while (read < count) {
      int from = (int) (at + read & mask);
      ByteBuffer segment = segments[segment(at + read)];
      int part = Math.min(count - read, segment.capacity() - from);
      segment.get(from, bytes, read, part);
      read += part;
    }
    return bytes;
  }

  private int segment(long at) {
    if (at < 0 || at >= length) {
      throw new IndexOutOfBoundsException(at);
    }
    return (int) (at >>> bits);
  }
}
