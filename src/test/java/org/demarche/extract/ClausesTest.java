package org.demarche.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Subjects and clauses in unusual places. {@link Found} tells how to read the columns. */
class ClausesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # a verb between the noun and its relative clause
          New reports came out that said the bridge was unsafe. | New reports | said | the bridge was unsafe | say
          Posters started to come out that said, "Save the bridge". | Posters | said | Save the bridge | say
          # a relative clause without a pronoun
          Some of the drivers Anna Bell met said the bridge is old. | Some of the drivers | said | the bridge is old | say
          The drivers the Herald asked said the bridge is old. | The drivers | said | the bridge is old | say
          The drivers she asked said the bridge is old. | The drivers | said | the bridge is old | say
          # a clause of time in the parenthesis
          Anna Bell, on the upper deck when the bridge fell, said it was old. | Anna Bell | said | it was old | say
          The clerk's cousin, Anna Bell, when asked whether he had used the bridge, said it is old. | The clerk's cousin, Anna Bell | said | it is old | say
          # two prepositions before a time
          Reports as of Wednesday said two bridges had been closed. | Reports | said | two bridges had been closed | say
          # a time before a list, and a name that looks like a time
          Yesterday, clerks in Osk and Norvik announced that the bridge is closed. | clerks in Osk and Norvik | announced | the bridge is closed | say
          USA Today noted the bridge is old. | USA Today | noted | the bridge is old | say
          # a name with its office and a place
          Carl Moss, the mayor of Esk, Norland, announced classes would end. | Carl Moss | announced | classes would end | say
          Carl Moss, the mayor of Esk, Norland, announced classes for clerks, new and old, would end. | Carl Moss | announced | classes for clerks, new and old, would end | say
          The clerks behind the old count only noted the bridge is old. | The clerks behind the old count | noted | the bridge is old | say
          The next day, Anna Bell said the bridge is old. | Anna Bell | said | the bridge is old | say
          Anna Bell posted on Twitter asking for places to eat. | Anna Bell | asking | places to eat | want
          Anna Bell wrote on Twitter saying it is old. | Anna Bell | saying | it is old | say
          Moss called it the end, however Bell noted the bridge is old. | Moss / Bell | called / noted | the end / the bridge is old | judge / say
          # a habit that nobody has
          There is a habit of not seeking a third term in Osk. | - | - | - | -
          # nobody who says it
          Who said above that the bridge is safe? | - | - | - | -
          """)
  void findsSubjectsApartFromTheirVerbs(
      String text, String source, String cue, String content, String kind) {
    assertEquals(new Found(source, cue, content, kind), Found.in(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # a question word that opens no clause
          I think the city's how to manual is good. | I | think | the city's how to manual is good | say
          # a relative clause within the clause
          The mayor said the bridge, which some drivers used, is old. | The mayor | said | the bridge, which some drivers used, is old | say
          The mayor rejected the plan, which was not shown; the bridge was closed. | The mayor | rejected | the plan | judge
          # a comma after what it was said in
          The union said in its report, the old bridge makes the city poor. | The union | said | the old bridge makes the city poor | say
          # what others say beside it
          The mayor said the bridge is safe, with the union saying it is old. | The mayor / the union | said / saying | the bridge is safe / it is old | say / say
          It is not what you think we want, what some drivers think we want. | you / some drivers | think / think | we want / we want | think / think
          # an answer before the clause
          The mayor said no, the city would not buy it. | The mayor | said | no, the city would not buy it | say
          The price was so low that the mayor said yes, the city would buy it. | the mayor | said | yes, the city would buy it | say
          # the relative pronoun is the subject of the clause
          The bridge will open in May, which Minister Anna Bell has said may be too late. | Minister Anna Bell | has said | may be too late | say
          # … and here it is not, nor here
          The bridge on which the court has ruled was closed. | - | - | - | -
          What the mayor could see are two bridges. | - | - | - | -
          # a time is the subject
          A member of the crew says the night brought no progress. | A member of the crew | says | the night brought no progress | say
          The plan that the city announced last week is dead. | - | - | - | -
          # earlier, or before something
          The mayor has said before the bridge is unsafe. | The mayor | has said | the bridge is unsafe | say
          The mayor had spoken before he was ill. | - | - | - | -
          # a mark that is not closed, or not by one of its kind
          The driver was asked, and she said, 'It is a bridge that I will not use. | she | said | It is a bridge that I will not use | say
          When someone comes up and says, 'Anna, thank you, it is safe." | someone | says | Anna, thank you, it is safe | say
          # no clause
          The mayor has always known about the bridge. | - | - | - | -
          """)
  void findsClausesWhereTheyOpen(
      String text, String source, String cue, String content, String kind) {
    assertEquals(new Found(source, cue, content, kind), Found.in(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          I mean there happens to be no other bridge. | I | mean | there happens to be no other bridge | say
          On Monday, reports said Wednesday's quake moved the bridge. | reports | said | Wednesday's quake moved the bridge | say
          Drake et al found water levels in the river would be high. | Drake et al | found | water levels in the river would be high | show
          Bell said she "take[s] the duty of ensuring that all roads are open" for good. | Bell | said | she "take[s] the duty of ensuring that all roads are open" for good | say
          # there, where it tells the place
          People who live there are ill. | - | - | - | -
          """)
  void mendsTheTagsOfSubjectsAndVerbs(
      String text, String source, String cue, String content, String kind) {
    assertEquals(new Found(source, cue, content, kind), Found.in(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          The city has two bridges which, according to the Herald, the union and the press have both criticised. | the Herald | according to | which … the union and the press have both criticised | say
          The bridge, which, according to the Herald, is old, was closed. | the Herald | according to | which … is old | say
          """)
  void endsWhatIsSaidWithTheRelativeClause(
      String text, String source, String cue, String content, String kind) {
    assertEquals(new Found(source, cue, content, kind), Found.in(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # for which nobody vouches
          The pilot reportedly left the port. | - | reportedly | The pilot … left the port | say
          Reportedly, the ship sank near the port. | - | Reportedly | the ship sank near the port | say
          Anna Bell met a driver who allegedly hit the gate. | - | allegedly | who … hit the gate | say
          The allegedly damaged gate is old. | - | - | - | -
          The pilot is reportedly ill. | - | reportedly | The pilot is … ill | say
          Allegedly stolen boats were found. | - | - | - | -
          The pilot left allegedly damaged boats. | - | - | - | -
          # as what, and with whom besides
          Clerks identified the driver as Anna Bell. | Clerks | identified | Anna Bell | say
          The drivers left and were identified as clerks. | - | were identified | The drivers … clerks | say
          Ann Bell was cast as a queen. | - | - | - | -
          The city split, with 20 drivers backing the plan, and nine clerks opposing it. | 20 drivers / nine clerks | backing / opposing | the plan / it | judge / judge
          Moss left, with Bo Holm of Osk calling the case of Anna Bell “unfair”. | Bo Holm of Osk | calling | the case of Anna Bell “unfair” | judge
          Anna Bell pleaded not guilty. | Anna Bell | pleaded | not guilty | say
          # who told it, past a time
          The death of the clerk was announced on Friday by her family. | her family | was announced | The death of the clerk | say
          The plan was criticised by the union on Monday. | the union | was criticised | The plan | judge
          # another subject, and another that speaks
          The city denied funds for the bridge, and the quarrel between clerks and drivers caused a delay. | The city | denied | funds for the bridge | say
          Anna Bell said it is old, which she said was no news. | Anna Bell / she | said / said | it is old / was no news | say / say
          Anna Bell left and on Monday's show described the plan as a farce. | Anna Bell | described | a farce | judge
          The clerks filed a motion claiming the bridge is old. | The clerks | claiming | the bridge is old | say
          Drivers backing the plan said the bridge is old. | Drivers / Drivers | backing / said | the plan / the bridge is old | judge / say
          # what else is done
          The mayor criticised the plan, accusing them of bias. | The mayor / The mayor | criticised / accusing | the plan / bias | judge / judge
          The mayor announced a ban so he could close the bridge. | The mayor | announced | a ban | say
          The mayor announced a ban the same day. | The mayor | announced | a ban | say
          The mayor said he would close it, before changing course on Monday. | The mayor | said | he would close it | say
          The mayor said it is old without elaborating. | The mayor | said | it is old | say
          # when, and how long
          Anna Bell said that evening that it is old. | Anna Bell | said | it is old | say
          Anna Bell said that day and night are one. | Anna Bell | said | day and night are one | say
          Drivers asked for years. | - | - | - | -
          Drivers asked for two years of peace. | Drivers | asked | two years of peace | want
          # who is meant by a name with its office
          According to Osk Works, a firm of divers, the bridge is old. | Osk Works, a firm of divers | According to | the bridge is old | say
          The bridge is old, the newspaper The Herald noted. | the newspaper The Herald | noted | The bridge is old | say
          """)
  void findsWhatIsToldInPassing(
      String text, String source, String cue, String content, String kind) {
    assertEquals(new Found(source, cue, content, kind), Found.in(text));
  }
}
