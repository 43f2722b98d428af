package org.demarche.cli;

import java.util.Map;
import java.util.Optional;
import org.demarche.network.Kernel;
import org.demarche.network.WindowUnit;
import org.demarche.network.Windows;
import picocli.CommandLine.Option;

/** How networks follow time. */
final class WindowOptions {
  @Option(
      names = "--window",
      paramLabel = "SIZE",
      description = "One network for each window of so many units, moving by one unit.")
  private Optional<Integer> size = Optional.empty();

  @Option(
      names = "--unit",
      paramLabel = "UNIT",
      defaultValue = "MONTHS",
      description =
          "seconds, minutes, hours, days, weeks, months, years, or events for so many statements;"
              + " months where not given.")
  private WindowUnit unit = WindowUnit.MONTHS;

  @Option(
      names = "--kernel",
      paramLabel = "KERNEL",
      description =
          "Weigh statements by their distance from a window's middle: uniform, epanechnikov,"
              + " triangular or gaussian.")
  private Optional<Kernel> kernel = Optional.empty();

  @Option(
      names = "--no-indent",
      description = "Let smoothed windows begin at the first statement, and end at the last.")
  private boolean noIndent;

  /** Those that were asked for; none for one network of the whole time. */
  Optional<Windows> windows() {
    return size.map(it -> new Windows(unit, it, kernel, !noIndent));
  }

  /** The same in words. */
  void describe(Map<String, String> method) {
    size.ifPresent(it -> method.put("windows", it + " " + Words.of(unit)));
    kernel.ifPresent(it -> method.put("kernel", Words.of(it)));
  }
}
