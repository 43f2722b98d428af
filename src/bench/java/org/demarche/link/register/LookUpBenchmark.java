package org.demarche.link.register;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.demarche.link.Wikidata;

/**
 * Measures a register: {@code LookUpBenchmark REGISTER ROUNDS} opens it and looks names of its
 * items up in one thread, in random order, each with a limit of ten; one name in ten is misspelt.
 */
public final class LookUpBenchmark {
  private static final int NAMES = 300_000;
  private static final int LIMIT = 10;

  private LookUpBenchmark() {}

  /** Runs it. */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    int rounds = Integer.parseInt(args[1]);
    long start = System.nanoTime();
    MappedRegister register = MappedRegister.open(file);
    int first = register.named("Vladimir Putin", LIMIT).size();
    double opened = (System.nanoTime() - start) / 1e6;
    System.out.printf(Locale.ROOT, "open and first look-up: %.0f ms (%d hits)%n", opened, first);
    List<String> names = names(file, register);
    double[] speeds = new double[rounds];
    double[] byCpu = new double[rounds];
    for (int round = 0; round < rounds; round++) {
      start = System.nanoTime();
      long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      long hits = 0;
      for (String name : names) {
        hits += register.named(name, LIMIT).size();
      }
      speeds[round] = names.size() / ((System.nanoTime() - start) / 1e9);
      cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu;
      byCpu[round] = names.size() / (cpu / 1e9);
      System.out.printf(
          Locale.ROOT,
          "round %d: %.0f mentions/s, %.0f by processor time, %d hits%n",
          round + 1,
          speeds[round],
          byCpu[round],
          hits);
    }
    System.out.printf(
        Locale.ROOT,
        "median: %.0f mentions/s, %.0f by processor time; %d items, file of %d MB; %s%n",
        IndexBenchmark.median(speeds),
        IndexBenchmark.median(byCpu),
        register.size(),
        Files.size(file) >> 20,
        Residence.now());
  }

  /** Names of random items, read from the file's index so that the register itself stays cold. */
  public static List<String> names(Path file, MappedRegister register) throws IOException {
    RegisterHeader header = header(file);
    Random random = new Random(1);
    List<String> names = new ArrayList<>();
    try (FileChannel channel = FileChannel.open(file)) {
      while (names.size() < NAMES) {
        long entry = (long) (random.nextDouble() * header.items()) * RegisterHeader.INDEX_ENTRY;
        ByteBuffer id = ByteBuffer.allocate(4);
        channel.read(id, header.index() + entry);
        String label = register.item(Wikidata.ofNumber(id.getInt(0))).orElseThrow().label();
        names.add(random.nextInt(10) == 0 ? label + "x" : label);
      }
    }
    return names;
  }

  private static RegisterHeader header(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      ByteBuffer bytes = ByteBuffer.allocate(RegisterHeader.SIZE);
      channel.read(bytes, 0);
      return RegisterHeader.of(bytes.array(), channel.size(), file);
    }
  }
}
