package org.demarche.timeline;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.query.Wrapped;

/** A timeline as people read it: for each day the stance, what changed, the words and the place. */
public final class TimelinePrinter {
  private static final String INDENT = " ".repeat(12);
  private static final int LEAST = 30;

  private final PrintWriter out;
  private final int width;

  /**
   * @param width of a line in characters; 0 is unlimited
   */
  public TimelinePrinter(PrintWriter out, int width) {
    this.out = out;
    this.width = width == 0 ? 0 : Math.max(width, LEAST);
  }

  public void print(Timeline timeline) {
    boolean first = true;
    for (Lane lane : timeline.lanes()) {
      if (!first) {
        out.println();
      }
      first = false;
      print(lane);
    }
    if (first) {
      out.println("no positions");
    }
    out.flush();
  }

  private void print(Lane lane) {
    Entry.Name demand = lane.demand();
    lines("", "", lane.holder().shown() + " on: " + demand.shown());
    if (!demand.shown().equals(demand.notation())) {
      lines("", "", "(" + demand.notation() + ")");
    }
    for (Turn turn : lane.turns()) {
      out.println();
      print(turn);
    }
  }

  private void print(Turn turn) {
    Entry entry = turn.entry();
    Entry.Source source = entry.source();
    lines(entry.day() + "  ", INDENT, entry.stance() + ", " + word(entry));
    for (String note : notes(turn)) {
      lines(INDENT + "* ", INDENT + "  ", note);
    }
    lines(INDENT, INDENT, "“" + Wrapped.oneLine(source.quotation()) + "”");
    String outlet = source.outlet().isEmpty() ? "" : source.outlet() + ", ";
    lines(INDENT, INDENT, outlet + source.place());
  }

  private static String word(Entry entry) {
    String others = entry.saidBy().isEmpty() ? "the article" : entry.saidBy();
    return entry.self() ? "by the own word" : "ascribed by " + others;
  }

  /** What follows from earlier positions, in words. */
  static List<String> notes(Turn turn) {
    List<String> notes = new ArrayList<>();
    turn.change()
        .ifPresent(it -> notes.add(TimelineTable.word(it) + earlier(", was ", turn.before())));
    turn.contradicted().ifPresent(it -> notes.add("contradicts" + earlier(" ", Optional.of(it))));
    turn.ownWord()
        .ifPresent(it -> notes.add("against the own word" + earlier(", ", Optional.of(it))));
    turn.government()
        .ifPresent(
            it ->
                notes.add(
                    "against the own government: "
                        + it.holder().shown()
                        + earlier(", ", Optional.of(it))));
    return notes;
  }

  private static String earlier(String start, Optional<Entry> entry) {
    return entry.map(it -> start + it.stance() + " on " + it.day()).orElse("");
  }

  private void lines(String first, String next, String text) {
    int room = width == 0 ? 0 : width - next.length();
    String start = first;
    for (String line : Wrapped.lines(text, room)) {
      out.println(start + line);
      start = next;
    }
  }
}
