package org.demarche.annotate.tags;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.demarche.model.Mention;
import org.demarche.model.Mention.Form;
import org.demarche.model.Sentence;
import org.demarche.model.Span;
import org.demarche.syntax.Tagged;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTagsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # what cannot be the tag of a name; what it leaves without a subject is a verb
          Reed/VB left/VBD | Reed | NAME | NNP VBD
          Young/JJ said/VBD so/RB | Young | NEW_NAME | NNP VBD RB
          Brien/UH called/VBN for/IN it/PRP | Brien | NEW_NAME | NNP VBD IN PRP
          May/MD said/VBD so/RB | May | NEW_NAME | NNP VBD RB
          He/PRP Minhua/NNP left/VBD | He Minhua | NEW_NAME | NNP NNP VBD
          # a registered name keeps its nouns and adjectives, a longer one its adjectives
          Young/JJ said/VBD so/RB | Young | NAME | JJ VBD RB
          Royal/JJ Gallery/NNP left/VBD | Royal Gallery | NEW_NAME | JJ NNP VBD
          # roles and adjectives are no names
          President/VB left/VBD | President | ROLE | VB VBD
          # marks inside
          Brand/NNP &/CC Sohn/NNP left/VBD | Brand & Sohn | NEW_NAME | NNP NNP NNP VBD
          Acme/NNP 's/POS said/VBN so/RB | Acme 's | NEW_NAME | NNP NNP VBD RB
          Farm/NNP 's/POS Union/NNP left/VBD | Farm 's Union | NEW_NAME | NNP POS NNP VBD
          """)
  void areMended(String tagged, String name, Form form, String tags) {
    Sentence sentence = Tagged.sentence(tagged);
    Mention mention = new Mention(new Span(0, name.length()), form, List.of());
    Sentence mended = new NameTags().mend(List.of(sentence), List.of(mention)).get(0);
    assertEquals(tags, mended.tokens().stream().map(t -> t.tag()).collect(Collectors.joining(" ")));
  }
}
