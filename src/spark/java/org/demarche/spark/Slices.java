package org.demarche.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import org.demarche.read.RemoteFile;

/** Cuts the input into what tasks read: several small files, one file, or some lines of one. */
final class Slices {
  /** What it takes to open a file, in bytes that are read meanwhile. */
  private static final long OPENING = 1 << 16;

  /** So many files for each core keep all of them at work, though none can be cut. */
  private static final int ENOUGH = 4;

  private final JavaSparkContext spark;
  private final Broadcast<SerializableConfiguration> hadoop;
  private final List<String> arguments;
  private final StageClock clock;
  private final long most;

  /**
   * @param arguments of the whole run, as the user gave them
   * @param most bytes that a task is to read
   */
  Slices(
      JavaSparkContext spark,
      Broadcast<SerializableConfiguration> hadoop,
      List<String> arguments,
      StageClock clock,
      long most) {
    this.spark = spark;
    this.hadoop = hadoop;
    this.arguments = arguments;
    this.clock = clock;
    this.most = most;
  }

  /** The slices of files that are no tables of columns, one partition a task. */
  JavaRDD<Slice> of(List<SourceFile> files) throws IOException {
    List<Slice> slices = new ArrayList<>();
    List<Slice.Lines> lines = new ArrayList<>();
    List<SourceFile> uncut = new ArrayList<>();
    for (SourceFile file : files) {
      if (file.size() <= most) {
        slices.add(new Slice.Whole(file));
      } else if (hasLines(file)) {
        lines.addAll(ranges(file));
      } else {
        uncut.add(file);
      }
    }
    boolean handedOn = uncut.size() < spark.defaultParallelism() * ENOUGH;
    if (!handedOn) {
      uncut.forEach(file -> slices.add(new Slice.Whole(file)));
    }
    slices.addAll(numbered(lines));
    List<List<Slice>> tasks = tasks(slices);
    JavaRDD<Slice> cut =
        spark.parallelize(tasks, Math.max(1, tasks.size())).flatMap(List::iterator);
    return handedOn && !uncut.isEmpty() ? cut.union(handedOn(uncut)) : cut;
  }

  /** Each file is read by one task, and its articles are dealt out to many. */
  private JavaRDD<Slice> handedOn(List<SourceFile> files) {
    List<String> told = arguments;
    StageClock times = clock;
    Broadcast<SerializableConfiguration> shared = hadoop;
    long bytes = files.stream().mapToLong(SourceFile::size).sum();
    int tasks = (int) Math.max(spark.defaultParallelism(), bytes / most);
    return spark
        .parallelize(files, files.size())
        .flatMap(
            file ->
                Records.of(
                    file, ExtractOptions.parse(told).reading(), shared.value().value(), times))
        .repartition(tasks);
  }

  private boolean hasLines(SourceFile file) throws IOException {
    try (InputStream in = file.openAt(0, hadoop.value().value())) {
      return RemoteFile.hasLines(file.name(), in.readNBytes(RemoteFile.headLength()));
    }
  }

  /** Parts of about the same size. */
  private List<Slice.Lines> ranges(SourceFile file) {
    long parts = (file.size() + most - 1) / most;
    List<Slice.Lines> ranges = new ArrayList<>();
    for (long i = 0; i < parts; i++) {
      long begin = file.size() * i / parts;
      ranges.add(new Slice.Lines(file, begin, file.size() * (i + 1) / parts, 0));
    }
    return ranges;
  }

  /** With the numbers of their first lines, for which all of them are read once. */
  private List<Slice.Lines> numbered(List<Slice.Lines> ranges) {
    Broadcast<SerializableConfiguration> shared = hadoop;
    List<Integer> feeds =
        spark
            .parallelize(ranges, Math.max(1, ranges.size()))
            .map(range -> feeds(range, shared.value().value()))
            .collect();
    List<Slice.Lines> numbered = new ArrayList<>();
    int before = 0;
    for (int i = 0; i < ranges.size(); i++) {
      Slice.Lines range = ranges.get(i);
      before = range.offset() == 0 ? 0 : before;
      int first = range.offset() == 0 ? 0 : before + 1;
      numbered.add(new Slice.Lines(range.file(), range.offset(), range.end(), first));
      before += feeds.get(i);
    }
    return numbered;
  }

  /** The line feeds by which the number of the next range's first line is known. */
  private static int feeds(Slice.Lines range, Configuration hadoop) {
    try {
      long from = Math.max(0, range.offset() - 1);
      return LineRange.count(range.file(), from, range.end() - 1, hadoop);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<List<Slice>> tasks(List<Slice> slices) {
    List<List<Slice>> tasks = new ArrayList<>();
    long size = Long.MAX_VALUE;
    for (Slice slice : slices) {
      long cost = Math.max(OPENING, slice.size());
      if (size > most - Math.min(most, cost)) {
        tasks.add(new ArrayList<>());
        size = 0;
      }
      tasks.get(tasks.size() - 1).add(slice);
      size += cost;
    }
    return tasks;
  }
}
