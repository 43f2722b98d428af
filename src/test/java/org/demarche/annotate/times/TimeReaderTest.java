package org.demarche.annotate.times;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.annotate.times.TimeReader.Reading;
import org.demarche.annotate.tokens.TaggedWords;
import org.demarche.model.TokenView;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Read as of Wednesday, 22 January 2025. */
class TimeReaderTest {
  private static final Optional<LocalDate> TODAY = Optional.of(LocalDate.of(2025, 1, 22));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # months cut short, days with endings
          on/IN Sept./NNP 5/CD | Sept. 5 2024-09-05 2024-09-05
          on/IN the/DT 5th/JJ of/IN May/NNP | 5th of May 2024-05-05 2024-05-05
          on/IN 5/CD May/NNP ,/, 1999/CD | 5 May 2024-05-05 2024-05-05; 1999 1999-01-01 1999-12-31
          in/IN May/NNP of/IN 1999/CD | May of 1999 1999-05-01 1999-05-31
          in/IN May/NNP ,/, 1999/CD | May , 1999 1999-05-01 1999-05-31
          # days that the month or the year does not have
          on/IN Feb./NNP 30/CD | NONE
          on/IN Feb./NNP 29/CD ,/, 2023/CD | Feb. 29 , 2023 2023-02-28 2023-02-28
          # the last such day, unless one comes within sixty days
          on/IN March/NNP 20/CD | March 20 2025-03-20 2025-03-20
          on/IN March/NNP 25/CD | March 25 2024-03-25 2024-03-25
          # days, weeks, months and years that have passed
          a/DT day/NN earlier/RBR | a day earlier 2025-01-21 2025-01-21
          two/CD weeks/NNS ago/RB | two weeks ago 2025-01-06 2025-01-12
          10/CD months/NNS ago/RB | 10 months ago 2024-03-01 2024-03-31
          two/CD miles/NNS ago/RB | NONE
          two/CD days/NNS later/RB | NONE
          two/CD fortnights/NNS ago/RB | two fortnights ago 2024-12-23 2024-12-29
          four/CD hours/NNS ago/RB | four hours ago 2025-01-22 2025-01-22
          30/CD hours/NNS ago/RB | 30 hours ago 2025-01-21 2025-01-21
          half/PDT an/DT hour/NN ago/RB | half an hour ago 2025-01-22 2025-01-22
          half/PDT hours/NNS ago/RB | NONE
          30/CD minutes/NNS ago/RB | 30 minutes ago 2025-01-22 2025-01-22
          the/DT day/NN before/IN yesterday/NN | the day before yesterday 2025-01-20 2025-01-20
          day/NN after/IN tomorrow/NN | day after tomorrow 2025-01-24 2025-01-24
          the/DT day/NN after/IN it/PRP | NONE
          the/DT week/NN before/IN yesterday/NN | yesterday 2025-01-21 2025-01-21
          past/JJ 3/CD days/NNS | past 3 days 2025-01-19 2025-01-22
          last/JJ two/CD weeks/NNS | last two weeks 2025-01-08 2025-01-22
          last/JJ two/CD years/NNS | last two years 2023-01-22 2025-01-22
          last/JJ two/CD miles/NNS | NONE
          # this, last and next
          last/JJ night/NN | last night 2025-01-21 2025-01-21
          last/JJ weekend/NN | last weekend 2025-01-18 2025-01-19
          next/JJ month/NN | next month 2025-02-01 2025-02-28
          next/JJ year/NN | next year 2026-01-01 2026-12-31
          this/DT morning/NN | this morning 2025-01-22 2025-01-22
          last/JJ morning/NN | NONE
          this/DT Monday/NNP morning/NN | this Monday morning 2025-01-20 2025-01-20
          this/DT past/JJ Monday/NNP | this past Monday 2025-01-20 2025-01-20
          this/DT past/JJ Wednesday/NNP | this past Wednesday 2025-01-15 2025-01-15
          Monday/NNP before/IN last/JJ | Monday before last 2025-01-13 2025-01-13
          Monday/NNP before/IN noon/NN | Monday 2025-01-20 2025-01-20
          next/JJ Monday/NNP | next Monday 2025-01-27 2025-01-27
          last/JJ hope/NN | NONE
          # earlier and later
          earlier/RBR today/NN | earlier today 2025-01-22 2025-01-22
          earlier/RBR this/DT year/NN | earlier this year 2025-01-01 2025-01-22
          earlier/RBR next/JJ week/NN | earlier next week 2025-01-22 2025-01-22
          later/RBR this/DT week/NN | later this week 2025-01-20 2025-01-26
          earlier/RBR hope/NN | NONE
          # near days
          tomorrow/NN night/NN | tomorrow night 2025-01-23 2025-01-23
          tonight/NN | tonight 2025-01-22 2025-01-22
          # a weekday with a date
          on/IN Monday/NNP ,/, Jan./NNP 13/CD | Monday , Jan. 13 2025-01-13 2025-01-13
          on/IN Monday/NNP 13/CD January/NNP | Monday 13 January 2025-01-13 2025-01-13
          # weekdays and years inside names
          on/IN monday/NN | NONE
          on/IN Black/NNP Friday/NNP | NONE
          the/DT Friday/NNP Club/NNP met/VBD | NONE
          on/IN Friday/NNP Lee/NNP left/VBD | Friday 2025-01-17 2025-01-17
          the/DT Friday/NNP May/NNP left/VBD | Friday 2025-01-17 2025-01-17
          # months only beside words of time
          May/NNP left/VBD | NONE
          since/IN May/NNP | May 2024-05-01 2024-05-31
          in/IN may/MD | NONE
          # numbers that are no years
          2014/CD chairs/NNS | NONE
          2014/CD percent/NN | NONE
          $/$ 2014/CD | NONE
          No./NN 2014/CD | NONE
          5/CD ~-/: ~2014/CD | NONE
          in/IN 1814/CD | NONE
          """)
  void readsAsOfADay(String tagged, String readings) {
    assertEquals(readings, readings(TaggedWords.view(tagged), TODAY));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          last/JJ week/NN         | last week ? ?
          earlier/RBR this/DT week/NN | earlier this week ? ?
          on/IN May/NNP 5/CD      | May 5 ? ?
          in/IN May/NNP 1999/CD   | May 1999 1999-05-01 1999-05-31
          """)
  void leavesOpenWhatTakesAnUnknownDay(String tagged, String readings) {
    assertEquals(readings, readings(TaggedWords.view(tagged), Optional.empty()));
  }

  private static String readings(TokenView words, Optional<LocalDate> today) {
    TimeReader reader = new TimeReader(words, today);
    List<String> found = new ArrayList<>();
    for (int at = 0; at < words.size(); ) {
      Optional<Reading> reading = reader.readingAt(at);
      if (reading.isPresent()) {
        found.add(TaggedWords.words(words, at, reading.get().end()) + period(reading.get()));
      }
      at = reading.map(Reading::end).orElse(at + 1);
    }
    return found.isEmpty() ? "NONE" : String.join("; ", found);
  }

  private static String period(Reading reading) {
    return reading.period().map(p -> " " + p.first() + " " + p.last()).orElse(" ? ?");
  }
}
