package org.demarche.link.register;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads what a {@link ByteSink} wrote. */
final class ByteSource {
  private final byte[] bytes;
  private final int end;
  private int at;

  ByteSource(byte[] bytes) {
    this(bytes, 0, bytes.length);
  }

  ByteSource(byte[] bytes, int from, int end) {
    this.bytes = bytes;
    this.at = from;
    this.end = end;
  }

  boolean hasMore() {
    return at < end;
  }

  int octet() {
    return bytes[at++] & 255;
  }

  long number() {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      int octet = octet();
      value |= (long) (octet & 127) << shift;
      if (octet < 128) {
        return value;
      }
    }
  }

  int count() {
    return Math.toIntExact(number());
  }

  List<Integer> numbers() {
    int count = count();
    List<Integer> values = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      values.add(count());
    }
    return values;
  }

  String text() {
    int length = count();
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }

  /** The part that {@link ByteSink#framed} wrote. */
  ByteSource framed() {
    int length = count();
    ByteSource part = new ByteSource(bytes, at, at + length);
    at += length;
    return part;
  }

  byte[] rest() {
    return java.util.Arrays.copyOfRange(bytes, at, end);
  }
}
