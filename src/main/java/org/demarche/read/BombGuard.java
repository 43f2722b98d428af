package org.demarche.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Decompressed bytes, as long as their number is plausible.
 *
 * <p>Text shrinks to a fifth, JSON lines of near copies to a fiftieth; deflate allows a thousandth.
 * Small outputs are never refused.
 */
final class BombGuard extends FilterInputStream {
  private static final long HARMLESS = 64L << 20;
  private static final int MAX_RATIO = 250;

  private final CountedInput packed;
  private long unpacked;

  /** Opens a decompressor over its argument. */
  interface Decompressor {
    InputStream over(InputStream packed) throws IOException;
  }

  /** Thrown where a decompressed stream grows beyond belief. */
  static final class BombException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  BombGuard(CountedInput packed, Decompressor decompressor) throws IOException {
    super(decompressor.over(packed));
    this.packed = packed;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    count(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int read = super.read(target, offset, length);
    count(Math.max(0, read));
    return read;
  }

  private void count(int bytes) throws IOException {
    unpacked += bytes;
    if (unpacked > HARMLESS && unpacked / MAX_RATIO > packed.count()) {
      throw new BombException();
    }
  }
}
