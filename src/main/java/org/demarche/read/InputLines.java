package org.demarche.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** Cuts a stream of bytes at its line feeds, holding one line in memory and never more of it. */
final class InputLines implements AutoCloseable {

  /**
   * @param bytes without the line feed
   * @param cut whether the line was longer than it may be; the bytes are then its beginning
   */
  record Line(byte[] bytes, boolean cut) {}

  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int filled;

  /**
   * @param limit the most bytes that are kept of one line
   */
  InputLines(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** The next line; the last one may lack its line feed. Empty at the end. */
  Optional<Line> next() throws IOException {
    if (!fill()) {
      return Optional.empty();
    }
    int start = at;
    int end = lineFeed();
    if (end == filled || end - start > limit) {
      return Optional.of(longLine());
    }
    at = end + 1;
    return Optional.of(new Line(Arrays.copyOfRange(buffer, start, end), false));
  }

  /** A line that goes beyond the buffer, or beyond the limit. */
  private Line longLine() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(buffer.length);
    boolean cut = false;
    int end;
    do {
      end = lineFeed();
      int room = limit - line.size();
      line.write(buffer, at, Math.min(room, end - at));
      cut |= end - at > room;
      at = end;
    } while (end == filled && fill());
    at = Math.min(at + 1, filled);
    return new Line(line.toByteArray(), cut);
  }

  private int lineFeed() {
    int end = at;
    while (end < filled && buffer[end] != '\n') {
      end++;
    }
    return end;
  }

  /** Whether there is a byte to come. */
  private boolean fill() throws IOException {
    if (at == filled) {
      at = 0;
      filled = Math.max(0, in.read(buffer));
    }
    return filled > 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
