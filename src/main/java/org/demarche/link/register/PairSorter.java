package org.demarche.link.register;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Sorts pairs of numbers, as unsigned ones and the first before the second, on disk where they are
 * many. Equal pairs come out once.
 */
final class PairSorter implements AutoCloseable {
  /** 2 million pairs: 64 MB with the room for sorting. */
  static final int USUAL_RUN = 1 << 21;

  private final Path prefix;
  private final PairArray pairs;
  private final List<Path> runs = new ArrayList<>();
  private long size;

  /**
   * @param prefix the beginning of the names of the files
   * @param run how many pairs are sorted in memory
   */
  PairSorter(Path prefix, int run) {
    this.prefix = prefix;
    this.pairs = new PairArray(run);
  }

  /** Takes the pairs in order. */
  interface Consumer {
    void pair(long first, long second);
  }

  void add(long first, long second) {
    if (pairs.isFull()) {
      spill();
    }
    pairs.add(first, second);
    size++;
  }

  /** How many pairs were added. */
  long size() {
    return size;
  }

  private void spill() {
    pairs.sort();
    Path file = prefix.resolveSibling(prefix.getFileName() + "-" + runs.size());
    runs.add(file);
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
      for (int i = 0; i < pairs.size(); i++) {
        out.writeLong(pairs.first(i));
        out.writeLong(pairs.second(i));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    pairs.clear();
  }

  /** Hands all pairs on, sorted. */
  void forEach(Consumer consumer) {
    Distinct distinct = new Distinct(consumer);
    if (runs.isEmpty()) {
      pairs.sort();
      for (int i = 0; i < pairs.size(); i++) {
        distinct.pair(pairs.first(i), pairs.second(i));
      }
    } else {
      spill();
      merge(distinct);
    }
  }

  private void merge(Consumer consumer) {
    PriorityQueue<Run> queue = new PriorityQueue<>();
    List<Run> open = new ArrayList<>();
    try {
      for (Path file : runs) {
        Run run = new Run(file);
        open.add(run);
        if (run.next()) {
          queue.add(run);
        }
      }
      while (!queue.isEmpty()) {
        Run run = queue.remove();
        consumer.pair(run.first, run.second);
        if (run.next()) {
          queue.add(run);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      open.forEach(Run::close);
    }
  }

  @Override
  public void close() {
    for (Path run : runs) {
      try {
        Files.deleteIfExists(run);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Leaves out what equals its predecessor. */
  private static final class Distinct implements Consumer {
    private final Consumer consumer;
    private boolean isBegun;
    private long first;
    private long second;

    Distinct(Consumer consumer) {
      this.consumer = consumer;
    }

    @Override
    public void pair(long first, long second) {
      if (!isBegun || first != this.first || second != this.second) {
        consumer.pair(first, second);
      }
      isBegun = true;
      this.first = first;
      this.second = second;
    }
  }

  /** A sorted file, read from its beginning. */
  private static final class Run implements Comparable<Run>, AutoCloseable {
    private final DataInputStream in;
    private long rest;
    private long first;
    private long second;

    Run(Path file) throws IOException {
      in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
      rest = Files.size(file) / 16;
    }

    boolean next() throws IOException {
      if (rest-- == 0) {
        return false;
      }
      first = in.readLong();
      second = in.readLong();
      return true;
    }

    @Override
    public int compareTo(Run other) {
      int order = Long.compareUnsigned(first, other.first);
      return order != 0 ? order : Long.compareUnsigned(second, other.second);
    }

    @Override
    public void close() {
      try {
        in.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
