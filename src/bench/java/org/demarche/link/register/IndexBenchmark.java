package org.demarche.link.register;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;

/**
 * Measures indexing beside decompressing the same file: {@code IndexBenchmark write SAMPLES DUMP
 * COUNT KEPT SIZE} makes a dump, {@code IndexBenchmark index DUMP REGISTER ROUNDS} decompresses and
 * indexes it by turns.
 */
public final class IndexBenchmark {
  private IndexBenchmark() {}

  /** Runs what the first argument says. */
  public static void main(String[] args) throws IOException {
    if (args[0].equals("write")) {
      write(args);
    } else {
      compare(Path.of(args[1]), Path.of(args[2]), Integer.parseInt(args[3]));
    }
  }

  private static void write(String[] args) throws IOException {
    RealShapes shapes = RealShapes.of(Path.of(args[1]));
    Path dump = Path.of(args[2]);
    int kept = Integer.parseInt(args[4]);
    int size = Integer.parseInt(args[5]);
    try (OutputStream out = compressed(dump)) {
      new DumpGenerator(shapes, 1, kept, size).write(out, Integer.parseInt(args[3]));
    }
  }

  private static OutputStream compressed(Path dump) throws IOException {
    OutputStream out = new BufferedOutputStream(Files.newOutputStream(dump), 1 << 18);
    if (dump.toString().endsWith(".bz2")) {
      return new BZip2CompressorOutputStream(out);
    }
    return dump.toString().endsWith(".gz") ? new GZIPOutputStream(out, 1 << 16) : out;
  }

  private static void compare(Path dump, Path register, int rounds) throws IOException {
    double[] alone = new double[rounds];
    double[] indexed = new double[rounds];
    double[] ratios = new double[rounds];
    long bytes = 0;
    for (int round = 0; round < rounds; round++) {
      long start = System.nanoTime();
      double cpu = cpu();
      bytes = decompress(dump);
      alone[round] = (System.nanoTime() - start) / 1e9;
      double aloneCpu = cpu() - cpu;
      Files.deleteIfExists(register);
      start = System.nanoTime();
      cpu = cpu();
      IndexReport report = new Indexer(new Silent()).run(dump, register).orElseThrow();
      indexed[round] = (System.nanoTime() - start) / 1e9;
      ratios[round] = alone[round] / indexed[round];
      System.out.printf(
          Locale.ROOT,
          "round %d: decompressing %.1f s (CPU %.1f s), indexing %.1f s (CPU %.1f s), ratio %.2f;"
              + " %d entities, %s%n",
          round + 1,
          alone[round],
          aloneCpu,
          indexed[round],
          cpu() - cpu,
          ratios[round],
          report.entities(),
          report.items());
    }
    System.out.printf(
        Locale.ROOT,
        "median: decompressing %.1f s, indexing %.1f s, ratio %.2f; %d MB decompressed, peak %s%n",
        median(alone),
        median(indexed),
        median(ratios),
        bytes >> 20,
        Residence.peak());
  }

  private static double cpu() {
    return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
            .getProcessCpuTime()
        / 1e9;
  }

  private static long decompress(Path dump) throws IOException {
    byte[] buffer = new byte[1 << 20];
    long bytes = 0;
    try (DumpStream stream = DumpStream.open(dump)) {
      InputStream in = stream.in();
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        bytes += read;
      }
    }
    return bytes;
  }

  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
  }

  /** Lets a run come to its end. */
  static final class Silent implements Indexer.Progress {
    @Override
    public void read(long bytes) {
      // nobody watches
    }

    @Override
    public boolean isToEnd() {
      return false;
    }
  }
}
