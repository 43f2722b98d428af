package org.demarche.extract.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.demarche.lexicon.Lexicon;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Attribution.Kind;
import org.demarche.syntax.Range;
import org.demarche.syntax.Tagged;
import org.demarche.syntax.VerbGroup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Thoughts that are said. */
class HedgeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # in the first person, now, and not denied
          I/PRP think/VBP it/PRP is/VBZ safe/JJ ./. | true | SAY | true
          We/PRP believe/VBP it/PRP is/VBZ safe/JJ ./. | true | SAY | true
          I/PRP thought/VBD it/PRP is/VBZ safe/JJ ./. | true | THINK | true
          I/PRP do/VBP not/RB think/VB it/PRP is/VBZ safe/JJ ./. | true | THINK | true
          I/PRP know/VBP it/PRP is/VBZ safe/JJ ./. | true | THINK | false
          You/PRP think/VBP it/PRP is/VBZ safe/JJ ./. | true | THINK | false
          # only people mean something
          I/PRP mean/VBP it/PRP is/VBZ safe/JJ ./. | true | SAY | true
          This/DT//PRON means/VBZ it/PRP is/VBZ safe/JJ ./. | false | THINK | false
          """)
  void tellsWhatIsSaid(String tagged, boolean attributes, Kind kind, boolean hedge) {
    AnnotatedArticle article = Tagged.annotated(tagged);
    Syntax s = new Syntax(article.sentences().get(0), article, Lexicon.builtIn());
    VerbGroup verb = s.groups().all().get(0);
    Range source = new Range(0, 1);
    assertEquals(attributes, Hedge.mayAttribute(s.words(), verb, Optional.of(source)));
    assertEquals(kind, Hedge.kind(s.words(), verb, source, Kind.THINK));
    assertEquals(hedge, Hedge.isHedge(s.words(), verb));
  }
}
