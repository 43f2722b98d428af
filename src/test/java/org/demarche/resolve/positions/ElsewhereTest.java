package org.demarche.resolve.positions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Candidates whose course of action, or who is for it, stands elsewhere than beside the verb. */
class ElsewhereTest {

  /** What the last word of stance that is named finds. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # beside what somebody does
          support | Ann Reed marched/VBD in support/NN of the miners/NNS , lower/JJR taxes/NNS and a truce/NN . | Ann Reed support p supports [the miners]; Ann Reed support p supports [lower taxes]; Ann Reed support p supports [a truce]
          support | Ann Reed marched/VBD in support/NN of Bo Holm to close/VB the mine . | none
          back | The levy/NN backed/VBN by the council/NN failed/VBD . | the council back o supports [The levy]
          impose | The levy/NN imposed/VBN by the council/NN failed/VBD . | none
          # past a day, and past words set between
          announce | Norland announced/VBD on Monday a truce/NN . | Norland announce o offers [a truce]
          call | Norland called/VBD for , among other/JJ things/NNS , a truce/NN and a levy/NN . | Norland call p demands [a truce]; Norland call p demands [a levy]
          # quoted in part
          oppose | Norland opposed/VBD a “ no rules/NNS ” truce/NN . | Norland oppose o opposes [a “ no rules ” truce]
          # what somebody says that he wishes, and what nobody was told
          want | Bo Holm said he wanted/VBD to close/VB the mine . | he want i demands [close the mine]
          want | Bo Holm wanted/VBD to close/VB the mine . | none
          want | Norland said/VBD Bo Holm spoke/VBD of saying/VBG he wanted/VBD to close/VB the mine . | none
          plan | Bo Holm does/VBZ not plan/VB to close/VB the mine . | Bo Holm plan i rejects [close the mine]
          # what is left open, or not done yet
          commit | Norland would not commit/VB to a truce/NN . | Norland commit p noncommittal [a truce]
          would | Norland would not commit/VB to a truce/NN . | none
          would | Norland said it would consider/VB a truce/NN . | it would c openTo [consider a truce]
          ratify | Norland has/VBZ yet to ratify/VB the treaty/NN . | none
          """)
  void findsWhatStandsElsewhere(String word, String text, String candidates) {
    String found =
        Arrays.stream(CandidatesTest.candidates(text).split("; "))
            .filter(line -> line.replaceFirst("\\[.*", "").contains(" " + word + " "))
            .collect(Collectors.joining("; "));
    assertEquals(candidates, found.isEmpty() ? "none" : found);
  }
}
