package org.demarche.link.register;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;

/** Bytes that grow. Numbers take as few bytes as they need: seven bits each, the lowest first. */
final class ByteSink {
  private byte[] bytes = new byte[256];
  private int size;

  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }

  byte[] toArray() {
    return Arrays.copyOf(bytes, size);
  }

  void octet(int value) {
    room(1);
    bytes[size++] = (byte) value;
  }

  /** A number that is not negative. */
  void number(long value) {
    long rest = value;
    while (rest > 127) {
      octet((int) (rest & 127 | 128));
      rest >>>= 7;
    }
    octet((int) rest);
  }

  void numbers(Collection<Integer> values) {
    number(values.size());
    values.forEach(this::number);
  }

  void text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    append(utf8, utf8.length);
  }

  /** The bytes of another one behind their number. */
  void framed(ByteSink other) {
    number(other.size);
    append(other.bytes, other.size);
  }

  void append(byte[] more, int length) {
    room(length);
    System.arraycopy(more, 0, bytes, size, length);
    size += length;
  }

  private void room(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }
}
