package org.demarche.cli;

import java.lang.management.ManagementFactory;

/** Looks every few milliseconds how much heap is in use, garbage included, and keeps the most. */
final class PeakHeap {
  private static final long EVERY_MILLIS = 20;

  private volatile long bytes;

  PeakHeap() {
    Thread watch = new Thread(this::watch, "peak-heap");
    watch.setDaemon(true);
    watch.start();
  }

  long megabytes() {
    return bytes >> 20;
  }

  private void watch() {
    try {
      while (true) {
        long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        bytes = Math.max(bytes, used);
        Thread.sleep(EVERY_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
