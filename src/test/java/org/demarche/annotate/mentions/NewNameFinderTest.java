package org.demarche.annotate.mentions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.demarche.annotate.tokens.TaggedWords;
import org.demarche.knowledge.SmallNames;
import org.demarche.model.TokenView;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewNameFinderTest {
  private final NewNameFinder finder = new NewNameFinder(SmallNames.index());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # proper nouns in a row
          He/PRP saw/VBD Ann/NNP Lee/NNP leave/VB | Ann Lee
          # adjectives and foreign words in capitals belong to them; without a proper noun they name nobody
          the/DT Royal/JJ Gallery/NNP | Royal Gallery
          a/DT Deus/FW Vult/NNP song/NN | Deus Vult
          a/DT Royal/JJ Gala/NN | NONE
          # but an organization may be all of common nouns, unless it begins the sentence
          the/DT Free/JJ Press/NN Council/NN met/VBD | Free Press Council
          the/DT Council/NN met/VBD | NONE
          Press/NN Council/NN members/NNS met/VBD | NONE
          # the first word only looks common
          Democratic/JJ Alliance/NNP won/VBD | Democratic Alliance
          Wang/NN Hua/NNP won/VBD | Wang Hua
          Heavy/JJ Rains/NNP fell/VBD | Rains
          Free/JJ alliance/NN won/VBD | NONE
          # a single common noun that opens a sentence, and a single letter
          Hopes/NNPS faded/VBD | NONE
          “/`` Hopes/NNPS faded/VBD | NONE
          Lee/NNP left/VBD | Lee
          Mr./NNP X/NNP left/VBD | NONE
          # a party is no title of another one
          the/DT Republican/NNP Farmers/NNPS ~'/POS Party/NNP left/VBD | Republican Farmers ' Party
          the/DT Republican/NNP Lee/NNP left/VBD | Lee
          # what names no actor: days, months cut short, titles cut short, agreements
          on/IN Monday/NNP Lee/NNP left/VBD | Lee
          on/IN Sept./NNP 5/CD | NONE
          Gen./NNP Lee/NNP left/VBD | Lee
          the/DT Oslo/NNP Accords/NNPS failed/VBD | NONE
          # Jan is a name without a full stop
          Jan/NNP Lee/NNP left/VBD | Jan Lee
          # a registered name of several words, and a title with a name, begin anew
          of/IN Lower/NNP Port/NNP Royal/NNP | Lower; Port Royal
          said/VBD Reed/NNP President/NNP Lee/NNP | Reed; Lee
          said/VBD Arcadia/NNP President/NNP ./. | Arcadia President
          # hyphens inside a name, written without spaces
          Jean/NNP ~-/HYPH ~Luc/NNP left/VBD | Jean - Luc
          Lee/NNP -/: Ann/NNP left/VBD | Lee; Ann
          Lee/NNP ~-/HYPH ~led/VBN talks/NNS | Lee
          Ahmed/NNP ~-/HYPH ~al/NNP ~-/HYPH ~Sharif/NNP left/VBD | Ahmed - al - Sharif
          # the second half of a given name
          Kim/NNP Min/NNP ~-/HYPH ~ji/NN left/VBD | Kim Min - ji
          Lee/NNP ~-/HYPH ~ji/NN left/VBD | Lee
          Reed/NNP Min/NNP ~-/HYPH ~ji/NN left/VBD | Reed Min
          # particles
          Eva/NNP von/NNP der/NNP Heide/NNP left/VBD | Eva von der Heide
          Ana/NNP e/NNP Silva/NNP left/VBD | Ana e Silva
          Ana/NNP von/NNP here/RB left/VBD | Ana
          # owners in the plural
          Farm/NNP Workers/NNPS ~’/POS Union/NNP met/VBD | Farm Workers ’ Union
          Farm/NNP Workers/NNPS ’/POS Union/NNP met/VBD | Farm Workers; Union
          Farm/NNP Workers/NNPS ~’/POS House/NN met/VBD | Farm Workers ’ House
          Reed/NNP ~’/POS Union/NNP met/VBD | Reed; Union
          Farm/NNP Workers/NNPS ~’/POS Rights/NNPS | Farm Workers; Rights
          # and inside one body's name, which has an article and ends in a noun for bodies
          the/DT Salt/NN and/CC Pepper/NNP Administration/NNP met/VBD | Salt and Pepper Administration
          Salt/NN and/CC Pepper/NNP Administration/NNP met/VBD | Pepper Administration
          the/DT Salt/NNP ,/, Pepper/NNP and/CC Oil/NNP Union/NNP met/VBD | Salt , Pepper and Oil Union
          the/DT Salt/NNP ,/, Pepper/NNP Council/NNP and/CC Oil/NNP Union/NNP met/VBD | Salt; Pepper Council; Oil Union
          Salt/NNP ,/, Pepper/NNP and/CC Oil/NNP Union/NNP met/VBD | Salt; Pepper; Oil Union
          the/DT Salt/NNP and/CC Pepper/NNP Houses/NNPS met/VBD | Salt; Pepper Houses
          the/DT Salt/NNP Board/NNP and/CC Pepper/NNP Council/NNP met/VBD | Salt Board; Pepper Council
          the/DT OSK/NNP and/CC Pepper/NNP Council/NNP met/VBD | OSK; Pepper Council
          the/DT Salt/NNP and/CC Port/NNP Royal/NNP Council/NNP met/VBD | Salt; Port Royal Council
          # what companies are called last, at the beginning of a sentence
          Northern/JJ Airways/NNPS agreed/VBD | Northern Airways
          Civil/JJ Aviation/NNP Minister/NNP Lee/NNP agreed/VBD | Aviation; Lee
          # of, for and on lead on in organizations; and does after one of them
          the/DT Ministry/NNP of/IN Trade/NNP | Ministry of Trade
          the/DT Ministry/NNP of/IN the/DT Sea/NNP | Ministry of the Sea
          the/DT Ministry/NNP of/IN trade/NN | Ministry
          the/DT Ministry/NNP of/IN Trade/NNP and/CC Crafts/NN | Ministry of Trade and Crafts
          the/DT Ministry/NNP of/IN Trade/NNP and/CC Ann/NNP Lee/NNP | Ministry of Trade; Ann Lee
          the/DT Oslo/NNP Institute/NNP and/CC Reed/NNP | Oslo Institute; Reed
          the/DT Tale/NNP of/IN Reed/NNP | Tale; Reed
          """)
  void findsNamesByTheirShape(String tagged, String names) {
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
      textBlock =
          """
          Arcadians, Arcadian
          Arcadian,  ''
          arcadians, ''
          Lees,      ''
          """)
  void givesTheSingularOfPeoples(String word, String singular) {
    assertEquals(singular, NewNameFinder.singular(word).orElse(""));
  }
}
