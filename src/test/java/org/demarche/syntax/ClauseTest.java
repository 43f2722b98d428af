package org.demarche.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.demarche.model.Attribution;
import org.demarche.model.Construction;
import org.demarche.model.Construction.Form;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseTest {
  private static final String[] ARTICLE = {
    "Bob/NNP told/VBD Ann/NNP to/TO leave/VB ./.", "Then/RB sit/VB ./.", "It/PRP rained/VBD ./."
  };

  private static String words(ArticleView tokens, int from, int to) {
    return IntStream.range(from, to).mapToObj(tokens::text).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          to leave | - | [>to leave]
          to leave | Ann | [Ann>to leave]
          to leave | It | [>to leave]
          # a clause for each sentence; the addressee belongs to the first
          to leave . / Then sit | Ann | [Ann>to leave ., >Then sit]
          leave . / Then sit . / It | - | [>leave ., >Then sit ., >It]
          """)
  void partsAContentByItsSentences(String content, String addressee, String clauses) {
    ArticleView tokens = Tagged.article(ARTICLE);
    Attribution it =
        new Attributed(tokens, Construction.of(Form.COMPLEMENT))
            .of("told", content.replace(" / ", "\n"), "Bob", addressee);
    List<String> found =
        Clause.of(it, tokens).stream()
            .map(
                clause ->
                    words(tokens, clause.from(), clause.contentFrom())
                        + ">"
                        + words(tokens, clause.contentFrom(), clause.to()))
            .toList();
    assertEquals(clauses, found.toString());
  }
}
