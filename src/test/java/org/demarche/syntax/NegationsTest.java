package org.demarche.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.demarche.model.Attribution;
import org.demarche.model.Construction;
import org.demarche.model.Construction.Form;
import org.demarche.model.Frame;
import org.demarche.model.Stance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegationsTest {
  private static Attribution attribution(
      ArticleView tokens, Construction construction, String cue, String content) {
    return new Attributed(tokens, construction).of(cue, content, "-", "-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ann/NNP vowed/VBD not/RB to/TO leave/VB | leave | true | false
          Ann/NNP vowed/VBD never/RB to/TO leave/VB | leave | true | false
          Ann/NNP vowed/VBD to/TO not/RB leave/VB | leave | true | false
          Ann/NNP vowed/VBD to/TO leave/VB | leave | false | false
          Ann/NNP vowed/VBD not/RB at/IN all/DT leave/VB | leave | false | false
          Ann/NNP vowed/VBD to/TO not/RB leave/VB | not leave | false | true
          Ann/NNP vowed/VBD to/TO never/RB leave/VB | never leave | false | true
          """)
  void findsTheNegationOfAnInfinitive(
      String sentence, String content, boolean negated, boolean begins) {
    ArticleView tokens = Tagged.article(sentence);
    Negations negations = new Negations(tokens);
    Construction infinitive = Construction.of(Form.COMPLEMENT, Frame.INFINITIVE);
    Attribution it = attribution(tokens, infinitive, "vowed", content);
    assertEquals(negated, negations.isOfInfinitive(it));
    assertEquals(begins, negations.beginsNegated(it));
    Construction clause = Construction.of(Form.COMPLEMENT, Frame.CLAUSE);
    assertFalse(negations.isOfInfinitive(attribution(tokens, clause, "vowed", content)));
    assertFalse(negations.beginsNegated(attribution(tokens, clause, "vowed", content)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ann/NNP no/RB longer/RBR insists/VBZ | insists | true
          No/RB longer/RBR insists/VBZ Ann/NNP | insists | true
          Ann/NNP does/VBZ no/RB longer/RBR insist/VB | does no longer insist | true
          Ann/NNP no/RB more/RBR insists/VBZ | insists | false
          Ann/NNP now/RB longer/RBR insists/VBZ | insists | false
          Ann/NNP insists/VBZ no/RB longer/RBR | insists | false
          Ann/NNP no/RB longer/RBR insists/VBZ | - | false
          """)
  void findsWhatIsNoLongerSo(String sentence, String cue, boolean noLonger) {
    ArticleView tokens = Tagged.article(sentence);
    Attribution it = attribution(tokens, Construction.of(Form.COMPLEMENT), cue, "Ann");
    assertEquals(noLonger, new Negations(tokens).isNoLonger(it));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ann/NNP dropped/VBD her/PRP$ demand/NN | dropped
          Ann/NNP backed/VBD away/RB from/IN her/PRP$ demand/NN | backed
          Ann/NNP renewed/VBD her/PRP$ demand/NN | -
          Ann/NNP 's/POS demand/NN | -
          """)
  void findsTheVerbThatTakesBack(String sentence, String verb) {
    ArticleView tokens = Tagged.article(sentence);
    Attribution it = attribution(tokens, Construction.of(Form.NOUN), "demand", "Ann");
    assertEquals(verb, new Negations(tokens).takenBackBy(it).map(tokens::text).orElse("-"));
  }

  @ParameterizedTest
  @CsvSource({"OFFERS,REJECTS", "SUPPORTS,OPPOSES", "OPPOSES,SUPPORTS"})
  void reversesAStance(Stance stance, Stance reversed) {
    assertEquals(reversed, Negations.reversed(stance));
  }
}
