package org.demarche.resolve.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.demarche.model.Reference;
import org.demarche.model.Reference.By;
import org.demarche.resolve.Reader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names of states only modify a noun, and which are actors or places of their own. */
class ModifiersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # adjectives
          Polish farmers blocked the road.              | Polish
          # a name before a noun, alone or after an adjective
          The U.S. plan failed.                         | U.S.
          A Poland border post burned.                  | Poland
          The US military plan failed.                  | US
          # inside a role
          U.S. President Joe Biden arrived.             | U.S.
          # an actor, an owner, a place
          Poland rejected the plan.                     | ''
          Poland's farmers blocked the road.            | ''
          The farmers met in Poland.                    | ''
          The President of the United States arrived.   | ''
          # the noun is a time of its own
          Poland Monday rejected the plan.              | ''
          # another sentence
          Farmers met in Poland¶Farmers blocked it.     | ''
          # organizations and persons stay what they are
          The Biden administration met.                 | ''
          """)
  void tellsWhatModifies(String text, String expected) {
    String found =
        Reader.read("2024-06-01", text).references().stream()
            .filter(reference -> reference.resolvedBy() == By.MODIFIER)
            .map(Reference::span)
            .map(span -> span.of(text.replace("¶", "\n\n")))
            .collect(Collectors.joining(", "));
    assertEquals(expected, found);
  }
}
