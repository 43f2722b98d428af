package org.demarche.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          January 21, 2024              | 2024-01-21
          Jan. 21 2024                  | 2024-01-21
          Sept 3rd, 2024                | 2024-09-03
          on 21 January 2024 in Oslo    | 2024-01-21
          21st of May, 2024             | 2024-05-21
          2024-01-21T23:59:00-05:00     | 2024-01-21
          20240121093000                | 2024-01-21
          21.1.2024                     | 2024-01-21
          1.2.2024                      | 2024-02-01
          21/01/2024                    | 2024-01-21
          01/21/2024                    | 2024-01-21
          03/03/2024                    | 2024-03-03
          Sun, 21 Jan 2024 10:00:00 GMT | 2024-01-21
          1705795200                    | 2024-01-21
          1705795200000                 | 2024-01-21
          https://a.example/2024/01/21/x | 2024-01-21
          # neither order can be told
          01/02/2024                    |
          # no such day
          February 30, 2024             |
          2024-13-01                    |
          # not dates
          marched 5 2024                |
          January 2024                  |
          version 1.2.2024.7x           | 2024-02-01
          tomorrow                      |
          """)
  void parses(String text, LocalDate day) {
    assertEquals(Optional.ofNullable(day), Dates.parse(text));
  }
}
