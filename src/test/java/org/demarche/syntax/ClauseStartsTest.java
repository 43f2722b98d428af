package org.demarche.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseStartsTest {
  private static boolean starts(String sentence) {
    Marked marked = Marked.of(sentence);
    SentenceView view = marked.view();
    return new ClauseStarts(view, new VerbGroups(view), new NounPhrases(view)).at(marked.token());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      textBlock =
          """
          the/DT^ old/JJ road/NN fell/VBD | true
          the/DT^ old/JJ road/NN | false
          the/DT^ road/NN to/TO fall/VB | false
          the/DT^ a/UH b/UH c/UH d/UH e/UH f/UH g/UH h/UH i/UH j/UH k/UH l/UH m/UH n/UH o/UH p/UH q/UH r/UH s/UH t/UH u/UH v/UH w/UH x/UH fell/VBD | false
          they/PRP^ fell/VBD | true
          this/DT^ fell/VBD | true
          any/DT^ quite/RB ,/, fell/VBD | true
          near/IN^ it/PRP fell/VBD | false
          # a comma alone before the verb
          office/NN^ in/IN May/NNP ,/, ran/VBD | false
          the/DT^ man/NN ,/, old/JJ ,/, ran/VBD | true
          it/PRP^ ,/, ran/VBD | true
          so/RB^ now/RB it/PRP never/RB ,/, never/RB ran/VBD | false
          # numbers
          at/IN^ least/JJS 14/CD fell/VBD | true
          at/IN^ home/NN it/PRP fell/VBD | false
          even/RB^ now/RB it/PRP fell/VBD | true
          even/RB^ to/TO go/VB fell/VBD | false
          quite/RB^ 14/CD fell/VBD | true
          quite/RB^ so/RB it/PRP fell/VBD | false
          # phrases and clauses that go before
          rising/VBG^ so/RB it/PRP fell/VBD | true
          if/IN^ it/PRP fell/VBD | true
          as/IN//SCONJ^ it/PRP fell/VBD | false
          despite/IN^ rain/NN it/PRP fell/VBD | true
          # interjections, and marks after them
          no/UH^ ,/, it/PRP fell/VBD | true
          no/UH^ it/PRP fell/VBD | false
          no/UH^ ,/, near/IN it/PRP fell/VBD | false
          no/UH^ ,/, “/`` it/PRP fell/VBD ”/'' | true
          # the verb of a relative clause
          a/DT plan/NN who/WP says/VBZ may/MD^ fail/VB | true
          a/DT plan/NN which/WDT he/PRP says/VBZ may/MD^ fail/VB | true
          a/DT plan/NN which/WDT the/DT man/NN has/VBZ said/VBN may/MD^ fail/VB | true
          a/DT plan/NN to/IN which/WDT the/DT man/NN has/VBZ said/VBN may/MD^ fail/VB | false
          a/DT plan/NN that/UH the/DT man/NN has/VBZ said/VBN may/MD^ fail/VB | false
          a/DT plan/NN which/WDT the/DT man/NN has/VBZ said/VBN so/RB may/MD^ fail/VB | false
          a/DT plan/NN which/WDT the/DT man/NN has/VBZ said/VBN to/TO fail/VB^ | false
          """)
  void knowsWithWhatAClauseBegins(String sentence, boolean starts) {
    assertEquals(starts, starts(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      textBlock =
          """
          # verbs of another subject
          nothing/NN^ but/CC fell/VBD | false
          nothing/NN^ but/CC then/RB fell/VBD | false
          the/DT^ case/NN ,/, lawyers/NNS said/VBD so/RB | false
          the/DT^ law/NN ,/, the/DT court/NN and/CC lawyers/NNS said/VBD so/RB | true
          the/DT^ case/NN of/IN Osk/NNP ,/, lawyers/NNS said/VBD so/RB | true
          the/DT^ case/NN of/IN Osk/NNP ,/, lawyers/NNS said/VBD ./. | false
          the/DT^ case/NN of/IN Osk/NNP ,/, lawyers/NNS said/VBD | false
          the/DT^ case/NN of/IN Osk/NNP ,/, lawyers/NNS fell/VBD ./. | true
          the/DT^ case/NN of/IN Osk/NNP ,/, and/CC they/PRP said/VBD so/RB | false
          the/DT^ case/NN of/IN Osk/NNP ,/, and/CC men/NNS said/VBD so/RB | false
          Ann/NNP^ ,/, 40/CD ,/, said/VBD ./. | true
          # relative clauses and questions
          the/DT^ plan/NN which/WDT he/PRP drew/VBD fell/VBD | true
          the/DT^ plan/NN which/WDT he/PRP drew/VBD | false
          the/DT^ plan/NN which/WDT he/PRP drew/VBD and/CC fell/VBD | false
          the/DT^ plan/NN which/WDT he/PRP drew/VBD “/`` fell/VBD ”/'' | false
          the/DT^ news/NN that/IN it/PRP drew/VBD | false
          the/DT^ news/NN that/IN it/PRP drew/VBD fell/VBD | true
          that/DT^ fell/VBD | true
          the/DT^ place/NN where/WRB it/PRP fell/VBD | false
          a/DT^ how/WRB to/TO manual/NN fell/VBD | true
          # other clauses
          the/DT^ plan/NN if/IN it/PRP works/VBZ | false
          the/DT^ plan/NN of/IN Osk/NNP ,/, if/IN any/DT ,/, fell/VBD | true
          the/DT^ plan/NN ;/: it/PRP fell/VBD | false
          the/DT^ plan/NN :/: it/PRP fell/VBD | false
          the/DT^ plan/NN –/: it/PRP fell/VBD | false
          the/DT^ men/NNS –/: all/DT old/JJ –/: fell/VBD | true
          “/`` The/DT^ men/NNS ”/'' fell/VBD | false
          the/DT^ men/NNS “/`` fell/VBD ”/'' | true
          """)
  void knowsWhereAClauseEndsBeforeItsVerb(String sentence, boolean starts) {
    assertEquals(starts, starts(sentence));
  }
}
