package org.demarche.annotate.mentions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.demarche.annotate.tokens.TaggedWords;
import org.demarche.knowledge.SmallNames;
import org.demarche.model.TokenView;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where names begin and end that look like titles, words, places or possessives. */
class NameKindsTest {
  private final NewNameFinder finder = new NewNameFinder(SmallNames.index());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # titles, ranks and parties are no part of the name
          Senator/NNP Ann/NNP Lee/NNP left/VBD | Ann Lee
          Gold/NNP MP/NNP Ann/NNP Lee/NNP left/VBD | Gold; Ann Lee
          Chief/NNP Inspector/NNP Ann/NNP Lee/NNP left/VBD | Ann Lee
          Rev./NNP Ann/NNP Lee/NNP left/VBD | Ann Lee
          Director/NNP and/CC Editor/NNP Ann/NNP Lee/NNP left/VBD | Ann Lee
          # a title alone is nobody
          the/DT Commissioner/NNP left/VBD | NONE
          # trades are names themselves, but not where two names follow at the beginning
          Baker/NNP Ann/NNP Lee/NNP left/VBD | Ann Lee
          Baker/NNP Lee/NNP left/VBD | Baker Lee
          Ann/NNP Baker/NNP Lee/NNP left/VBD | Ann Baker Lee
          Detective/NNP Constable/NNP Ann/NNP Lee/NNP left/VBD | Ann Lee
          Baker/NNP Ann/NNP von/NNP Heide/NNP left/VBD | Ann von Heide
          Baker/NNP Jean/NNP ~-/HYPH ~Luc/NNP left/VBD | Jean - Luc
          # royalty keeps its title before one name and loses it before two
          Prince/NNP Karim/NNP left/VBD | Prince Karim
          Prince/NNP Karim/NNP bin/NNP Said/NNP left/VBD | Karim bin Said
          Princess/NNP Ann/NNP of/IN Norden/NNP left/VBD | Ann of Norden
          the/DT Bank/NNP of/IN Arcadia/NNP left/VBD | Bank of Arcadia
          Princess/NNP Ann/NNP of/IN Arcadia/NNP left/VBD | Ann; Arcadia
          # what is called so but is no person
          Prince/NNP Edgar/NNP Island/NNP lay/VBD there/RB | Prince Edgar Island
          Captain/NNP Arcadia/NNP left/VBD | Captain Arcadia
          Director/NNP Forum/NNP met/VBD | Director Forum
          # a department ends where the name begins
          minister/NN for/IN Sport/NNP and/CC Youth/NNP Ann/NNP Lee/NNP left/VBD | Sport; Youth; Ann Lee
          minister/NN of/IN Roads/NNPS Tamsin/NNP Orr/NNP said/VBD | Roads; Tamsin Orr
          minister/NN of/IN Roads/NNPS Tamsin/NNP Orr/NNP in/IN Osk/NNP | Roads Tamsin Orr; Osk
          the/DT road/NN of/IN Lower/NNP Tamsin/NNP Orr/NNP said/VBD | Lower Tamsin Orr
          # first names that look like other words
          Will/MD Lund/NNP left/VBD ./. | Will Lund
          Will/MD Lund/NNP leave/VB ./. | Lund
          Will/MD Lund/NNP soon/RB left/VBD ?/. | Lund
          He/PRP Minhua/NNP left/VBD | He Minhua
          He/PRP left/VBD | NONE
          He/PRP Wang/NNP Hua/NNP left/VBD | Wang Hua
          Ye/PRP Sang/NNP ~-/HYPH ~woo/NN left/VBD | Ye Sang - woo
          Kim/NNP Yo/UH Jong/NNP left/VBD | Kim Yo Jong
          # last names that look like other words
          with/IN Petra/NNP Read/VB ,/, who/WP left/VBD | Petra Read
          said/VBD vintner/NN Odil/NNP Best/JJS ./. | Odil Best
          Petra/NNP May/NNP said/VBD | Petra May
          Odil/NNP May/NNP said/VBD | Odil May
          in/IN Oslo/NNP May/NNP 5/CD | Oslo
          nurse/NN Tamsin/NNP Law/NNP left/VBD | Tamsin Law
          Tamsin/NNP Law/NNP ,/, a/DT nurse/NN ,/, left/VBD | Tamsin Law
          the/DT Tamsin/NNP Law/NNP passed/VBD | NONE
          leader/NN Tom/NN Dowd/NN left/VBD | Tom Dowd
          # marks that belong to a name
          Brand/NNP &/CC Sohn/NNP left/VBD | Brand & Sohn
          Standard/JJ &/CC Rich/NNP left/VBD | Standard & Rich
          Lee/NNP &/CC friends/NNS left/VBD | Lee
          William/NNP “/`` ~Bill/NNP ~”/'' Lee/NNP left/VBD | William “ Bill ” Lee
          William/NNP (/-LRB- ~Bill/NNP ~)/-RRB- Lee/NNP left/VBD | William ( Bill ) Lee
          Master/NNP (/-LRB- ~GM/NNP ~)/-RRB- Lee/NNP left/VBD | Master; GM; Lee
          William/NNP (/-LRB- ~Zed/NNP ~,/, Lee/NNP left/VBD | William; Zed; Lee
          William/NNP :/: Zed/NNP ~:/: Lee/NNP left/VBD | William; Zed; Lee
          Lee/NNP “/`` ~Go/NNP on/RB ~”/'' Ann/NNP left/VBD | Lee; Go; Ann
          Yodel/NNP ~!/. said/VBD so/RB | Yodel !
          Yodel/NNP ~!/. | Yodel
          # companies whose name ends in 's
          Acme/NNP ~'s/POS rejected/VBD the/DT claim/NN | Acme 's
          Acme/NNP ~'s/POS blamed/VBN high/JJ rents/NNS | Acme 's
          Acme/NNP ~'s/POS rejected/VBN claim/NN was/VBD old/JJ | Acme
          Acme/NNP ~'s/POS claim/NN | Acme
          Acme/NNP ~'s/POS of/IN Oslo/NNP left/VBD | Acme 's of Oslo
          # owners in the plural, and organizations that open a sentence
          the/DT Seamen/NNP ~'s/POS Union/NNP met/VBD | Seamen 's Union
          Arden/NNP ~'s/POS Union/NNP met/VBD | Arden; Union
          Ministry/NN of/IN Fish/NNS met/VBD | Ministry of Fish
          Ministry/NN of/IN fish/NN met/VBD | NONE
          People/NNS ~'s/POS Party/NNP met/VBD | People 's Party
          """)
  void beginAndEnd(String tagged, String names) {
    TokenView words = TaggedWords.view(tagged);
    List<String> found = new ArrayList<>();
    for (int at = 0; at < words.size(); ) {
      int end = finder.endAt(words, at);
      if (end > at && finder.isName(words, at, end)) {
        found.add(TaggedWords.words(words, at, end));
      }
      at = Math.max(end, at + 1);
    }
    assertEquals(names, found.isEmpty() ? "NONE" : String.join("; ", found));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # a place as first name needs a title, an apposition or a verb of saying beside it
          Minister/NNP Georgia/NNP Lund/NNP of/IN Osk/NNP | 1 | true
          Georgia/NNP Lund/NNP ,/, a/DT ranger/NN ,/, left/VBD | 0 | true
          Georgia/NNP Lund/NNP ,/, 42/CD ,/, left/VBZ | 0 | true
          Georgia/NNP Lund/NNP said/VBD so/RB | 0 | true
          said/VBD Georgia/NNP Lund/NNP ./. | 1 | true
          in/IN Georgia/NNP Lund/NNP ./. | 1 | false
          Osk/NNP Lund/NNP said/VBD so/RB | 0 | false
          # and no word for a place, a thing or a company after it
          Georgia/NNP Tech/NNP said/VBD so/RB | 0 | false
          Georgia/NNP Board/NNP said/VBD so/RB | 0 | false
          Georgia/NNP Mills/NNP ,/, the/DT harbour/NN ,/, left/VBD | 0 | false
          Georgia/NNP Mills/NNP ,/, the/DT minister/NN ,/, left/VBD | 0 | true
          """)
  void placesAreFirstNames(String tagged, int from, boolean person) {
    TokenView words = TaggedWords.view(tagged);
    assertEquals(person, PersonSigns.hasPlaceAsFirstName(words, from, from + 2));
  }
}
