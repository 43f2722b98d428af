package org.demarche.network.compute;

import java.util.ArrayList;
import java.util.List;
import org.demarche.network.CodedStatement;
import org.demarche.network.Network;
import org.demarche.network.Period;
import org.demarche.network.Settings;
import org.demarche.network.Windows;

/**
 * Windows of as many statements: each statement with half of the size before it and as many after
 * it. Statements of one time are in the order of {@link CodedStatement#ORDER}, where DNA draws by
 * chance.
 */
final class EventWindows {
  private final Sample sample;
  private final Settings settings;
  private final int half;

  EventWindows(Sample sample, Settings settings, Windows windows) {
    this.sample = sample;
    this.settings = settings;
    this.half = windows.size() / 2;
  }

  List<Network> networks() {
    List<CodedStatement> all = sample.remaining();
    List<Network> networks = new ArrayList<>();
    for (int mid = half; mid < all.size() - half; mid++) {
      List<CodedStatement> some = all.subList(mid - half, mid + half + 1);
      Period period =
          new Period(
              networks.size() + 1,
              some.get(0).time(),
              all.get(mid).time(),
              some.get(some.size() - 1).time());
      networks.add(Networks.of(new Sample(sample.originals(), some), settings).during(period));
    }
    return networks;
  }
}
