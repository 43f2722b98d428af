package org.demarche.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdjunctsTest {
  private static Adjuncts adjuncts(SentenceView view) {
    return new Adjuncts(view, new VerbGroups(view), new NounPhrases(view));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      textBlock =
          """
          said/VBD then/RB^ that/IN | then
          came/VBD out/RP^ that/IN | out
          said/VBD Monday/NNP^ that/IN | Monday
          said/VBD men/NNS^ that/IN | -
          has/VBZ said/VBN before/IN^ it/PRP fell/VBD | before
          have/VBP said/VBN before/IN^ it/PRP fell/VBD | before
          had/VBD said/VBN before/IN^ it/PRP fell/VBD | before it
          has/VBZ said/VBD before/IN^ it/PRP fell/VBD | before it
          # dates
          on/IN June/NNP 3/CD^ ,/, 2020/CD | 3
          on/IN June/NNP 3/CD ,/,^ 2020/CD | , 2020
          on/IN June/NNP ,/,^ 2020/CD | -
          on/IN June/NNP 3/CD ,/,^ men/NNS | -
          on/IN June/NNP 3/CD ,/, 2020/CD^ | 2020
          said/VBD 3/CD^ men/NNS | -
          # phrases
          said/VBD on/IN^ the/DT old/JJ road/NN that/IN | on the old road
          said/VBD to/TO^ men/NNS | -
          said/VBD near/IN^ men/NNS | -
          said/VBD on/IN^ so/UH | -
          said/VBD in/IN^ March/UH that/IN | in March
          said/VBD in/IN^ 2020/CD that/IN | in 2020
          said/VBD in/IN^ talks/NNS with/IN men/NNS of/IN Osk/NNP that/IN | in talks with men of Osk
          said/VBD in/IN^ talks/NNS between/IN them/PRP that/IN | in talks between them
          said/VBD in/IN^ talks/NNS with/IN so/UH | in talks
          said/VBD in/IN^ talks/NNS near/IN Osk/NNP | in talks
          said/VBD in/IN^ talks/NNS held/VBN in/IN Osk/NNP that/IN | in talks held in Osk
          said/VBD in/IN^ talks/NNS held/VBN in/IN so/UH that/IN | in talks
          said/VBD in/IN^ talks/NNS held/VBN so/UH | in talks
          # parentheses before that, or a quotation
          said/VBD ,/,^ citing/VBG men/NNS ,/, that/IN it/PRP fell/VBD | , citing men ,
          said/VBD ,/,^ citing/VBG men/NNS ,/, “/`` it/PRP fell/VBD ”/'' | , citing men ,
          said/VBD ,/,^ citing/VBG men/NNS ,/, it/PRP fell/VBD | -
          said/VBD ,/,^ citing/VBG men/NNS | -
          said/VBD ,/,^ it/PRP fell/VBD ,/, that/IN it/PRP fell/VBD | -
          said/VBD ,/,^ which/WDT fell/VBD ,/, that/IN it/PRP fell/VBD | , which fell ,
          """)
  void findsTheEndOfAnAdjunct(String sentence, String adjunct) {
    Marked marked = Marked.of(sentence);
    SentenceView view = marked.view();
    int end = adjuncts(view).end(marked.token());
    assertEquals(adjunct, Tagged.words(view, marked.token(), end));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          said/VBD last/JJ^ week/NN that/IN | last week
          said/VBD this/DT^ week/NN that/IN | this week
          said/VBD earlier/RBR^ this/DT week/NN that/IN | earlier this week
          said/VBD several/JJ^ weeks/NNS ago/RB that/IN | several weeks ago
          said/VBD two/CD^ weeks/NNS later/RB that/IN | two weeks later
          said/VBD two/CD^ weeks/NNS earlier/RB that/IN | two weeks earlier
          said/VBD two/CD^ men/NNS that/IN | -
          said/VBD last/JJ^ Monday/NNP that/IN | last Monday
          said/VBD this/DT^ past/JJ Monday/NNP evening/NN that/IN | this past Monday evening
          said/VBD the/DT^ Monday/NNP talks/NNS fell/VBD | -
          said/VBD last/JJ^ Monday/NNP talks/NNS fell/VBD | -
          said/VBD the/DT^ Monday/NNP before/IN last/JJ that/IN | the Monday before last
          said/VBD the/DT^ day/NN before/IN yesterday/NN that/IN | the day before yesterday
          said/VBD the/DT^ day/NN before/IN men/NNS fell/VBD | the day
          said/VBD four/CD^ hours/NNS ago/RB that/IN | four hours ago
          said/VBD three/CD^ and/CC a/DT half/NN hours/NNS ago/RB that/IN | three and a half hours ago
          said/VBD a/DT^ couple/NN of/IN days/NNS ago/RB that/IN | a couple of days ago
          said/VBD four/CD^ hours/NNS passed/VBD | -
          said/VBD so/RB^ very/RB many/JJ long/JJ old/JJ weeks/NNS | -
          said/VBD last/JJ^ | -
          said/VBD men/NNS^ last/JJ week/NN | -
          """)
  void findsTheEndOfATime(String sentence, String time) {
    Marked marked = Marked.of(sentence);
    SentenceView view = marked.view();
    int end = adjuncts(view).timePhraseEnd(marked.token());
    assertEquals(time, Tagged.words(view, marked.token(), end));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      textBlock =
          """
          said/VBD then/RB^ on/IN the/DT road/NN last/JJ week/NN that/IN | then on the road last week
          said/VBD men/NNS^ that/IN | -
          said/VBD then/RB^ ,/, then/RB | then
          said/VBD then/RB^ “/`` then/RB ”/'' | then
          said/VBD then/RB^ | then
          """)
  void findsTheEndOfAllAdjuncts(String sentence, String adjuncts) {
    Marked marked = Marked.of(sentence);
    SentenceView view = marked.view();
    int end = adjuncts(view).allEnd(marked.token());
    assertEquals(adjuncts, Tagged.words(view, marked.token(), end));
  }
}
