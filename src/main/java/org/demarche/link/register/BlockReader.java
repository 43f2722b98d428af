package org.demarche.link.register;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts a stream into blocks of whole lines. Where they end depends on the bytes alone. */
final class BlockReader {
  private final InputStream in;
  private final int usual;
  private byte[] rest = {};
  private long position;
  private boolean isAtEnd;

  /**
   * @param position how many bytes came before {@code in}, at the end of a block
   * @param usual how many bytes are read at a time
   */
  BlockReader(InputStream in, long position, int usual) {
    this.in = in;
    this.position = position;
    this.usual = usual;
  }

  /** The next block; null behind the last. */
  DumpBlock next() throws IOException {
    byte[] bytes = Arrays.copyOf(rest, Math.max(usual, rest.length));
    int filled = rest.length;
    while (true) {
      filled = fill(bytes, filled);
      int lineEnd = isAtEnd ? filled : lastLineEnd(bytes, filled);
      if (lineEnd > 0 || isAtEnd) {
        return block(bytes, lineEnd, filled);
      }
      if (filled >= DumpBlock.LONGEST_LINE) {
        return skipLine(filled);
      }
      bytes = Arrays.copyOf(bytes, Math.min(bytes.length * 2, DumpBlock.LONGEST_LINE));
    }
  }

  private DumpBlock block(byte[] bytes, int lineEnd, int filled) {
    rest = Arrays.copyOfRange(bytes, lineEnd, filled);
    position += lineEnd;
    return lineEnd == 0 ? null : new DumpBlock(bytes, lineEnd, position, false);
  }

  private int fill(byte[] bytes, int from) throws IOException {
    int filled = from + in.readNBytes(bytes, from, bytes.length - from);
    isAtEnd = filled < bytes.length;
    return filled;
  }

  private static int lastLineEnd(byte[] bytes, int filled) {
    int end = filled;
    while (end > 0 && bytes[end - 1] != '\n') {
      end--;
    }
    return end;
  }

  /** Leaves a line out whose first bytes have been read; one empty line stands for it. */
  private DumpBlock skipLine(int read) throws IOException {
    long skipped = read;
    byte[] buffer = new byte[usual];
    rest = new byte[0];
    while (true) {
      int filled = in.readNBytes(buffer, 0, buffer.length);
      int end = 0;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      boolean found = end < filled;
      skipped += found ? end + 1 : filled;
      isAtEnd = filled < buffer.length;
      if (found || isAtEnd) {
        rest = found ? Arrays.copyOfRange(buffer, end + 1, filled) : rest;
        position += skipped;
        return new DumpBlock(new byte[] {'\n'}, 1, position, true);
      }
    }
  }
}
