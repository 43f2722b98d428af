package org.demarche.timeline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.demarche.network.formats.Xml;

/** One lane of a drawing. */
final class Strip {
  private static final int STEP = 18;
  private static final int MIDDLE = 84;
  private static final int APART = 13;
  private static final int SIZE = 6;
  private static final double LETTER = 6.2;
  private static final List<String> LEVELS = List.of("3 demands", "0 neither", "-2 rejects");

  private final Xml xml;
  private final Lane lane;
  private final int top;
  private final ToDoubleFunction<LocalDate> days;
  private final Map<String, Double> places = new HashMap<>();
  private final Map<Integer, Double> taken = new HashMap<>();
  private final Map<Integer, Double> written = new HashMap<>();

  Strip(Xml xml, Lane lane, int top, ToDoubleFunction<LocalDate> days) {
    this.xml = xml;
    this.lane = lane;
    this.top = top;
    this.days = days;
  }

  void draw() {
    String name = TimelineDrawing.cut(lane.holder().shown() + " on: " + lane.demand().shown());
    xml.text("text", name, "x", "10", "y", "" + (top + 14));
    for (String level : LEVELS) {
      String[] parts = level.split(" ");
      String y = TimelineDrawing.number(y(Integer.parseInt(parts[0])));
      String right = "" + (TimelineDrawing.WIDTH - TimelineDrawing.RIGHT);
      xml.text("text", parts[1], "class", "soft", "x", "10", "y", y);
      xml.empty(
          "line", "class", "axis", "x1", "" + TimelineDrawing.LEFT, "x2", right, "y1", y, "y2", y);
    }
    List<Turn> turns = lane.turns();
    turns.forEach(turn -> place(turn.entry()));
    turns.forEach(this::join);
    turns.forEach(this::show);
  }

  private double y(int strength) {
    return top + MIDDLE - strength * STEP;
  }

  /** Those of one day and stance stand side by side. */
  private void place(Entry entry) {
    double wanted = days.applyAsDouble(entry.day());
    double free = taken.getOrDefault(entry.strength(), wanted - APART) + APART;
    double x = Math.min(Math.max(wanted, free), TimelineDrawing.WIDTH - SIZE);
    taken.put(entry.strength(), x);
    places.put(entry.position(), x);
  }

  private void join(Turn turn) {
    turn.before()
        .ifPresent(
            before ->
                xml.empty(
                    "line",
                    "class",
                    turn.entry().self() ? "course" : "course word",
                    "x1",
                    TimelineDrawing.number(places.get(before.position())),
                    "y1",
                    TimelineDrawing.number(y(before.strength())),
                    "x2",
                    TimelineDrawing.number(places.get(turn.entry().position())),
                    "y2",
                    TimelineDrawing.number(y(turn.entry().strength()))));
  }

  private void show(Turn turn) {
    Entry entry = turn.entry();
    double x = places.get(entry.position());
    double y = y(entry.strength());
    List<String> notes = TimelinePrinter.notes(turn);
    xml.begin("g");
    xml.text("title", words(entry, notes));
    mark(xml, x, y, Integer.signum(entry.strength()), entry.self());
    turn.change().map(TimelineTable::word).ifPresent(word -> write(word, x, y, entry.strength()));
    xml.end();
  }

  private static String words(Entry entry, List<String> notes) {
    String place = entry.source().outlet() + ", " + entry.source().place();
    String said = entry.day() + ": " + entry.stance() + ": “" + entry.source().quotation() + "”";
    return said + (notes.isEmpty() ? "" : "; " + String.join("; ", notes)) + " (" + place + ")";
  }

  /** A word below its mark, where no other one stands; what was no room for is in the title. */
  private void write(String word, double x, double y, int strength) {
    double half = word.length() * LETTER / 2;
    double middle = Math.min(x, TimelineDrawing.WIDTH - half);
    if (written.getOrDefault(strength, 0.0) < middle - half) {
      written.put(strength, middle + half);
      xml.text(
          "text",
          word,
          "class",
          "soft",
          "text-anchor",
          "middle",
          "x",
          TimelineDrawing.number(middle),
          "y",
          TimelineDrawing.number(y + SIZE + 11));
    }
  }

  /** Up for, down against, a square for neither; hollow where it is others' word. */
  static void mark(Xml xml, double x, double y, int side, boolean own) {
    String shape =
        side == 0
            ? path("M%s,%sh12v12h-12Z", x - SIZE, y - SIZE)
            : path(
                side > 0 ? "M%s,%sl6,-12l6,12Z" : "M%s,%sl6,12l6,-12Z", x - SIZE, y + side * SIZE);
    String colour = side > 0 ? "for" : side < 0 ? "against" : "neither";
    xml.empty("path", "class", own ? colour : colour + " others", "d", shape);
  }

  private static String path(String shape, double x, double y) {
    return shape.formatted(TimelineDrawing.number(x), TimelineDrawing.number(y));
  }
}
