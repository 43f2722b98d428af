package org.demarche.link.register;

import java.util.function.Consumer;
import org.demarche.link.Register.Match;

/**
 * Lays out the names of a register: for each hash its last bytes, how many items bear the name, and
 * these. A directory tells where the hashes with the same first bits begin.
 */
final class NameLayout {
  private final int bits;
  private final Consumer<byte[]> out;
  private final long[] starts;
  private final ByteSink postings = new ByteSink();
  private final ByteSink group = new ByteSink();
  private int begun;
  private long hash;
  private int count;
  private long position;
  private long keys;

  NameLayout(int bits, Consumer<byte[]> out) {
    this.bits = bits;
    this.out = out;
    this.starts = new long[(1 << bits) + 1];
  }

  /** Takes hashes in order, and those of one hash in the order of the hits. */
  void add(long hash, long posting) {
    if (count > 0 && hash != this.hash) {
      flush();
    }
    this.hash = hash;
    count++;
    byte[] entry = new byte[RegisterHeader.POSTING];
    long other = Posting.match(posting) == Match.NAME ? 1 : 0;
    RegisterWriter.bytes(entry, 0, entry.length, (long) Posting.id(posting) << 1 | other);
    postings.append(entry, entry.length);
  }

  private void flush() {
    begin((int) (hash >>> 64 - bits));
    byte[] fingerprint = new byte[RegisterHeader.FINGERPRINT];
    RegisterWriter.bytes(fingerprint, 0, fingerprint.length, hash);
    group.clear();
    group.append(fingerprint, fingerprint.length);
    group.number(count);
    out.accept(group.toArray());
    out.accept(postings.toArray());
    position += group.size() + postings.size();
    postings.clear();
    count = 0;
    keys++;
  }

  /** All entries of the directory up to {@code entry} begin here, as far as they have not. */
  private void begin(int entry) {
    while (begun <= entry) {
      starts[begun++] = position;
    }
  }

  void finish() {
    if (count > 0) {
      flush();
    }
    begin(starts.length - 1);
  }

  long keys() {
    return keys;
  }

  /** Writes the entries of the directory; the last one is the end of the names. */
  void directory() {
    for (long start : starts) {
      byte[] entry = new byte[RegisterHeader.DIRECTORY_ENTRY];
      RegisterWriter.bytes(entry, 0, entry.length, start);
      out.accept(entry);
    }
  }
}
