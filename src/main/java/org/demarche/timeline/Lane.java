package org.demarche.timeline;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The positions of one actor on one demand, oldest first.
 *
 * <p>Within a day there is no order, so a day has one stance: the one that most of its positions by
 * one word take, of several the firmest, then the first by name. Changes are those from a day to
 * the next one that has a position by the same word.
 */
final class Lane {
  private final List<Entry> entries;
  private final Function<Entry, List<Entry>> officials;
  private final int days;

  /**
   * @param entries at least one, of one holder and demand
   * @param officials what others say for the government that the holder belonged to on the day of
   *     an entry, oldest first
   * @param days how many at most lie between two positions that contradict each other
   */
  Lane(List<Entry> entries, Function<Entry, List<Entry>> officials, int days) {
    this.entries = entries.stream().sorted(Entry.ORDER).toList();
    this.officials = officials;
    this.days = days;
  }

  Entry.Name holder() {
    return entries.get(0).holder();
  }

  Entry.Name demand() {
    return entries.get(0).demand();
  }

  List<Turn> turns() {
    Map<Entry, Entry> earlier = daysBefore();
    List<Turn> turns = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      Optional<Entry> before = Optional.ofNullable(earlier.get(entry));
      turns.add(
          new Turn(
              entry,
              before.flatMap(it -> ChangeTable.change(it.stance(), entry.stance())),
              before,
              contradicted(i),
              entry.self() ? Optional.empty() : opposite(entry, ownWord()),
              entry.self() ? opposite(entry, officials.apply(entry)) : Optional.empty()));
    }
    return turns;
  }

  private List<Entry> ownWord() {
    return entries.stream().filter(Entry::self).toList();
  }

  /** The one that stands for a day → that of the day before. */
  private Map<Entry, Entry> daysBefore() {
    Map<Entry, Entry> earlier = new HashMap<>();
    Map<Boolean, Entry> last = new HashMap<>();
    for (int i = 0; i < entries.size(); ) {
      int end = i;
      while (end < entries.size() && entries.get(end).day().equals(entries.get(i).day())) {
        end++;
      }
      List<Entry> day = entries.subList(i, end);
      for (boolean self : List.of(true, false)) {
        List<Entry> same = day.stream().filter(it -> it.self() == self).toList();
        ofDay(same)
            .ifPresent(
                entry -> {
                  Entry before = last.put(self, entry);
                  if (before != null) {
                    earlier.put(entry, before);
                  }
                });
      }
      i = end;
    }
    return earlier;
  }

  private static Optional<Entry> ofDay(List<Entry> day) {
    Map<String, Long> counts = new HashMap<>();
    day.forEach(it -> counts.merge(it.stance(), 1L, Long::sum));
    return day.stream()
        .min(
            Comparator.<Entry>comparingLong(it -> -counts.get(it.stance()))
                .thenComparingInt(it -> -Math.abs(it.strength()))
                .thenComparing(Entry::stance));
  }

  private Optional<Entry> contradicted(int index) {
    Entry entry = entries.get(index);
    List<Entry> earlier =
        entries.subList(0, index).stream()
            .filter(it -> it.self() == entry.self())
            .filter(it -> ChangeTable.areOpposite(it.stance(), entry.stance()))
            .toList();
    return earlier.isEmpty()
        ? Optional.empty()
        : Optional.of(earlier.get(earlier.size() - 1))
            .filter(it -> ChronoUnit.DAYS.between(it.day(), entry.day()) <= days);
  }

  /** The last one that takes a side up to the day of the entry, where that is the other side. */
  private static Optional<Entry> opposite(Entry entry, List<Entry> others) {
    return others.stream()
        .filter(it -> it.strength() != 0 && !it.day().isAfter(entry.day()))
        .reduce((one, later) -> later)
        .filter(it -> ChangeTable.areOpposite(it.stance(), entry.stance()));
  }
}
