package org.demarche.extract.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.demarche.extract.TaggedArticle;
import org.demarche.lexicon.Lexicon;
import org.demarche.model.AnnotatedArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The content that a whole sentence is: its words alone, and its wide content. */
class ContentsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # without complementizer, commas and dangling conjunctions
          0 | that/IN it/PRP is/VBZ safe/JJ ,/, | it is safe | that it is safe
          0 | to/TO leave/VB ,/, but/CC | leave | to leave
          0 | ,/, that/IN is/VBZ safe/JJ ./. | that is safe | that is safe
          0 | (/-LRB- it/PRP is/VBZ )/-RRB- safe/JJ | ( it is ) safe | ( it is ) safe
          0 | it/PRP is/VBZ (/-LRB- safe/JJ )/-RRB- ./. | it is ( safe ) | it is ( safe )
          0 | is/VBZ it/PRP safe/JJ ?/. | is it safe ? | is it safe ?
          0 | that/IN | that | that
          0 | That/DT//PRON ,/, | That | That
          0 | ,/, ./. | - | -
          # two words stay, though they dangle
          0 | even/RB while/IN | even while | even while
          # marks around it belong to the wide content alone, marks inside to both
          0 | “/`` it/PRP is/VBZ safe/JJ ./. ”/'' | it is safe . | “ it is safe . ”
          0 | it/PRP is/VBZ “/`` safe/JJ ”/'' ./. | it is “ safe ” | it is “ safe ”
          # a quotation is taken whole, also where it began or ends in other sentences
          0 | “/`` It/PRP is/VBZ safe/JJ ./. It/PRP is/VBZ new/JJ ./. ”/'' | It is safe . It is new . | “ It is safe . It is new .
          1 | “/`` It/PRP is/VBZ safe/JJ ./. It/PRP is/VBZ new/JJ ./. ”/'' | It is safe . It is new . | It is safe . It is new . ”
          0 | It/PRP is/VBZ “/`` safe/JJ ./. It/PRP is/VBZ new/JJ ./. ”/'' | It is “ safe . It is new . | It is “ safe . It is new .
          """)
  void trims(int sentence, String tagged, String words, String wide) {
    AnnotatedArticle article = TaggedArticle.of(tagged);
    Syntax s = new Syntax(article.sentences().get(sentence), article, Lexicon.builtIn());
    Optional<Content> content = s.contents().of(0, s.words().size());
    assertEquals(
        words, content.map(it -> it.words().of(article.text()).replace("\n", " ")).orElse("-"));
    assertEquals(
        wide, content.map(it -> it.wide().of(article.text()).replace("\n", " ")).orElse("-"));
  }

  @Test
  void takesAQuotationWholeOnlyWhereNoWordsFollow() {
    AnnotatedArticle article =
        TaggedArticle.of("It/PRP is/VBZ “/`` safe/JJ now/RB ./. It/PRP is/VBZ new/JJ ./. ”/''");
    Syntax s = new Syntax(article.sentences().get(0), article, Lexicon.builtIn());
    Content content = s.contents().of(0, 4).orElseThrow();
    assertEquals("It is “ safe", content.words().of(article.text()));
  }
}
