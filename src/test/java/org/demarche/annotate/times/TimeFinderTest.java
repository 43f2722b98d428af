package org.demarche.annotate.times;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.annotate.Examples;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.TimeExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expressions read as of Wednesday, 22 January 2025. */
class TimeFinderTest {
  private static final Optional<LocalDate> WEDNESDAY = Optional.of(LocalDate.of(2025, 1, 22));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
      # weekdays: the last such day, today included
      He spoke on Monday.                        | on Monday            | 2025-01-20 | 2025-01-20
      He spoke Wednesday.                        | Wednesday            | 2025-01-22 | 2025-01-22
      He spoke on Thursday evening.              | on Thursday evening  | 2025-01-16 | 2025-01-16
      He spoke last Wednesday.                   | last Wednesday       | 2025-01-15 | 2025-01-15
      They will meet next Friday.                | next Friday          | 2025-01-24 | 2025-01-24
      # near days
      He spoke yesterday.                        | yesterday            | 2025-01-21 | 2025-01-21
      He will speak today.                       | today                | 2025-01-22 | 2025-01-22
      He spoke two days ago.                     | two days ago         | 2025-01-20 | 2025-01-20
      # weeks, months, years
      They met last week.                        | last week            | 2025-01-13 | 2025-01-19
      They meet this week.                       | this week            | 2025-01-20 | 2025-01-26
      They met earlier this week.                | earlier this week    | 2025-01-20 | 2025-01-22
      They met earlier this month.               | earlier this month   | 2025-01-01 | 2025-01-22
      They met last month.                       | last month           | 2024-12-01 | 2024-12-31
      They met last year.                        | last year            | 2024-01-01 | 2024-12-31
      They met three years ago.                  | three years ago      | 2022-01-01 | 2022-12-31
      They fought for the past three months.     | past three months    | 2024-10-22 | 2025-01-22
      # dates
      He set his terms on June 14.               | on June 14           | 2024-06-14 | 2024-06-14
      He spoke on December 26.                   | on December 26       | 2024-12-26 | 2024-12-26
      They will meet on February 3.              | on February 3        | 2025-02-03 | 2025-02-03
      It was signed on 30 September 2022.        | on 30 September 2022 | 2022-09-30 | 2022-09-30
      On January 20, 2025, he took office.       | On January 20, 2025  | 2025-01-20 | 2025-01-20
      On Monday, January 13, they left.          | On Monday, January 13 | 2025-01-13 | 2025-01-13
      It began in February 2022.                 | in February 2022     | 2022-02-01 | 2022-02-28
      It ended in November.                      | in November          | 2024-11-01 | 2024-11-30
      It was signed on 19-Nov-12.                | on 19-Nov-12         | 2012-11-19 | 2012-11-19
      # what is to be done by then lies ahead, today included
      He must answer by Monday.                  | Monday               | 2025-01-27 | 2025-01-27
      He must answer by Wednesday.               | Wednesday            | 2025-01-22 | 2025-01-22
      He must answer by December 26.             | December 26          | 2025-12-26 | 2025-12-26
      He must answer by November.                | November             | 2025-11-01 | 2025-11-30
      The war that began in 2014 goes on.        | in 2014              | 2014-01-01 | 2014-12-31
      """)
  void readsAsOfTheArticlesDate(String text, String words, String earliest, String latest) {
    AnnotatedArticle article = Examples.annotate(text, WEDNESDAY);
    assertEquals(1, article.times().size(), () -> article.times().toString());
    TimeExpression time = article.times().get(0);
    assertEquals(words, time.span().of(text));
    assertEquals(Optional.of(LocalDate.parse(earliest)), time.earliest());
    assertEquals(Optional.of(LocalDate.parse(latest)), time.latest());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      The town paid $2020 for 2014 chairs.
      It may rain, he said.
      They marched past the palace.
      """)
  void leavesOtherWordsAlone(String text) {
    assertEquals(List.of(), Examples.annotate(text, WEDNESDAY).times());
  }

  @Test
  void leavesADayOpenThatTakesAnUnknownDate() {
    String text = "He spoke on Monday, not in March 2022.";
    AnnotatedArticle article = Examples.annotate(text, Optional.empty());
    assertEquals(
        List.of(Optional.empty(), Optional.of(LocalDate.of(2022, 3, 1))),
        article.times().stream().map(TimeExpression::earliest).toList());
  }
}
