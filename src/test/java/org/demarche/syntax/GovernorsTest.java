package org.demarche.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.demarche.model.Attribution;
import org.demarche.model.Construction;
import org.demarche.model.Construction.Form;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GovernorsTest {
  private static Attribution attribution(ArticleView tokens, Form form, String cue, String source) {
    return new Attributed(tokens, Construction.of(form)).of(cue, tokens.text(0), source, "-");
  }

  private static String governor(ArticleView tokens, Attribution it) {
    return new Governors(tokens).of(it).map(tokens::text).orElse("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The/DT union/NN dropped/VBD its/PRP$ demand/NN | dropped
          The/DT union/NN has/VBZ dropped/VBN its/PRP$ demand/NN | dropped
          The/DT union/NN has/VBZ now/RB dropped/VBN its/PRP$ demand/NN | dropped
          The/DT union/NN was/VBD dropped/VBN its/PRP$ demand/NN | -
          The/DT union/NN dropping/VBG its/PRP$ demand/NN | -
          The/DT union/NN backed/VBD away/RB from/IN the/DT old/JJ wage/NN demand/NN | backed
          The/DT union/NN dropped/VBD Osk/NNP 's/POS demand/NN | dropped
          The/DT union/NN fell/VBD over/IN its/PRP$ demand/NN | -
          # tagged as a preposition
          The/DT union/NN drop/IN its/PRP$ demand/NN | drop
          # near
          It/PRP dropped/VBD one/JJ two/JJ three/JJ four/JJ five/JJ six/JJ seven/JJ demand/NN | dropped
          It/PRP dropped/VBD its/PRP$ one/JJ two/JJ three/JJ four/JJ five/JJ six/JJ seven/JJ demand/NN | -
          The/DT union/NN demand/NN | -
          """)
  void findsTheVerbOfANoun(String sentence, String verb) {
    ArticleView tokens = Tagged.article(sentence);
    assertEquals(verb, governor(tokens, attribution(tokens, Form.NOUN, "demand", "-")));
    assertEquals("-", governor(tokens, attribution(tokens, Form.NOUN, "-", "-")));
    assertEquals("-", governor(tokens, attribution(tokens, Form.COMPLEMENT, "demand", "-")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The/DT union/NN renewed/VBD its/PRP$ demand/NN | its | The union
          The/DT union/NN dropped/VBD its/PRP$ demand/NN | its | The union
          The/DT union/NN has/VBZ now/RB dropped/VBN its/PRP$ demand/NN | its | The union
          The/DT union/NN backed/VBD away/RB from/IN its/PRP$ demand/NN | its | The union
          The/DT union/NN heard/VBD its/PRP$ demand/NN | its | -
          The/DT union/NN renewed/VBD my/PRP$ demand/NN | my | -
          The/DT union/NN renewed/VBD its/DT demand/NN | its | -
          The/DT union/NN renewed/VBD its/PRP$ demand/NN | - | -
          They/PRP renewed/VBD their/PRP$ demand/NN | their | -
          Oh/UH renewed/VBD its/PRP$ demand/NN | its | -
          """)
  void findsWhoseOwnTheNounIs(String sentence, String source, String owner) {
    ArticleView tokens = Tagged.article(sentence);
    String found =
        new Governors(tokens)
            .ownerOf(
                attribution(tokens, Form.NOUN, "demand", source),
                new ArticlePhrases(tokens, offset -> false))
            .map(span -> span.of(tokens.article().article().text()))
            .orElse("-");
    assertEquals(owner, found);
  }
}
