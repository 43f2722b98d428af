package org.demarche.spark;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.conf.Configuration;

/** Those lines of a file that begin between two bytes, to the end of the last of them. */
final class LineRange extends FilterInputStream {
  private static final int BUFFER = 1 << 16;

  private final long end;
  private final byte[] buffer = new byte[BUFFER];
  private long position;
  private int next;
  private int length;
  private boolean ended;

  private LineRange(InputStream in, long position, long end) {
    super(in);
    this.position = position;
    this.end = end;
  }

  static LineRange open(SourceFile file, long begin, long end, Configuration hadoop)
      throws IOException {
    long from = Math.max(0, begin - 1);
    LineRange range = new LineRange(file.openAt(from, hadoop), from, end);
    range.fill();
    if (begin > 0) {
      range.skipLine();
    }
    range.bound();
    return range;
  }

  /** How many line feeds there are from byte to byte. */
  static int count(SourceFile file, long from, long to, Configuration hadoop) throws IOException {
    int count = 0;
    byte[] bytes = new byte[BUFFER];
    try (InputStream in = file.openAt(from, hadoop)) {
      long left = to - from;
      while (left > 0) {
        int read = in.read(bytes, 0, (int) Math.min(BUFFER, left));
        if (read < 0) {
          return count;
        }
        for (int i = 0; i < read; i++) {
          count += bytes[i] == '\n' ? 1 : 0;
        }
        left -= read;
      }
    }
    return count;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int wanted) throws IOException {
    if (next == length) {
      fill();
      bound();
    }
    if (next == length) {
      return -1;
    }
    int given = Math.min(wanted, length - next);
    System.arraycopy(buffer, next, target, offset, given);
    next += given;
    return given;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void fill() throws IOException {
    if (ended) {
      return;
    }
    position += length;
    next = 0;
    length = Math.max(0, in.read(buffer, 0, BUFFER));
    ended = length == 0;
  }

  /** The rest of a line that began before. */
  private void skipLine() throws IOException {
    while (next < length && buffer[next] != '\n') {
      next++;
      if (next == length) {
        fill();
      }
    }
    if (next < length) {
      next++;
    }
  }

  /** Cuts what is in the buffer where a line ends after which none begins before the end. */
  private void bound() {
    if (position + next >= end && atLineStart()) {
      length = next;
      ended = true;
      return;
    }
    for (int i = (int) Math.min(length, Math.max(next, end - 1 - position)); i < length; i++) {
      if (buffer[i] == '\n') {
        length = i + 1;
        ended = true;
        return;
      }
    }
  }

  /** Only asked before anything is given: a range begins with a line. */
  private boolean atLineStart() {
    return next > 0 && buffer[next - 1] == '\n';
  }
}
