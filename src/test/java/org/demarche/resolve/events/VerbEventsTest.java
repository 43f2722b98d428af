package org.demarche.resolve.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.demarche.model.Dossier;
import org.demarche.resolve.World;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody does where no attribution shows it, and towards whom. */
class VerbEventsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what somebody will do
          Norland will release/VB the miners of Sudland . | Norland AGREE the miners of Sudland (what it will do)
          Norland will blockade/VB Sudland . | Norland THREATEN Sudland (what it will do)
          Norland should release/VB the miners of Sudland . | none
          # would needs somebody who says so
          Norland would release/VB the miners of Sudland . | none
          Bo Holm said Norland would release/VB the miners of Sudland . | Norland AGREE the miners of Sudland (what it will do)
          # not to cooperate or meet rejects, not to tolerate threatens
          Norland will not release/VB the miners of Sudland . | Norland REJECT the miners of Sudland (what it will do)
          Norland will not meet/VB Sudland . | Norland REJECT Sudland (what it will do)
          Norland wo n't tolerate/VB raids by Sudland . | Norland THREATEN Sudland (what it will do)
          Norland will tolerate/VB raids by Sudland . | none
          Norland will not blockade/VB Sudland . | none
          # unless makes a threat of it
          Norland will release/VB the miners unless Sudland objects/VBZ . | Norland THREATEN the miners (what it will do)
          # it is done to somebody
          Norland will be released/VBN by Sudland . | none
          """)
  void readsWhatSomebodyWillDo(String sentence, String events) {
    assertEquals(events, World.events(World.read(sentence)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # verbs that attribute nothing
          Norland apologized/VBD to Sudland . | Norland SUPPORT Sudland (verb apologize)
          Norland has apologized/VBN to Sudland . | Norland SUPPORT Sudland (verb apologize)
          Norland has quickly/RB apologized/VBN to Sudland . | Norland SUPPORT Sudland (verb apologize)
          # agreeing needs an agreement
          Norland reached/VBD a pact with Sudland . | Norland AGREE Sudland (verb reach)
          Norland reached/VBD a bay of Sudland . | none
          Norland turned/VBD down/RP the mediators from Sudland . | Norland REJECT the mediators (verb turn)
          # nouns with a verb that carries them, not past a preposition or comma
          Norland issued/VBD an urgent/JJ appeal to Sudland . | Norland DEMAND Sudland (issue with appeal)
          Norland issued/VBD a map in support of Sudland . | none
          Norland issued/VBD a map , support of Sudland . | none
          # not finite, not real, denied
          Norland came/VBD to apologize/VB to Sudland . | none
          Norland might apologize/VB to Sudland . | none
          Norland did not apologize/VB to Sudland . | none
          # the passive, by somebody who can act
          Norland was snubbed/VBN by Sudland on Monday . | Sudland REJECT Norland (passive of snub)
          Norland was snubbed/VBN by evidence of lying/VBG . | none
          Norland was snubbed/VBN . | none
          Norland was seen/VBN by Sudland . | none
          # what only describes somebody, and what was before
          Norland , which/WDT apologized/VBD to Sudland , is small/JJ . | none
          The miners left/VBD after Norland apologized/VBD to Sudland . | none
          """)
  void readsWhatSomebodyDid(String sentence, String events) {
    assertEquals(events, World.events(World.read(sentence)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # the first other actor, with what belongs to its name
          Norland apologized/VBD to the navy of Sudland . | the navy of Sudland
          Norland apologized/VBD to the miners in Osk . | the miners in Osk
          # not the agent, its own people or where it spoke
          Norland apologized/VBD for raids of Norland on Sudland . | Sudland
          Norland apologized/VBD for its soldiers to Sudland . | Sudland
          Norland apologized/VBD for its brave/JJ soldiers to Sudland . | Sudland
          Norland apologized/VBD on television to Sudland . | Sudland
          Norland apologized/VBD on the radio to the miners . | the miners
          Norland apologized/VBD on Television to the miners . | the miners
          # nobody
          Norland apologized/VBD for the noise . | nobody
          """)
  void findsWhomItAffects(String sentence, String target) {
    Dossier dossier = World.read(sentence);
    assertEquals(
        target,
        dossier.events().stream()
            .map(e -> e.targetSpan().map(s -> World.words(dossier, s)).orElse("nobody"))
            .collect(Collectors.joining("; ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # from what shows it to the end, without the full stop
          Norland apologized/VBD to Sudland . | apologized to Sudland
          Norland urged/VBD Sudland to leave/VB . | urged Sudland to leave
          # what an attribution tells and what another verb tells
          Norland urged/VBD Sudland to leave/VB . ¶ Norland has apologized/VBN . | urged Sudland to leave; has apologized
          """)
  void takesTheWordsThatSayIt(String text, String content) {
    Dossier dossier = World.text(text);
    assertEquals(
        content,
        dossier.events().stream()
            .map(e -> World.words(dossier, e.content()))
            .collect(Collectors.joining("; ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # whom a pronoun means: the name further out, or before
          Norland said it rejected/VBD the plan of Sudland . | Norland | ''
          Ann Reed spoke/VBD . ¶ She rejected/VBD the plan of Sudland . | Ann Reed | ''
          Ann Reed said she will release/VB the miners . | Ann Reed | ''
          # who tells it of others
          Bo Holm said Norland will blockade/VB Sudland . | Norland | Bo Holm
          The man said you/PRP rejected/VBD the plan of Sudland . | '' | ''
          # an event inside what is said of another one is none
          Norland rejected/VBD an appeal by Sudland , which/WDT urged/VBD Norland to leave/VB . | Norland | ''
          Norland agreed/VBD to apologize/VB to Sudland . | Norland | ''
          """)
  void tellsWhoActsAndWhoSaysSo(String text, String agent, String teller) {
    Dossier dossier = World.text(text);
    assertEquals(
        agent,
        dossier.events().stream()
            .map(e -> World.words(dossier, e.agentSpan()))
            .collect(Collectors.joining("; ")));
    assertEquals(
        teller,
        dossier.events().stream()
            .flatMap(e -> e.ascribedBy().stream())
            .map(id -> World.label(dossier, id))
            .collect(Collectors.joining("; ")));
  }
}
