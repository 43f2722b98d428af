package org.demarche.link.register;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds a byte, looking at eight at a time. */
final class ByteSearch {
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHS = 0x8080808080808080L;

  private ByteSearch() {}

  /**
   * The first place from {@code from} on with that byte, which is no negative one; else the end.
   */
  static int next(byte[] bytes, int from, int end, byte wanted) {
    long pattern = wanted * ONES;
    int at = from;
    for (; at + Long.BYTES <= end; at += Long.BYTES) {
      long differences = (long) EIGHT.get(bytes, at) ^ pattern;
      long zeros = differences - ONES & ~differences & HIGHS;
      if (zeros != 0) {
        return at + (Long.numberOfTrailingZeros(zeros) >>> 3);
      }
    }
    while (at < end && bytes[at] != wanted) {
      at++;
    }
    return at;
  }
}
