package org.demarche.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.demarche.model.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times between the verb and what is said, read as of Friday, 9 May 2025. */
class SaidWhenTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ann Lee said last Monday that the pump had failed. | the pump had failed | 2025-05-05
          Ann Lee said last Monday the pump had failed. | the pump had failed | 2025-05-05
          Ann Lee said this past Friday that the pump had failed. | the pump had failed | 2025-05-02
          Ann Lee said four hours ago that the pump had failed. | the pump had failed | 2025-05-09
          Ann Lee said the day before yesterday that it had failed. | it had failed | 2025-05-07
          Ann Lee said the Monday before last that it had failed. | it had failed | 2025-04-28
          Ann Lee said a fortnight ago that it had failed. | it had failed | -
          Ann Lee said this Monday that it had failed. | it had failed | 2025-05-05
          Ann Lee said on 6-May-25 that it had failed. | it had failed | 2025-05-06
          # nothing was said after today
          Ann Lee said by Monday it would run. | it would run | -
          “It fell,” said Ann Lee this past Friday. | It fell | 2025-05-02
          # what only looks like a time is said
          Ann Lee said two hours was too long. | two hours was too long | -
          """)
  void readsTheDayAndLeavesItOutOfWhatIsSaid(String text, String content, String day) {
    Statement statement = Reader.read("2025-05-09", text).statements().get(0);
    assertEquals(content, statement.attribution().content().of(text));
    assertEquals(day, statement.saidOn().map(Object::toString).orElse("-"));
  }
}
