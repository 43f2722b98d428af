package org.demarche.network.formats;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.demarche.network.Network;

/** Lines over time as SVG: statements and the sum of weights of each network. */
final class TimeChart {
  private static final int WIDTH = 1000;
  private static final int HEIGHT = 220;
  private static final int MARGIN = 40;

  private final List<Network> networks;

  TimeChart(List<Network> networks) {
    this.networks = networks;
  }

  String svg() {
    return chart("statements", Network::statements)
        + chart(
            "sum of weights", network -> network.weights().sum() / (network.isOneMode() ? 2 : 1));
  }

  private String chart(String name, ToDoubleFunction<Network> value) {
    double least = Math.min(0, networks.stream().mapToDouble(value).min().orElse(0));
    double most = networks.stream().mapToDouble(value).max().orElse(1);
    double height = most == least ? 1 : most - least;
    StringBuilder points = new StringBuilder();
    for (int i = 0; i < networks.size(); i++) {
      double x = MARGIN + (WIDTH - 2.0 * MARGIN) * i / Math.max(1, networks.size() - 1);
      double part = (value.applyAsDouble(networks.get(i)) - least) / height;
      double y = HEIGHT - MARGIN - part * (HEIGHT - 2.0 * MARGIN);
      points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
    }
    return """
        <svg class="time" viewBox="0 0 %d %d" role="img">
        <text x="%d" y="20">%s, from %s to %s</text>
        <polyline points="%s"/>
        <text x="%d" y="%d">%s</text>
        <text class="end" x="%d" y="%d">%s</text>
        </svg>
        """
        .formatted(
            WIDTH,
            HEIGHT,
            MARGIN,
            name,
            Numbers.rounded(least),
            Numbers.rounded(most),
            points.toString().strip(),
            MARGIN,
            HEIGHT - 10,
            day(0),
            WIDTH - MARGIN,
            HEIGHT - 10,
            day(networks.size() - 1));
  }

  private String day(int index) {
    return index < 0 || index >= networks.size()
        ? ""
        : networks.get(index).period().map(it -> it.mid().toLocalDate().toString()).orElse("");
  }
}
