package org.demarche.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceViewTest {
  private static String kinds(SentenceView view, int token) {
    Map<String, IntPredicate> kinds = new LinkedHashMap<>();
    kinds.put("nominal", view::isNominal);
    kinds.put("personal", view::isPersonal);
    kinds.put("preposition", view::isPreposition);
    kinds.put("relative", view::isRelative);
    kinds.put("time", view::isTime);
    return kinds.keySet().stream()
        .filter(name -> kinds.get(name).test(token))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The/DT mayor/NN^ said/VBD | nominal
          They/PRP^ said/VBD | nominal personal
          There/EX^ is/VBZ | nominal personal
          Two/CD^ said/VBD | nominal
          This/DT^ is/VBZ | nominal
          The/DT^ is/VBZ | ''
          Many/JJ^ say/VBP | nominal
          Many/JJ^ men/NNS | ''
          Old/JJ^ say/VBP | ''
          in/IN^ Osk/NNP | preposition
          came/VBD in/RP^ | ''
          if/IN^ it/PRP | ''
          men/NNS who/WP^ said/VBD | relative
          men/NNS whose/WP$^ plan/NN | relative
          plans/NNS which/WDT^ fell/VBD | relative
          on/IN Monday/NNP^ | nominal time
          """)
  void tellsTheKindsOfWords(String sentence, String kinds) {
    Marked marked = Marked.of(sentence);
    assertEquals(kinds, kinds(marked.view(), marked.token()));
  }

  @Test
  void knowsWhichWordsAreQuoted() {
    SentenceView view = Tagged.view("“/`` No/UH ,/, ”/'' said/VBD Ann/NNP :/: “/`` Go/VB ”/'' ./.");
    String levels = "";
    String marks = "";
    for (int i = -1; i <= view.size(); i++) {
      levels += view.level(i) == SentenceView.OUTSIDE ? "." : view.level(i);
      marks += view.isMark(i) ? "x" : ".";
    }
    assertEquals(".0000...111..", levels);
    assertEquals(".x..x...x.x..", marks);
    assertTrue(view.lexicon().says("say"));
    assertEquals(view.size(), view.sentence().tokens().size());
  }

  @Test
  void knowsTheQuotationsOfLaterSentences() {
    var article = Tagged.annotated("Ann/NNP said/VBD “/`` no/UH ”/''", "“/`` Go/VB ”/''");
    var first = new SentenceView(article.sentences().get(0), article.quotations(), null);
    var second = new SentenceView(article.sentences().get(1), article.quotations(), null);
    assertEquals(0, first.level(3));
    assertEquals(1, second.level(1));
  }
}
