package org.demarche.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.demarche.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticlePhrasesTest {
  /** Phrases of an article where {@code Union} is known to be a name. */
  private static ArticlePhrases phrases(ArticleView tokens) {
    return new ArticlePhrases(
        tokens, offset -> tokens.text(tokens.at(offset)).equalsIgnoreCase("union"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          told/VBD the/DT^ mayor/NN of/IN Osk/NNP | 5 | the mayor
          told/VBD so/RB^ | 2 | -
          told/VBD them/PRP^ so/RB | 3 | them
          told/VBD them/PRP^ so/RB | 1 | -
          told/VBD forty/CD^ so/RB | 3 | forty
          # up to a limit, and up to a time
          told/VBD the/DT^ town/NN mayor/NN | 3 | the town
          told/VBD the/DT^ mayor/NN Monday/NNP morning/NN | 5 | the mayor
          told/VBD the/DT^ mayor/NN today/NN | 4 | the mayor
          # lists, of names after a comma
          told/VBD miners/NNS^ and/CC drivers/NNS | 4 | miners and drivers
          told/VBD miners/NNS^ and/CC drivers/NNS | 3 | miners
          told/VBD miners/NNS^ but/CC drivers/NNS | 4 | miners
          told/VBD miners/NNS^ ,/, drivers/NNS | 4 | miners
          told/VBD miners/NNS^ ,/, Ann/NNP and/CC him/PRP | 6 | miners , Ann and him
          told/VBD miners/NNS^ and/CC then/RB | 4 | miners
          """)
  void findsThePhraseThatStartsAtAToken(String sentence, int limit, String phrase) {
    Marked marked = Marked.of(sentence);
    ArticlePhrases phrases = phrases(marked.article());
    assertEquals(phrase, marked.words(phrases.startingAt(marked.token(), limit)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          told/VBD the/DT town/NN mayor/NN^ | 0 | the town mayor
          told/VBD the/DT town/NN mayor/NN^ | 2 | town mayor
          today/NN mayors/NNS^ | 0 | mayors
          """)
  void findsTheFirstModifier(String sentence, int limit, String phrase) {
    Marked marked = Marked.of(sentence);
    int start = phrases(marked.article()).baseStart(marked.token(), limit);
    assertEquals(phrase, Tagged.words(marked.view(), start, marked.token() + 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The/DT mayor/NN left/VBD^ | The mayor
          They/PRP left/VBD^ | They
          Two/CD left/VBD^ | Two
          Then/RB left/VBD^ | -
          Left/VBD^ | -
          Leave/NN^ ended/VBD | -
          Today/NN left/VBD^ | -
          # adverbs and times between
          The/DT mayor/NN then/RB left/VBD^ | The mayor
          The/DT mayor/NN today/NN left/VBD^ | The mayor
          The/DT mayor/NN on/IN 3/CD May/NNP 2021/CD left/VBD^ | The mayor
          The/DT mayor/NN in/IN left/VBD^ | -
          # brackets between, and inside
          The/DT mayor/NN (/-LRB- so/RB )/-RRB- left/VBD^ | The mayor
          So/RB )/-RRB- left/VBD^ | -
          The/DT party/NN (/-LRB- FP/NNP )/-RRB- chief/NN left/VBD^ | The party ( FP ) chief
          Then/RB (/-LRB- FP/NNP )/-RRB- chief/NN left/VBD^ | chief
          The/DT party/NN (/-LRB- FP/NNP )/-RRB- of/IN Osk/NNP left/VBD^ | The party ( FP ) of Osk
          # appositions between
          The/DT mayor/NN ,/, a/DT lawyer/NN ,/, left/VBD^ | The mayor
          Then/RB ,/, a/DT lawyer/NN ,/, left/VBD^ | -
          # prepositions and lists
          Talks/NNS of/IN Osk/NNP left/VBD^ | Talks of Osk
          Talks/NNS to/TO Osk/NNP left/VBD^ | Talks to Osk
          Talks/NNS under/IN Osk/NNP left/VBD^ | Osk
          Talks/NNS on/RP Osk/NNP left/VBD^ | Osk
          Talks/NNS of/IN Ann/NNP and/CC Bob/NNP left/VBD^ | Talks of Ann and Bob
          Ann/NNP but/CC Bob/NNP left/VBD^ | Bob
          Ran/VBD of/IN Osk/NNP left/VBD^ | Osk
          """)
  void findsTheSubjectBeforeAVerb(String sentence, String phrase) {
    Marked marked = Marked.of(sentence);
    assertEquals(phrase, marked.words(phrases(marked.article()).before(marked.token())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The/DT party/NN (/-LRB- FP/NNP )/-RRB- officials/NNS^ left/VBD | The party ( FP ) officials
          The/DT party/NN of/IN officials/NNS^ left/VBD | officials
          So/RB )/-RRB- officials/NNS^ left/VBD | officials
          Officials/NNS^ left/VBD | Officials
          """)
  void widensASourceAcrossABracket(String sentence, String phrase) {
    Marked marked = Marked.of(sentence);
    ArticleView tokens = marked.article();
    Span source = tokens.span(marked.token(), marked.token() + 1);
    Range widened = phrases(tokens).widened(source);
    assertEquals(phrase, widened.span(tokens).of(tokens.article().article().text()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          told/VBD Ann/NNP^ | true
          told/VBD men/NNS^ | false
          told/VBD the/DT union/NN^ | true
          told/VBD Irish/JJ^ men/NNS | true
          told/VBD old/JJ^ men/NNS | false
          told/VBD The/DT^ men/NNS | false
          Irish/JJ^ men/NNS left/VBD | false
          told/VBD Union/PRP^ | false
          left/VBD on/IN Monday/NNP^ | false
          left/VBD Here/NNP^ | false
          """)
  void knowsNames(String sentence, boolean name) {
    Marked marked = Marked.of(sentence);
    assertEquals(name, phrases(marked.article()).isName(marked.token()));
  }

  @ParameterizedTest
  @CsvSource({"-1", "2"})
  void knowsNoNamesOutsideOfTheArticle(int token) {
    assertEquals(false, phrases(Tagged.article("told/VBD Ann/NNP")).isName(token));
  }
}
