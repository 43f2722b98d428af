package org.demarche.timeline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.query.Rows;

/** A timeline as a table: a row for each position. */
public final class TimelineTable {
  private static final List<String> COLUMNS =
      List.of(
          "date",
          "actor",
          "demand",
          "stance",
          "basis",
          "said_by",
          "change",
          "before",
          "contradicts",
          "own_word",
          "government",
          "confidence",
          "quotation",
          "sentence",
          "doc",
          "start",
          "end",
          "label",
          "outlet",
          "headline",
          "url",
          "position",
          "before_iri",
          "contradicts_iri",
          "own_word_iri",
          "government_iri");

  private TimelineTable() {}

  public static Rows of(Timeline timeline) {
    return new Rows(
        COLUMNS,
        timeline.lanes().stream()
            .flatMap(lane -> lane.turns().stream())
            .map(TimelineTable::row)
            .toList());
  }

  private static List<String> row(Turn turn) {
    Entry entry = turn.entry();
    Entry.Source source = entry.source();
    return List.of(
        entry.day().toString(),
        entry.holder().shown(),
        entry.demand().notation(),
        entry.stance(),
        entry.self() ? "self" : "ascribed",
        entry.saidBy(),
        turn.change().map(TimelineTable::word).orElse(""),
        earlier(turn.before()),
        earlier(turn.contradicted()),
        earlier(turn.ownWord()),
        earlier(turn.government()),
        entry.confidence(),
        source.quotation(),
        source.sentence(),
        source.doc(),
        String.valueOf(source.start()),
        String.valueOf(source.end()),
        entry.demand().label(),
        source.outlet(),
        source.headline(),
        source.url(),
        entry.position(),
        iri(turn.before()),
        iri(turn.contradicted()),
        iri(turn.ownWord()),
        iri(turn.government()));
  }

  static String word(Change change) {
    return change.name().toLowerCase(Locale.ROOT);
  }

  /** Its stance and day. */
  private static String earlier(Optional<Entry> entry) {
    return entry.map(it -> it.stance() + " " + it.day()).orElse("");
  }

  private static String iri(Optional<Entry> entry) {
    return entry.map(Entry::position).orElse("");
  }
}
