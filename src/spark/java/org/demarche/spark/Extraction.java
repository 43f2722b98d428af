package org.demarche.spark;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.demarche.model.InputException;
import org.demarche.pipeline.Summary;

/**
 * A run on a cluster: each task extracts its part of the input, then the articles go by their ids
 * to those who write them. Nothing that is written depends on how the work was cut, on who did it
 * or how often.
 */
final class Extraction {
  /** A part is loaded in one transaction, in which all of it is in memory. */
  private static final long BYTES_PER_PART = 4L << 20;

  /** So many are made of little input, too, so that not one alone writes. */
  private static final int PARTS_OF_LITTLE = 8;

  private static final long LEAST_BYTES_PER_PART = 1L << 18;

  /** So that all have work to the end where the input is small. */
  private static final int TASKS_PER_CORE = 4;

  private static final long SMALLEST_TASK = 1 << 16;
  private static final long LARGEST_TASK = 8 << 20;

  private final SparkSession session;
  private final JavaSparkContext spark;
  private final List<String> arguments;
  private final ExtractOptions options;
  private final Broadcast<SerializableConfiguration> hadoop;

  Extraction(SparkSession session, List<String> arguments) {
    this.session = session;
    this.spark = JavaSparkContext.fromSparkContext(session.sparkContext());
    this.arguments = List.copyOf(arguments);
    this.options = ExtractOptions.parse(arguments);
    this.hadoop = spark.broadcast(new SerializableConfiguration(spark.hadoopConfiguration()));
  }

  /**
   * Extracts all and writes it.
   *
   * @throws InputException where the input is not there, or the output is
   * @throws IOException where a file system fails
   */
  Summary run() throws IOException {
    long begin = System.nanoTime();
    options.knowledge().require();
    Path output = new Path(options.output());
    FileSystem system = output.getFileSystem(spark.hadoopConfiguration());
    refuseUsed(system, output);
    List<SourceFile> files = Listing.of(options.input(), spark.hadoopConfiguration());
    SharedSeeds.share(options.knowledge().seedFolders(), spark);
    StageClock clock = new StageClock(spark);
    Report report =
        new Report(parts(extracted(files, clock), partsOf(files)), options.knowledge().hash());
    report.write(system, output);
    system.delete(new Path(output, "_temporary"), true);
    return report.summary(clock.times(), Duration.ofNanos(System.nanoTime() - begin));
  }

  private static void refuseUsed(FileSystem system, Path output) throws IOException {
    if (system.exists(output) && system.listStatus(output).length > 0) {
      throw new InputException(
          output + ": output-exists: something is there; name a folder that is empty or new");
    }
  }

  private long splitOf(List<SourceFile> files) {
    long each = bytes(files) / (TASKS_PER_CORE * Math.max(1, spark.defaultParallelism()));
    return options.split().orElse(Math.min(LARGEST_TASK, Math.max(SMALLEST_TASK, each)));
  }

  private static long bytes(List<SourceFile> files) {
    return files.stream().mapToLong(SourceFile::size).sum();
  }

  private int partsOf(List<SourceFile> files) {
    long bytes = bytes(files);
    long few = Math.min(PARTS_OF_LITTLE, bytes / LEAST_BYTES_PER_PART);
    return options.parts().orElse((int) Math.max(1, Math.max(few, bytes / BYTES_PER_PART)));
  }

  private JavaPairRDD<Key, Extracted> extracted(List<SourceFile> files, StageClock clock)
      throws IOException {
    List<String> told = arguments;
    Broadcast<SerializableConfiguration> shared = hadoop;
    return slices(files, clock)
        .mapPartitionsToPair(
            slices -> ArticleStream.of(slices, Stages.of(told), shared.value().value(), clock));
  }

  private JavaRDD<Slice> slices(List<SourceFile> files, StageClock clock) throws IOException {
    Map<Boolean, List<SourceFile>> byKind =
        files.stream().collect(Collectors.partitioningBy(Rows::isTable));
    JavaRDD<Slice> slices =
        new Slices(spark, hadoop, arguments, clock, splitOf(files)).of(byKind.get(false));
    return byKind.get(true).isEmpty()
        ? slices
        : slices.union(Rows.of(byKind.get(true), options.reading().columns(), session));
  }

  private List<Part> parts(JavaPairRDD<Key, Extracted> extracted, int parts) {
    String output = options.output();
    Broadcast<SerializableConfiguration> shared = hadoop;
    return new ArrayList<>(
        extracted
            .repartitionAndSortWithinPartitions(new ById(parts))
            .mapPartitionsWithIndex(
                (number, sorted) ->
                    List.of(
                            PartWriter.write(
                                number,
                                TaskContext.get().taskAttemptId(),
                                sorted,
                                output,
                                shared.value().value()))
                        .iterator(),
                true)
            .collect());
  }
}
