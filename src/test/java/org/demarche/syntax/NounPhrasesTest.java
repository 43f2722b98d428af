package org.demarche.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NounPhrasesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      textBlock =
          """
          The/DT mayor/NN^ said/VBD | The mayor
          The/DT mayor/NN said/VBD^ | -
          They/PRP^ said/VBD | They
          Two/CD^ said/VBD | Two
          Lately/RB the/DT mayor/NN^ said/VBD | the mayor
          Told/VBD the/DT mayor/NN a/DT story/NN^ | a story
          Ask/VB it/PRP parties/NNS^ say/VBP | parties
          All/PDT the/DT mayors/NNS^ said/VBD | All the mayors
          Osk/NNP 's/POS mayor/NN^ said/VBD | Osk 's mayor
          No/DT #/# 4/CD^ | No # 4
          # participles and adverbs belong to a phrase after its determiner
          The/DT elected/VBN mayor/NN^ said/VBD | The elected mayor
          The/DT leading/VBG party/NN^ said/VBD | The leading party
          The/DT very/RB old/JJ man/NN^ said/VBD | The very old man
          The/DT most/RBS trusted/JJ man/NN^ said/VBD | The most trusted man
          Osk/NNP 's/POS elected/VBN mayor/NN^ said/VBD | Osk 's elected mayor
          Yesterday/NN elected/VBN mayors/NNS^ said/VBD | mayors
          The/DT fired/VBD mayor/NN^ said/VBD | mayor
          Mayor/NN -/HYPH elect/JJ Ann/NNP^ said/VBD | Mayor - elect Ann
          Mayor/NN -/: elect/JJ Ann/NNP^ said/VBD | Mayor - elect Ann
          Well/RB -/: Ann/NNP^ said/VBD | Ann
          # prepositions and what hangs on a noun
          The/DT mayor/NN of/IN Osk/NNP^ said/VBD | The mayor of Osk
          The/DT mayor/NN under/IN Osk/NNP^ said/VBD | Osk
          The/DT mayor/NN ran/VBD of/IN Osk/NNP^ said/VBD | Osk
          The/DT aide/NN to/TO Ann/NNP^ said/VBD | The aide to Ann
          People/NNS of/IN the/DT college/NN (/-LRB- OC/NNP )/-RRB- in/IN Osk/NNP^ said/VBD | People of the college ( OC ) in Osk
          People/NNS familiar/JJ with/IN the/DT talks/NNS^ said/VBD | People familiar with the talks
          People/NNS briefed/VBN on/IN the/DT talks/NNS^ said/VBD | People briefed on the talks
          People/NNS were/VBD briefed/VBN on/IN the/DT talks/NNS^ said/VBD | the talks
          It/PRP of/IN Osk/NNP^ said/VBD | Osk
          The/DT one/NN of/IN them/PRP^ said/VBD | The one of them
          # lists
          The/DT mayor/NN and/CC the/DT council/NN^ said/VBD | The mayor and the council
          Ann/NNP ,/, Bob/NNP and/CC Cid/NNP^ said/VBD | Ann , Bob and Cid
          Ann/NNP ,/, Bob/NNP^ said/VBD | Bob
          Poor/JJ towns/NNS plus/IN Osk/NNP^ said/VBD | Poor towns plus Osk
          Ann/NNP as/RB well/RB as/IN Bob/NNP^ said/VBD | Ann as well as Bob
          Ann/NNP along/IN with/IN Bob/NNP^ said/VBD | Ann along with Bob
          It/PRP went/VBD well/RB as/IN Bob/NNP^ said/VBD | Bob
          Ran/VBD ,/, Bob/NNP and/CC Cid/NNP^ said/VBD | Bob and Cid
          Reds/NNS saw/VBD Greens/NNS and/CC Blues/NNS^ say/VBP | Blues
          Reds/NNS or/CC Greens/NNS and/CC Blues/NNS^ say/VBP | Reds or Greens and Blues
          It/PRP and/CC Blues/NNS^ say/VBP | Blues
          Ann/NNP and/CC he/PRP^ said/VBD | Ann and he
          The/DT town/NN and/CC he/PRP^ said/VBD | he
          Ran/VBD and/CC Blues/NNS^ say/VBP | Blues
          It/PRP held/VBD that/IN Ann/NNP and/CC Bob/NNP^ ran/VBD | Ann and Bob
          It/PRP held/VBD in/IN Ann/NNP and/CC Bob/NNP^ ran/VBD | Bob
          The/DT man/NN who/WP Ann/NNP and/CC Bob/NNP^ met/VBD | Ann and Bob
          Well/UH ,/, Ann/NNP and/CC Bob/NNP^ ran/VBD | Ann and Bob
          It/PRP held/VBD old/JJ and/CC new/JJ parties/NNS^ | old and new parties
          It/PRP held/VBD talks/NNS by/IN Ann/NNP and/CC Bob/NNP^ | talks by Ann and Bob
          It/PRP held/VBD talks/NNS to/TO Ann/NNP and/CC Bob/NNP^ | talks to Ann and Bob
          It/PRP held/VBD under/IN Ann/NNP and/CC Bob/NNP^ | Bob
          # appositions
          His/PRP$ minister/NN ,/, Ann/NNP Ray/NNP^ said/VBD | His minister , Ann Ray
          Osk/NNP 's/POS ministers/NNS ,/, Ann/NNP Ray/NNP^ said/VBD | Osk 's ministers , Ann Ray
          The/DT ministers/NNS ,/, Ann/NNP Ray/NNP^ said/VBD | Ann Ray
          Old/JJ minister/NN ,/, Ann/NNP Ray/NNP^ said/VBD | Ann Ray
          The/DT minister/NN ,/, a/DT lawyer/NN^ said/VBD | a lawyer
          The/DT five/CD ,/, Ann/NNP Ray/NNP^ said/VBD | Ann Ray
          Under/IN his/PRP$ minister/NN ,/, Ann/NNP Ray/NNP^ said/VBD | Ann Ray
          Saw/VBD his/PRP$ minister/NN ,/, Ann/NNP Ray/NNP^ said/VBD | Ann Ray
          # brackets
          The/DT party/NN (/-LRB- FP/NNP )/-RRB-^ said/VBD | The party ( FP )
          They/PRP ran/VBD (/-LRB- FP/NNP )/-RRB-^ said/VBD | -
          # times before a name
          Monday/NNP Ann/NNP^ said/VBD | Ann
          Monday/NNP talks/NNS^ said/VBD | Monday talks
          Mayor/NNP Ann/NNP^ said/VBD | Mayor Ann
          # words on another level of quotation
          “/`` No/UH Osk/NNP ”/'' Ann/NNP^ said/VBD | Ann
          “/`` The/DT talks/NNS and/CC ”/'' Ann/NNP^ said/VBD | Ann
          """)
  void findsThePhraseThatEndsAtAToken(String sentence, String phrase) {
    Marked marked = Marked.of(sentence);
    NounPhrases phrases = new NounPhrases(marked.view());
    assertEquals(phrase, marked.words(phrases.endingAt(marked.token())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      textBlock =
          """
          said/VBD the/DT^ mayor/NN | the mayor
          said/VBD so/RB^ | -
          said/VBD it/PRP^ of/IN Osk/NNP | it
          told/VBD the/DT^ mayor/NN a/DT story/NN | the mayor
          told/VBD Osk/NNP^ 's/POS mayor/NN so/RB | Osk 's mayor
          told/VBD Osk/NNP^ 's/POS to/TO go/VB | -
          told/VBD the/DT^ Jones/NNP 's/POS | the Jones
          told/VBD the/DT^ very/RB old/JJ man/NN | the very old man
          told/VBD the/DT^ elected/VBN mayor/NN | the elected mayor
          told/VBD the/DT^ to/TO men/NNS | -
          told/VBD the/DT^ man/NN named/VBN Ray/NNP | the man
          told/VBD very/RB^ old/JJ men/NNS | -
          because/IN of/IN rising/VBG^ prices/NNS | rising prices
          saw/VBD rising/VBG^ prices/NNS | -
          because/IN of/IN rising/VBG^ so/RB prices/NNS | -
          told/VBD both/DT^ the/DT men/NNS | both
          told/VBD mayor/NN^ -/: elect/JJ Ann/NNP | mayor - elect Ann
          # prepositions and what hangs on a noun
          said/VBD the/DT^ mayor/NN of/IN Osk/NNP | the mayor of Osk
          said/VBD the/DT^ mayor/NN of/IN Osk/NNP in/IN Ebs/NNP | the mayor of Osk in Ebs
          said/VBD the/DT^ mayor/NN on/IN Monday/NNP | the mayor
          said/VBD the/DT^ mayor/NN under/IN Osk/NNP | the mayor
          said/VBD people/NNS^ familiar/JJ with/IN the/DT talks/NNS | people familiar with the talks
          said/VBD people/NNS^ close/RB to/TO Ann/NNP | people close to Ann
          said/VBD people/NNS^ close/RB by/RB Ann/NNP | people
          # lists
          said/VBD Ann/NNP^ and/CC Bob/NNP | Ann and Bob
          said/VBD Ann/NNP^ but/CC Bob/NNP | Ann
          said/VBD Ann/NNP^ and/CC Bob/NNP left/VBD | Ann
          said/VBD Ann/NNP^ and/CC left/VBD | Ann
          # brackets
          said/VBD Ann/NNP^ (/-LRB- 40/CD )/-RRB- | Ann ( 40 )
          said/VBD Ann/NNP^ (/-LRB- 40/CD | Ann
          # appositions
          said/VBD Ann/NNP^ ,/, a/DT lawyer/NN ,/, | Ann , a lawyer
          said/VBD Ann/NNP^ ,/, a/DT lawyer/NN | Ann , a lawyer
          said/VBD Ann/NNP^ ,/, lawyers/NNS ,/, | Ann
          said/VBD Ann/NNP^ ,/, a/DT so/RB | Ann
          said/VBD Ann/NNP^ ,/, Monday/NNP | Ann
          said/VBD Ann/NNP^ ,/, the/DT lawyers/NNS left/VBD | Ann
          said/VBD Ann/NNP^ ,/, the/DT lawyer/NN then/RB | Ann
          said/VBD Ann/NNP^ ,/, the/DT lawyer/NN under/IN Bob/NNP ,/, left/VBD | Ann , the lawyer
          said/VBD Ann/NNP^ ,/, the/DT lawyer/NN under/IN Bob/NNP | Ann , the lawyer
          said/VBD Ann/NNP^ ,/, the/DT lawyer/NN under/IN Bob/NNP left/VBD | Ann
          # the end of a quotation
          “/`` said/VBD Ann/NNP^ ”/'' of/IN Osk/NNP | Ann
          “/`` said/VBD the/DT^ mayor/NN of/IN ”/'' Osk/NNP | the mayor
          """)
  void findsThePhraseThatStartsAtAToken(String sentence, String phrase) {
    Marked marked = Marked.of(sentence);
    NounPhrases phrases = new NounPhrases(marked.view());
    assertEquals(phrase, marked.words(phrases.startingAt(marked.token())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      textBlock =
          """
          The/DT mayor/NN of/IN the/DT^ town/NN of/IN Osk/NNP | the town
          The/DT mayor/NN then/RB^ left/VBD | -
          """)
  void findsThePhraseWithoutPostmodifiersFromItsStart(String sentence, String phrase) {
    Marked marked = Marked.of(sentence);
    int end = new NounPhrases(marked.view()).baseEnd(marked.token());
    assertEquals(phrase, Tagged.words(marked.view(), marked.token(), end));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      textBlock =
          """
          The/DT mayor/NN of/IN the/DT town/NN^ of/IN Osk/NNP | the town
          Then/RB they/PRP^ left/VBD | they
          """)
  void findsThePhraseWithoutPostmodifiersFromItsEnd(String sentence, String phrase) {
    Marked marked = Marked.of(sentence);
    int start = new NounPhrases(marked.view()).baseStart(marked.token());
    assertEquals(phrase, Tagged.words(marked.view(), start, marked.token() + 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      textBlock =
          """
          His/PRP$ new/JJ “/``^ plan/NN ”/'' asks/VBZ | His new
          They/PRP “/``^ plan/NN ”/'' asks/VBZ | -
          “/``^ Plan/NN ”/'' asks/VBZ | -
          """)
  void findsWhatStandsBeforeAHead(String sentence, String phrase) {
    Marked marked = Marked.of(sentence);
    int start = new NounPhrases(marked.view()).startBefore(marked.token());
    boolean found = start < marked.token();
    assertEquals(
        phrase,
        marked.words(found ? Optional.of(new Range(start, marked.token())) : Optional.empty()));
  }
}
