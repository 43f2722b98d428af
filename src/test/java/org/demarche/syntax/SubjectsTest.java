package org.demarche.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectsTest {
  private static String before(String sentence) {
    Marked marked = Marked.of(sentence);
    return marked.words(subjects(marked).before(group(marked)));
  }

  private static Subjects subjects(Marked marked) {
    SentenceView view = marked.view();
    return new Subjects(view, new VerbGroups(view), new NounPhrases(view));
  }

  private static VerbGroup group(Marked marked) {
    return new VerbGroups(marked.view()).startingAt(marked.token()).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      textBlock =
          """
          The/DT mayor/NN said/VBD^ so/RB | The mayor
          Said/VBD^ the/DT mayor/NN | -
          Gladly/RB said/VBD^ the/DT mayor/NN | -
          # adverbs and times between
          The/DT mayor/NN then/RB said/VBD^ so/RB | The mayor
          The/DT mayor/NN once/IN said/VBD^ so/RB | The mayor
          The/DT mayor/NN herself/PRP said/VBD^ so/RB | The mayor
          The/DT mayor/NN on/IN Monday/NNP said/VBD^ so/RB | The mayor
          The/DT mayor/NN Monday/NNP said/VBD^ so/RB | The mayor
          The/DT mayor/NN last/JJ week/NN said/VBD^ so/RB | The mayor
          Ann/NNP ,/, along/IN with/IN Bob/NNP ,/, said/VBD^ so/RB | Ann , along with Bob
          Ann/NNP ,/, as/IN Bob/NNP put/VBD it/PRP ,/, said/VBD^ so/RB | Ann
          Ann/NNP ,/, gladly/RB with/IN Bob/NNP ,/, said/VBD^ so/RB | Ann
          The/DT mayor/NN of/IN last/JJ town/NN said/VBD^ so/RB | The mayor of last town
          The/DT whole/JJ week/NN said/VBD^ so/RB | The whole week
          The/DT report/NN published/VBN on/IN Monday/NNP said/VBD^ so/RB | The report
          The/DT report/NN shown/VBN Monday/NNP said/VBD^ so/RB | The report
          Ann/NNP ,/, the/DT mayor/NN ,/, on/IN Monday/NNP said/VBD^ so/RB | Ann
          Ann/NNP said/VBD no/UH and/CC on/IN Monday/NNP said/VBD^ so/RB | Ann
          “/`` So/RB ”/'' Monday/NNP said/VBD^ so/RB | -
          Then/UH on/IN Monday/NNP said/VBD^ so/RB | -
          # marks of quotation
          Unions/NNS “/`` said/VBD^ no/UH ”/'' ./. | Unions
          Ann/NNP ,/, the/DT mayor/NN ,/, “/`` said/VBD^ no/UH ”/'' ./. | Ann
          “/`` Unions/NNS said/VBD^ no/UH ”/'' ./. | Unions
          “/`` No/UH ,/, ”/'' said/VBD^ Ann/NNP | -
          “/`` The/DT town/NN is/VBZ ready/JJ ,/, ”/'' said/VBD^ Ann/NNP | -
          Ann/NNP ’s/POS “/`` victory/NN plan/NN ”/'' says/VBZ^ so/RB | Ann ’s “ victory plan ”
          Her/PRP$ “/`` big/JJ old/JJ new/JJ plan/NN ”/'' says/VBZ^ so/RB | Her “ big old new plan ”
          Her/PRP$ “/`` big/JJ bad/JJ old/JJ new/JJ plan/NN ”/'' says/VBZ^ so/RB | -
          Her/PRP$ “/`` plan/NN now/RB ”/'' says/VBZ^ so/RB | -
          Her/PRP$ “/`` they/PRP have/VBP plans/NNS ”/'' says/VBZ^ so/RB | -
          # participles and infinitives
          Ann/NNP saying/VBG^ so/RB left/VBD | Ann
          Ann/NNP left/VBD ,/, saying/VBG^ so/RB | Ann
          Ann/NNP said/VBD Bob/NNP left/VBD ,/, adding/VBG^ so/RB | Ann
          Ann/NNP met/VBD the/DT man/NN Bob/NNP saw/VBD ,/, adding/VBG^ so/RB | Ann
          Ann/NNP wanted/VBD to/TO say/VB^ so/RB | Ann
          Ann/NNP said/VBD Bob/NNP wanted/VBD to/TO say/VB^ so/RB | Bob
          Saying/VBG^ so/RB ,/, Ann/NNP left/VBD | Ann
          After/IN saying/VBG^ so/RB ,/, in/IN May/NNP ,/, Ann/NNP also/RB left/VBD | Ann
          So/RB not/RB saying/VBG^ so/RB ,/, Ann/NNP left/VBD | -
          “/`` So/RB ,/, ”/'' adding/VBG^ so/RB | -
          Ann/NNP left/VBD “/`` so/RB ,/, ”/'' saying/VBG^ so/RB | Ann
          # conjunctions
          Ann/NNP said/VBD no/UH and/CC added/VBD^ so/RB | Ann
          Ann/NNP said/VBD Bob/NNP ran/VBD and/CC added/VBD^ so/RB | Ann
          Ann/NNP says/VBZ Bob/NNP ran/VBD and/CC added/VBD^ so/RB | Bob
          Ann/NNP says/VBZ Bob/NNP ran/VBD and/CC said/VBD^ so/RB | Ann
          Ann/NNP said/VBD Bob/NNP ran/VBD and/CC fell/VBD^ | Bob
          Ann/NNP left/VBD and/CC said/VBD^ so/RB | Ann
          So/RB said/VBD Ann/NNP and/CC added/VBD^ so/RB | Ann
          So/RB ran/VBD Ann/NNP and/CC added/VBD^ so/RB | -
          “/`` It/PRP ran/VBD ”/'' and/CC added/VBD^ so/RB | -
          # more verbs in a row than share a subject
          Ann/NNP ran/VBD and/CC sat/VBD and/CC ate/VBD and/CC wept/VBD and/CC left/VBD^ | Ann
          Ann/NNP ran/VBD and/CC sat/VBD and/CC ate/VBD and/CC wept/VBD and/CC fell/VBD and/CC left/VBD^ | -
          """)
  void findsTheSubjectBeforeAVerb(String sentence, String subject) {
    assertEquals(subject, before(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      textBlock =
          """
          The/DT man/NN who/WP said/VBD^ so/RB left/VBD | The man
          The/DT man/NN ,/, who/WP said/VBD^ so/RB ,/, left/VBD | The man
          The/DT plan/NN that/IN said/VBD^ so/RB failed/VBD | The plan
          So/RB that/IN said/VBD^ so/RB | -
          Men/NNS to/IN who/WP said/VBD^ so/RB | -
          Her/PRP$ “/`` plan/NN ”/'' that/WDT says/VBZ^ so/RB | Her “ plan ”
          # the nearest, for who
          Criticism/NN from/IN voters/NNS ,/, who/WP said/VBD^ so/RB | voters
          Criticism/NN from/IN voters/NNS ,/, which/WDT said/VBD^ so/RB | Criticism from voters
          The/DT head/NN of/IN unions/NNS ,/, who/WP said/VBD^ so/RB | The head of unions
          # a verb between
          Reports/NNS came/VBD out/RP that/WDT said/VBD^ so/RB | Reports
          Reports/NNS came/VBD then/RB that/WDT said/VBD^ so/RB | Reports
          Reports/NNS came/VBD that/WDT said/VBD^ so/RB | Reports
          Reports/NNS came/VBD home/UH that/WDT said/VBD^ so/RB | -
          # out of a relative clause
          The/DT man/NN who/WP made/VBD the/DT deal/NN said/VBD^ so/RB | The man
          The/DT man/NN who/WP ran/VBD then/RB under/IN Bob/NNP said/VBD^ so/RB | The man
          The/DT man/NN who/WP left/VBD ,/, met/VBD Bob/NNP said/VBD^ so/RB | Bob
          The/DT man/NN who/WP thought/VBD Bob/NNP said/VBD^ so/RB | Bob
          Old/JJ who/WP saw/VBD Bob/NNP said/VBD^ so/RB | Bob
          So/RB so/UH Bob/NNP said/VBD^ so/RB | Bob
          # those whose clause ends where the subject would
          Those/DT who/WP voted/VBD said/VBD^ so/RB | Those
          Those/DT who/WP stood/VBD for/IN said/VBD^ so/RB | Those
          Those/DT who/WP voted/VBD ,/, ran/VBD said/VBD^ so/RB | -
          The/DT plan/NN that/UH failed/VBD said/VBD^ so/RB | The plan
          Figures/NNS to/TO appear/VB show/VBP^ so/RB | Figures
          Figures/NNS to/TO appear/VB today/UH show/VBP^ so/RB | Figures
          Figures/NNS to/TO so/UH show/VBP^ so/RB | -
          So/UH to/TO appear/VB show/VBP^ so/RB | -
          # contact clauses
          The/DT men/NNS the/DT paper/NN asked/VBD said/VBD^ so/RB | The men
          The/DT men/NNS it/PRP asked/VBD said/VBD^ so/RB | The men
          The/DT men/NNS his/PRP$ paper/NN asked/VBD said/VBD^ so/RB | The men
          The/DT men/NNS Ann/NNP Ray/NNP asked/VBD said/VBD^ so/RB | The men
          The/DT men/NNS the/DT Osk/NNP Post/NNP asked/VBD said/VBD^ so/RB | The men
          The/DT men/NNS old/JJ papers/NNS asked/VBD said/VBD^ so/RB | -
          Then/UH it/PRP asked/VBD said/VBD^ so/RB | -
          The/DT men/NNS it/PRP asking/VBG said/VBD^ so/RB | -
          """)
  void findsTheNounOfARelativeClause(String sentence, String subject) {
    assertEquals(subject, before(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      textBlock =
          """
          Ann/NNP ,/, the/DT mayor/NN ,/, said/VBD^ so/RB | Ann
          Ann/NNP –/: the/DT mayor/NN –/: said/VBD^ so/RB | Ann
          Ann/NNP (/-LRB- FP/NNP )/-RRB- ,/, mayor/NN ,/, said/VBD^ so/RB | Ann ( FP )
          Ann/NNP ,/, who/WP saw/VBD it/PRP ,/, said/VBD^ so/RB | Ann
          Ann/NNP ,/, when/WRB she/PRP saw/VBD it/PRP ,/, said/VBD^ so/RB | Ann
          Ann/NNP ,/, then/RB angry/JJ ,/, said/VBD^ so/RB | Ann
          Ann/NNP ,/, in/IN Osk/NNP ,/, said/VBD^ so/RB | Ann
          Ann/NNP ,/, on/IN so/RB many/JJ long/JJ and/CC very/RB dull/JJ days/NNS ,/, said/VBD^ so/RB | Ann
          # a clause, or no phrase, between
          Ann/NNP ,/, it/PRP fell/VBD ,/, said/VBD^ so/RB | -
          Ann/NNP ,/, Bob/NNP fell/VBD ,/, said/VBD^ so/RB | -
          Then/UH Ann/NNP ,/, oh/UH ,/, said/VBD^ so/RB | -
          Then/UH ,/, in/IN Osk/NNP ,/, said/VBD^ so/RB | -
          Then/UH Ann/NNP ;/: in/IN Osk/NNP ,/, said/VBD^ so/RB | -
          # a short clause of saying between
          Ann/NNP ,/, she/PRP says/VBZ ,/, fell/VBD^ | Ann
          Then/UH ,/, she/PRP says/VBZ ,/, fell/VBD^ | -
          Ann/NNP ,/, oh/UH oh/UH oh/UH oh/UH oh/UH oh/UH she/PRP says/VBZ ,/, fell/VBD^ | -
          # a place, or a number
          Speaking/VBG in/IN Osk/NNP ,/, Ebsland/NNP ,/, said/VBD^ so/RB | -
          In/IN Osk/NNP ,/, Ebsland/NNP ,/, said/VBD^ so/RB | Osk
          So/UH Ann/NNP ,/, 40/CD ,/, of/IN Osk/NNP ,/, said/VBD^ so/RB | Ann
          # another level of quotation
          Then/UH Ann/NNP ,/, “/`` in/IN Osk/NNP ,/, ”/'' so/UH ,/, said/VBD^ so/RB | -
          # the first phrase of the sentence
          Unions/NNS ,/, said/VBD^ so/RB | Unions
          So/UH unions/NNS ,/, said/VBD^ so/RB | -
          # verbs in a row
          Ann/NNP promised/VBD to/TO go/VB ,/, vowed/VBD^ to/TO stay/VB | Ann
          Ann/NNP promises/VBZ to/TO go/VB ,/, vowed/VBD^ to/TO stay/VB | -
          Ann/NNP sat/VBD to/TO go/VB ,/, vowed/VBD^ to/TO stay/VB | -
          """)
  void findsTheSubjectBeforeAParenthesis(String sentence, String subject) {
    assertEquals(subject, before(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      textBlock =
          """
          So/RB said/VBD^ the/DT mayor/NN | the mayor
          So/RB said/VBD^ then/RB | -
          “/`` So/RB said/VBD^ ”/'' the/DT mayor/NN | -
          """)
  void findsTheSubjectOfAnInvertedVerb(String sentence, String subject) {
    Marked marked = Marked.of(sentence);
    Optional<Range> found = subjects(marked).after(group(marked));
    assertEquals(subject, marked.words(found));
  }
}
