package org.demarche.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows from the positions of one actor on one demand. */
class LaneTest {
  private static final Path FILE = Path.of("src/main/resources/org/demarche/timeline/changes.tsv");

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # the same side: firmness counts
          openTo,       demands,      HARDENING
          supports,     demands,      HARDENING
          opposes,      rejects,      HARDENING
          demands,      openTo,       SOFTENING
          rejects,      opposes,      SOFTENING
          # the same firmness is no change
          offers,       supports,
          openTo,       concedes,
          rejects,      rejects,
          # a side after none, and none after a side
          noncommittal, supports,     HARDENING
          noncommittal, opposes,      HARDENING
          rejects,      noncommittal, SOFTENING
          demands,      noncommittal, SOFTENING
          # from one side to the other
          rejects,      openTo,       CONCESSION
          opposes,      demands,      CONCESSION
          openTo,       opposes,      REVERSAL
          demands,      rejects,      REVERSAL
          # in so many words
          noncommittal, concedes,     CONCESSION
          demands,      withdraws,    WITHDRAWAL
          rejects,      withdraws,    WITHDRAWAL
          noncommittal, withdraws,    WITHDRAWAL
          withdraws,    withdraws,
          withdraws,    demands,      HARDENING
          """)
  void aPairOfStancesIsAChange(String before, String after, Change expected) {
    assertEquals(expected, ChangeTable.change(before, after).orElse(null));
  }

  /** The file and the rule that the documents give for it. */
  @Test
  void everyPairFollowsTheRule() throws IOException {
    List<String> stances =
        Files.readAllLines(FILE).stream().skip(1).map(line -> line.split("\t")[0]).toList();
    assertEquals(9, stances.size());
    for (String before : stances) {
      for (String after : stances) {
        assertEquals(
            rule(before, after),
            ChangeTable.change(before, after).orElse(null),
            before + " " + after);
      }
    }
  }

  private static Change rule(String before, String after) {
    int from = ChangeTable.strength(before);
    int to = ChangeTable.strength(after);
    if (after.equals("withdraws")) {
      return before.equals("withdraws") ? null : Change.WITHDRAWAL;
    }
    if (to > 0 && from < 0 || after.equals("concedes") && from == 0) {
      return Change.CONCESSION;
    }
    if (to < 0 && from > 0) {
      return Change.REVERSAL;
    }
    return Math.abs(to) == Math.abs(from)
        ? null
        : Math.abs(to) > Math.abs(from) ? Change.HARDENING : Change.SOFTENING;
  }

  @Test
  void theDocumentsShowTheTable() throws IOException {
    String page = Files.readString(Path.of("docs/networks.md"));
    for (String line : Files.readAllLines(FILE).subList(1, 10)) {
      List<String> cells = List.of(line.split("\t"));
      String row = "| `" + cells.get(0) + "` | " + String.join(" | ", cells.subList(1, 11)) + " |";
      assertTrue(page.contains(row), row);
    }
  }

  /**
   * Each position as day, word and stance; what follows as change, contradiction and differences.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # from day to day
          01 self rejects; 20 self openTo; 28 self demands | -; concession; hardening
          01 self demands; 20 self supports; 28 self withdraws | -; softening; withdrawal
          # own words go with own words, others' with others'
          01 self demands; 02 ascribed rejects; 20 self demands | -; own:01; -
          01 ascribed demands; 20 self rejects; 28 ascribed openTo | -; -; softening own:20
          # within a day there is no order; the day's stance is the most frequent, then the firmest
          01 self openTo; 01 self demands; 20 self openTo | -; -; softening
          01 self openTo; 01 self openTo; 01 self demands; 20 self openTo | -; -; -; -
          01 self rejects; 20 self openTo; 20 self openTo | -; concession; -
          # both sides within a week, or later
          01 self demands; 08 self rejects | -; reversal contradicts:01
          01 self demands; 09 self rejects | -; reversal
          01 self demands; 01 self rejects | -; contradicts:01
          01 self demands; 03 self noncommittal; 05 self opposes | -; softening; hardening contradicts:01
          01 self demands; 03 ascribed rejects | -; own:01
          # the last word of one's own that takes a side counts
          01 self demands; 03 self noncommittal; 05 ascribed rejects | -; softening; own:01
          01 self demands; 03 self opposes; 05 ascribed rejects | -; reversal contradicts:01; -
          05 self demands; 01 ascribed rejects | -; -
          """)
  void whatFollowsFromPositions(String positions, String expected) {
    List<Entry> entries = new ArrayList<>();
    for (String position : positions.split("; ")) {
      entries.add(entry(entries.size(), position.split(" ")));
    }
    List<Turn> turns = new Lane(entries, entry -> List.of(), 7).turns();
    assertEquals(expected, turns.stream().map(LaneTest::shown).collect(Collectors.joining("; ")));
  }

  @Test
  void thePersonsGovernmentIsComparedAsOfTheDay() {
    Entry official = entry(0, "03 self rejects".split(" "));
    List<Entry> own =
        List.of(entry(1, "01 self demands".split(" ")), entry(2, "05 self demands".split(" ")));
    List<Turn> turns = new Lane(own, entry -> List.of(official), 7).turns();
    assertEquals(
        List.of("", "2025-01-03"),
        turns.stream()
            .map(turn -> turn.government().map(it -> it.day().toString()).orElse(""))
            .toList());
  }

  private static String shown(Turn turn) {
    String shown =
        Stream.of(
                turn.change().map(TimelineTable::word),
                turn.contradicted().map(it -> "contradicts:" + day(it)),
                turn.ownWord().map(it -> "own:" + day(it)))
            .map(it -> it.orElse(""))
            .filter(Predicate.not(String::isEmpty))
            .collect(Collectors.joining(" "));
    return shown.isEmpty() ? "-" : shown;
  }

  private static String day(Entry entry) {
    return entry.day().toString().substring(8);
  }

  private static Entry entry(int number, String[] parts) {
    return new Entry(
        LocalDate.parse("2025-01-" + parts[0]),
        new Entry.Name("urn:ann", "Ann", ""),
        parts[2],
        new Entry.Name("urn:dam", "The dam is built", "dam"),
        parts[1].equals("self"),
        "",
        "",
        new Entry.Source("a" + number, 0, 9, "Words", "Words.", "Daily", "News", ""),
        "urn:p" + number);
  }
}
