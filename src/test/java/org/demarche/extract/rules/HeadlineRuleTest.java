package org.demarche.extract.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.demarche.extract.Attributed;
import org.demarche.extract.TaggedArticle;
import org.demarche.extract.content.Syntax;
import org.demarche.lexicon.Lexicon;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Attribution;
import org.demarche.model.Mention;
import org.demarche.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What attributes in headlines alone. {@link Attributed} tells how to read the columns. */
class HeadlineRuleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # a verb of saying before words without a verb
          Mayor/NNP says/VBZ rival/JJ ‘/`` unfit/JJ ’/'' for/IN office/NN | headline | say | Mayor | says | - | rival ‘ unfit ’ for office
          Mayor/NNP says/VBZ bridge/NN safe/JJ | headline | say | Mayor | says | - | bridge safe
          Mayor/NNP tells/VBZ Herald/NNP about/IN bridge/NN | - | - | - | - | - | -
          Mayor/NNP says/VBZ no/UH | - | - | - | - | - | -
          Mayor/NNP does/VBZ not/RB say/VB bridge/NN safe/JJ | - | - | - | - | - | -
          Mayor/NNP asks/VBZ city/NN for/IN bridge/NN | - | - | - | - | - | -
          Mayor/NNP opens/VBZ bridge/NN in/IN Leeds/NNP | - | - | - | - | - | -
          Says/VBZ bridge/NN safe/JJ | - | - | - | - | - | -
          # beside a colon
          Anna/NNP Bell/NNP :/: the/DT bridge/NN is/VBZ safe/JJ | headline | say | Anna Bell | - | - | the bridge is safe
          Bridge/NNP is/VBZ safe/JJ for/IN now/RB :/: mayor/NN | headline | say | mayor | - | - | Bridge is safe for now
          Live/NNP :/: the/DT bridge/NN is/VBZ closed/VBN | - | - | - | - | - | -
          # a survey tells, a rubric does not
          New/JJ poll/NN :/: the/DT bridge/NN is/VBZ popular/JJ | headline | say | New poll | - | - | the bridge is popular
          Weather/NNP :/: the/DT bridge/NN is/VBZ icy/JJ | - | - | - | - | - | -
          Anna/NNP Bell/NNP :/: the/DT bridge/NN | - | - | - | - | - | -
          Anna/NNP Bell/NNP :/: is/VBZ the/DT bridge/NN safe/JJ ?/. | - | - | - | - | - | -
          Anna/NNP Bell/NNP :/: the/DT bridge/NN is/VBZ safe/JJ :/: it/PRP is/VBZ new/JJ | - | - | - | - | - | -
          The/DT old/JJ bridge/NN of/IN the/DT city/NN of/IN Leeds/NNP :/: it/PRP is/VBZ safe/JJ | - | - | - | - | - | -
          The/DT bridge/NN is/VBZ safe/JJ :/: it/PRP fell/VBD | - | - | - | - | - | -
          The/DT bridge/NN is/VBZ safe/JJ :/: | - | - | - | - | - | -
          The/DT bridge/NN :/: mayor/NN | - | - | - | - | - | -
          """)
  void attributes(
      String tagged,
      String form,
      String kind,
      String source,
      String cue,
      String addressee,
      String content) {
    AnnotatedArticle article = TaggedArticle.of(tagged);
    assertEquals(
        new Attributed(form, kind, source, cue, addressee, content),
        Attributed.of(find(article, article.mentions(), List.of()), article));
  }

  @Test
  void takesOneWordForASourceOnlyWhereItIsAName() {
    AnnotatedArticle article = TaggedArticle.of("Reed/NNP :/: the/DT bridge/NN is/VBZ closed/VBN");
    Mention known = new Mention(new Span(0, 4), Mention.Form.NAME, List.of("reed"));
    Mention unknown = new Mention(new Span(0, 4), Mention.Form.NEW_NAME, List.of());
    assertEquals(List.of(), find(article, List.of(), List.of()));
    assertEquals(1, find(article, List.of(known), List.of()).size());
    assertEquals(1, find(article, List.of(unknown), List.of()).size());
  }

  @Test
  void findsNothingWhereAnotherRuleHas() {
    AnnotatedArticle article =
        TaggedArticle.of("Mayor/NN says/VBZ bridge/NN safe/JJ ,/, says/VBZ Bell/NNP");
    List<Attribution> found = TaggedArticle.inSentences(article);
    assertEquals(List.of(), find(article, article.mentions(), found));
  }

  private static List<Attribution> find(
      AnnotatedArticle article, List<Mention> mentions, List<Attribution> found) {
    Syntax syntax = new Syntax(article.sentences().get(0), article, Lexicon.builtIn());
    return new HeadlineRule(mentions, found).find(syntax);
  }
}
