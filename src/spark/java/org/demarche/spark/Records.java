package org.demarche.spark;

import java.time.Duration;
import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.TaskContext;
import org.apache.spark.util.TaskCompletionListener;
import org.demarche.read.ArticleReader;
import org.demarche.read.ReadOptions;
import org.demarche.read.Reading;

/** Reads a file that cannot be cut, one article after the other, for other tasks to extract. */
final class Records implements Iterator<Slice> {
  private final SourceFile file;
  private final StageClock clock;
  private final Stream<Reading> open;
  private final Iterator<Reading> readings;
  private int number;
  private long nanos;

  private Records(SourceFile file, Stream<Reading> open, StageClock clock) {
    this.file = file;
    this.clock = clock;
    this.open = open;
    this.readings = open.iterator();
  }

  /** Ends with its task, however that ends. */
  static Records of(SourceFile file, ReadOptions options, Configuration hadoop, StageClock clock) {
    Stream<Reading> open = new ArticleReader(options).read(file.remote(hadoop));
    Records records = new Records(file, open, clock);
    TaskContext.get()
        .addTaskCompletionListener((TaskCompletionListener) context -> records.close());
    return records;
  }

  private void close() {
    open.close();
    clock.read(Duration.ofNanos(nanos));
  }

  @Override
  public boolean hasNext() {
    long begin = System.nanoTime();
    boolean more = readings.hasNext();
    nanos += System.nanoTime() - begin;
    return more;
  }

  @Override
  public Slice next() {
    return new Slice.Read(file, number++, Carried.of(readings.next()));
  }
}
