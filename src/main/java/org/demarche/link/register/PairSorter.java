package org.demarche.link.register;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.Iterators;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/**
 * Sorts pairs of numbers, as unsigned ones and the first before the second, on disk where they are
 * many. Equal pairs come out once.
 */
final class PairSorter implements AutoCloseable {
  /** A million pairs: 40 MB. */
  static final int USUAL_RUN = 1 << 20;

  private final Path prefix;
  private final int run;
  private final List<Pair> pairs = new ArrayList<>();
  private final List<Path> runs = new ArrayList<>();
  private long size;

  private record Pair(long first, long second) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair other) {
      int order = Long.compareUnsigned(first, other.first);
      return order != 0 ? order : Long.compareUnsigned(second, other.second);
    }
  }

  /**
   * @param prefix the beginning of the names of the files
   * @param run how many pairs are sorted in memory
   */
  PairSorter(Path prefix, int run) {
    this.prefix = prefix;
    this.run = run;
  }

  /** Takes the pairs in order. */
  interface Consumer {
    void pair(long first, long second);
  }

  void add(long first, long second) {
    if (pairs.size() == run) {
      spill();
    }
    pairs.add(new Pair(first, second));
    size++;
  }

  /** How many pairs were added. */
  long size() {
    return size;
  }

  private void spill() {
    Collections.sort(pairs);
    Path file = prefix.resolveSibling(prefix.getFileName() + "-" + runs.size());
    runs.add(file);
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
      for (Pair pair : pairs) {
        out.writeLong(pair.first());
        out.writeLong(pair.second());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    pairs.clear();
  }

  /** Hands all pairs on, sorted. */
  void forEach(Consumer consumer) {
    Collections.sort(pairs);
    List<Run> open = new ArrayList<>();
    try {
      for (Path file : runs) {
        open.add(new Run(file));
      }
      List<Iterator<Pair>> sorted = new ArrayList<>(open);
      sorted.add(pairs.iterator());
      Pair last = null;
      Iterator<Pair> all = Iterators.mergeSorted(sorted, Comparator.naturalOrder());
      while (all.hasNext()) {
        Pair pair = all.next();
        if (!pair.equals(last)) {
          consumer.pair(pair.first(), pair.second());
        }
        last = pair;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      open.forEach(Run::close);
    }
  }

  @Override
  public void close() {
    try {
      for (Path file : runs) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A sorted file, read from its beginning. */
  private static final class Run extends AbstractIterator<Pair> {
    private final DataInputStream in;
    private long rest;

    Run(Path file) throws IOException {
      in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
      rest = Files.size(file) / (2 * Long.BYTES);
    }

    @Override
    protected Pair computeNext() {
      try {
        return rest-- == 0 ? endOfData() : new Pair(in.readLong(), in.readLong());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    void close() {
      try {
        in.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
