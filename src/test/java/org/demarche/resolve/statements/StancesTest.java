package org.demarche.resolve.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.demarche.model.Dossier;
import org.demarche.model.Stance;
import org.demarche.resolve.World;
import org.demarche.syntax.ArticleView;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The stance that an attribution shows by itself. */
class StancesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # of the cue, reversed where it is negated
          Norland rejected/VBD the plan . | rejects
          Norland did not reject/VB the plan . | openTo
          Norland said prices rose/VBD . | none
          # what somebody has to do
          Norland must reject/VB the plan . | none
          Norland should accept/VB the plan . | none
          # a refusal to answer is no refusal
          Norland declined/VBD to say/VB whether it rained/VBD . | noncommittal
          Norland refused/VBD to comment/VB on the plan . | noncommittal
          Norland refused/VBD to sign/VB the plan . | rejects
          # the noun of a verb of voicing
          Norland voiced/VBD concern about/IN the plan . | opposes
          Norland signaled/VBD its full/JJ readiness for the plan . | openTo
          Norland expressed/VBD support for the plan . | supports
          Norland expressed/VBD the bread . | none
          # to ask for news, and to ask for an action
          Norland asked/VBD whether it rained/VBD . | none
          Norland told/VBD Sudland that it rained/VBD . | none
          Norland asked/VBD Sudland to leave/VB . | demands
          Norland asked/VBD for the plan . | demands
          # what is feared to be is not opposed
          Norland feared/VBD that it rained/VBD . | none
          Norland feared/VBD the plan . | opposes
          Norland hoped/VBD that it rained/VBD . | supports
          # thinkable
          Norland could accept/VB the plan . | openTo
          Norland accepted/VBD the plan . | concedes
          Norland could reject/VB the plan . | rejects
          """)
  void readsTheStanceOfTheCue(String sentence, String stance) {
    Dossier dossier = World.read(sentence);
    ArticleView tokens = new ArticleView(World.annotated(sentence), World.KNOWLEDGE.lexicon());
    assertEquals(
        stance,
        Stances.of(World.first(dossier).attribution(), tokens)
            .map(Stance::notation)
            .orElse("none"));
  }
}
