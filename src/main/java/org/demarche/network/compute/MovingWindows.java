package org.demarche.network.compute;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.demarche.network.CodedStatement;
import org.demarche.network.Network;
import org.demarche.network.Period;
import org.demarche.network.Settings;
import org.demarche.network.Windows;

/**
 * Windows that move by one unit of the calendar.
 *
 * <p>A window reaches from h units before its middle to h units after it, both ends included, h
 * being half of one unit less than the size, rounded up: sizes of 2 and 3 both span two units.
 */
final class MovingWindows {
  private final Sample sample;
  private final Settings settings;
  private final ChronoUnit unit;
  private final long half;
  private final LocalDateTime first;
  private final LocalDateTime last;

  MovingWindows(Sample sample, Settings settings, Windows windows) {
    this.sample = sample;
    this.settings = settings;
    this.unit = windows.unit().calendar().orElseThrow();
    this.half = windows.size() / 2;
    Range range = Range.of(sample, settings);
    this.first = range.first();
    this.last = range.last();
  }

  List<Network> networks() {
    List<Network> networks = new ArrayList<>();
    for (LocalDateTime mid : new Range(first, last).steps(unit, settings.compatibility())) {
      LocalDateTime start = mid.minus(half, unit);
      LocalDateTime stop = mid.plus(half, unit);
      if (!start.isBefore(first) && !stop.isAfter(last)) {
        Period period = new Period(networks.size() + 1, start, mid, stop);
        networks.add(Networks.of(during(period), settings).during(period));
      }
    }
    return networks;
  }

  private Sample during(Period period) {
    List<CodedStatement> all = sample.remaining();
    int from = from(period.start(), false);
    return new Sample(sample.originals(), all.subList(from, from(period.stop(), true)));
  }

  /** The first statement of a time, or the first after it; statements are in order. */
  private int from(LocalDateTime time, boolean after) {
    int low = 0;
    int high = sample.remaining().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      int order = sample.remaining().get(middle).time().compareTo(time);
      if (order < 0 || after && order == 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
