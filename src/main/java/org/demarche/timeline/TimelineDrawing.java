package org.demarche.timeline;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.network.formats.Xml;

/**
 * A timeline as a picture in SVG: a strip for each actor and demand, days from left to right,
 * firmly for at the top and firmly against at the bottom. The same timeline gives the same bytes.
 */
public final class TimelineDrawing {
  static final int WIDTH = 960;
  static final int LEFT = 120;
  static final int RIGHT = 30;
  private static final int TOP = 40;
  private static final int LANE = 150;
  private static final int LEGEND = 50;
  private static final int TICKS = 6;
  private static final int LONGEST = 110;
  private static final String STYLE =
      """
      text { font: 13px sans-serif; fill: #222; }
      .soft { fill: #666; font-size: 11px; }
      .axis { stroke: #ccc; fill: none; }
      .course { stroke: #888; fill: none; }
      .word { stroke-dasharray: 4 3; }
      .for { fill: #2166ac; stroke: #2166ac; }
      .neither { fill: #777; stroke: #777; }
      .against { fill: #b35806; stroke: #b35806; }
      .others { fill: #fff; }
      """;

  private final Timeline timeline;
  private final LocalDate first;
  private final long span;
  private final Xml xml = new Xml();

  public TimelineDrawing(Timeline timeline) {
    this.timeline = timeline;
    List<LocalDate> days =
        timeline.lanes().stream()
            .flatMap(lane -> lane.turns().stream())
            .map(turn -> turn.entry().day())
            .sorted()
            .toList();
    this.first = days.isEmpty() ? LocalDate.EPOCH : days.get(0);
    LocalDate last = days.isEmpty() ? first : days.get(days.size() - 1);
    this.span = Math.max(1, ChronoUnit.DAYS.between(first, last));
  }

  public void writeTo(OutputStream out) {
    int height = TOP + timeline.lanes().size() * LANE + LEGEND;
    xml.begin(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "viewBox",
        "0 0 %d %d".formatted(WIDTH, height),
        "width",
        "" + WIDTH,
        "height",
        "" + height,
        "role",
        "img");
    xml.text("title", "Positions over time").text("style", STYLE);
    xml.empty("rect", "width", "" + WIDTH, "height", "" + height, "fill", "#fff");
    ticks(height - LEGEND);
    int y = TOP;
    for (Lane lane : timeline.lanes()) {
      new Strip(xml, lane, y, this::x).draw();
      y += LANE;
    }
    legend(y + 20);
    xml.end();
    try {
      xml.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private double x(LocalDate day) {
    double part = (double) ChronoUnit.DAYS.between(first, day) / span;
    return LEFT + 20 + part * (WIDTH - LEFT - RIGHT - 40);
  }

  private void ticks(int bottom) {
    Set<LocalDate> days = new LinkedHashSet<>();
    for (int i = 0; i < TICKS; i++) {
      days.add(first.plusDays(Math.round((double) span * i / (TICKS - 1))));
    }
    for (LocalDate day : days) {
      String at = number(x(day));
      xml.empty(
          "line", "class", "axis", "x1", at, "x2", at, "y1", "" + (TOP - 10), "y2", "" + bottom);
      xml.text(
          "text", day.toString(), "class", "soft", "x", at, "y", "20", "text-anchor", "middle");
    }
  }

  private void legend(int y) {
    List<String> words = new ArrayList<>(List.of("for", "neither", "against"));
    for (int i = 0; i < words.size(); i++) {
      int x = LEFT + i * 110;
      Strip.mark(xml, x, y, 1 - i, true);
      xml.text("text", words.get(i), "class", "soft", "x", "" + (x + 12), "y", "" + (y + 4));
    }
    int x = LEFT + words.size() * 110;
    Strip.mark(xml, x, y, 1, false);
    xml.text(
        "text",
        "hollow, joined by dashes: by the word of others",
        "class",
        "soft",
        "x",
        "" + (x + 12),
        "y",
        "" + (y + 4));
  }

  static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  /** A text that is short enough for a line. */
  static String cut(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }
}
