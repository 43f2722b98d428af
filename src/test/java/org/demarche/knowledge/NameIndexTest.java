package org.demarche.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.knowledge.NameIndex.TitleSense;
import org.demarche.model.Mention.Form;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameIndexTest {
  private static final NameIndex INDEX =
      new NameIndex(
          Map.of(
              "Ann Lee", senses("ann-lee"),
              "Lee", senses("ann-lee", "bo-lee"),
              "The Daily Globe", senses("globe"),
              "People's Front", senses("front"),
              "Jean-Noël Brûlé", senses("brule"),
              "US", senses("us"),
              "Freetown, D.C.", senses("freetown")),
          Map.of("prime minister", Set.of(new TitleSense("pm", Set.of("us")))),
          List.of("ann-lee", "bo-lee"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      # the longest name counts, and one name can have several bearers
      Ann Lee spoke             | 2 | ann-lee
      Lee spoke                 | 1 | ann-lee bo-lee
      # stops, hyphens and diacritics do not
      U.S. troops               | 1 | us
      Jean - Noel Brule         | 4 | brule
      Jean-Noël Brûlé           | 2 | brule
      Freetown , D.C.           | 3 | freetown
      # apostrophes of both kinds, cut as a tokenizer cuts them
      People ’s Front           | 3 | front
      # with and without its article, and in capitals
      The Daily Globe           | 3 | globe
      Daily Globe               | 2 | globe
      ANN LEE                   | 2 | ann-lee
      # case counts
      ann lee                   | 0 | ''
      us too                    | 0 | ''
      # a name ends where a word ends
      Leeds                     | 0 | ''
      Ann                       | 0 | ''
      """)
  void findsTheLongestName(String words, int length, String ids) {
    Optional<NameIndex.Match> found = INDEX.longestAt(List.of(words.split(" ")), 0);
    assertEquals(length, found.map(NameIndex.Match::length).orElse(0));
    assertEquals(
        ids,
        found
            .map(match -> String.join(" ", match.senses().stream().map(Sense::id).toList()))
            .orElse(""));
  }

  private static List<Sense> senses(String... ids) {
    return List.of(ids).stream().map(id -> new Sense(id, Form.NAME, Optional.empty())).toList();
  }
}
