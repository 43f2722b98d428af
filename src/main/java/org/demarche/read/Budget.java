package org.demarche.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream from which only so many bytes may be drawn until the budget is renewed. */
final class Budget extends FilterInputStream {
  private final long limit;
  private long left;

  /** Thrown when the budget is used up. */
  static final class OverdrawnException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  Budget(InputStream in, long limit) {
    super(in);
    this.limit = limit;
    this.left = limit;
  }

  void renew() {
    left = limit;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    spend(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int read = super.read(target, offset, length);
    spend(Math.max(0, read));
    return read;
  }

  private void spend(int bytes) throws IOException {
    left -= bytes;
    if (left < 0) {
      throw new OverdrawnException();
    }
  }
}
