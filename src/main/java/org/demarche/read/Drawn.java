package org.demarche.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/** How many bytes of the files of a load have been read by now; from any thread. */
public final class Drawn {
  private final AtomicLong bytes = new AtomicLong();

  public long bytes() {
    return bytes.get();
  }

  void add(long more) {
    bytes.addAndGet(Math.max(0, more));
  }

  /** The same stream, of which each byte counts that is read or passed over. */
  InputStream counting(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        int next = super.read();
        add(next < 0 ? 0 : 1);
        return next;
      }

      @Override
      public int read(byte[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, length);
        add(count);
        return count;
      }

      @Override
      public long skip(long wanted) throws IOException {
        long count = super.skip(wanted);
        add(count);
        return count;
      }

      @Override
      public boolean markSupported() {
        return false;
      }
    };
  }
}
