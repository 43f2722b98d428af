package org.demarche.cli;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * What a piece of work took.
 *
 * @param elapsedNanos by the clock
 * @param cpuNanos of all threads of the process, the garbage collector's among them; tells more
 *     than the clock where the machine has other work
 */
record Effort(long elapsedNanos, long cpuNanos) {
  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  static Effort of(Runnable work) {
    long elapsed = System.nanoTime();
    long cpu = PROCESS.getProcessCpuTime();
    work.run();
    return new Effort(System.nanoTime() - elapsed, PROCESS.getProcessCpuTime() - cpu);
  }
}
