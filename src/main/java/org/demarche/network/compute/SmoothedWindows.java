package org.demarche.network.compute;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.demarche.network.CodedStatement;
import org.demarche.network.Kernel;
import org.demarche.network.Mode;
import org.demarche.network.Network;
import org.demarche.network.Period;
import org.demarche.network.Settings;
import org.demarche.network.SparseMatrix;
import org.demarche.network.Windows;

/**
 * Windows in which statements count by their distance from the middle.
 *
 * <p>Two-mode weights are sums of the kernel's weights ζ. In one-mode networks two statements count
 * √(ζζ′), so that the counts are sums of √ζ and the formulae those of {@link OneMode}; nodes have
 * ties with themselves. All networks have the same nodes.
 */
final class SmoothedWindows {
  private final Sample sample;
  private final Settings settings;
  private final Kernel kernel;
  private final ChronoUnit unit;
  private final int half;
  private final boolean indent;
  private final Range range;
  private final Cells cells;
  private final int[] cellOf;

  SmoothedWindows(Sample sample, Settings settings, Windows windows) {
    this.sample = sample;
    this.settings = settings;
    this.kernel = windows.kernel().orElseThrow();
    this.unit = windows.unit().calendar().orElseThrow();
    this.half = (windows.size() + 1) / 2;
    this.indent = windows.indent();
    this.range = Range.of(sample, settings).within(sample.remaining());
    this.cells = new Cells(Encoded.of(sample, settings));
    this.cellOf = cells.ofStatements();
  }

  List<Network> networks() {
    LocalDateTime from = indent ? range.first().plus(half, unit) : range.first();
    LocalDateTime to = indent ? range.last().minus(half, unit) : range.last();
    List<Network> networks = new ArrayList<>();
    for (LocalDateTime mid : new Range(from, to).steps(unit, settings.compatibility())) {
      networks.add(
          at(mid).during(new Period(networks.size() + 1, range.first(), mid, range.last())));
    }
    return networks;
  }

  private Network at(LocalDateTime mid) {
    boolean oneMode = settings.mode() == Mode.ONE_MODE;
    double[] x = new double[cells.size()];
    int counted = 0;
    for (int i = 0; i < cellOf.length; i++) {
      double distance = distance(sample.remaining().get(i), mid);
      double weight = kernel.weight(distance, settings.compatibility());
      counted += weight > 0 ? 1 : 0;
      x[cellOf[i]] += oneMode ? Math.sqrt(weight) : weight;
    }
    CountArray counts = new CountArray(cells, x);
    SparseMatrix weights = oneMode ? oneMode(counts) : new TwoMode(counts, settings).weights();
    return Networks.of(cells.encoded(), weights, settings, settings.isDna() ? 0 : counted);
  }

  private SparseMatrix oneMode(CountArray counts) {
    OneMode ties = new OneMode(counts, settings, true);
    return settings.isDna()
        ? new SmoothedOfDna(new CountArray(cells, cells.counts()), settings).weights(ties.raw())
        : ties.weights();
  }

  /**
   * From a statement to a time, in halves of a window. DNA counts whole units only, and those of
   * months and years by the day, whatever the hour.
   */
  private double distance(CodedStatement statement, LocalDateTime mid) {
    if (settings.isDna()) {
      boolean byDay = unit == ChronoUnit.MONTHS || unit == ChronoUnit.YEARS;
      return (double)
              (byDay
                  ? unit.between(statement.time().toLocalDate(), mid.toLocalDate())
                  : unit.between(statement.time(), mid))
          / half;
    }
    double seconds = Duration.between(statement.time(), mid).toSeconds();
    return seconds / unit.getDuration().toSeconds() / half;
  }
}
