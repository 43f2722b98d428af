package org.demarche.query;

import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.apache.jena.query.QueryCancelledException;

/**
 * Takes an answer as CSV and notes when its rows came, in seconds since it was made; an answer that
 * goes on beyond the limit is cut off.
 */
final class RowTimes extends OutputStream {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final long begin = System.nanoTime();
  private final long cpuBegin = THREADS.getCurrentThreadCpuTime();
  private final double limit;
  private long lines;
  private boolean cut;
  private double first = Double.NaN;
  private double hundredth = Double.NaN;
  private double last = Double.NaN;
  private double cpu = Double.NaN;

  RowTimes(double limit) {
    this.limit = limit;
  }

  @Override
  public void write(int letter) {
    if (letter == '\n') {
      lines++;
      if (lines == 2) {
        first = seconds();
      }
      if (lines == 101) {
        hundredth = seconds();
      }
    }
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    for (int i = from; i < from + length; i++) {
      write(bytes[i]);
    }
    if (seconds() > limit) {
      throw new QueryCancelledException();
    }
  }

  @Override
  public void close() {
    last = seconds();
    cpu = (THREADS.getCurrentThreadCpuTime() - cpuBegin) / 1e9;
    first = Double.isNaN(first) ? last : first;
    hundredth = Double.isNaN(hundredth) ? last : hundredth;
  }

  /** Notes that the answer did not end within the limit. */
  void cut() {
    cut = true;
  }

  boolean isCut() {
    return cut;
  }

  long rows() {
    return Math.max(0, lines - 1);
  }

  double first() {
    return first;
  }

  double hundredth() {
    return hundredth;
  }

  double last() {
    return last;
  }

  /** The processor time of the thread, which other work of the machine does not count in. */
  double cpu() {
    return cpu;
  }

  private double seconds() {
    return (System.nanoTime() - begin) / 1e9;
  }
}
