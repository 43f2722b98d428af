package org.demarche.annotate.tags;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.demarche.lexicon.Lexicon;
import org.demarche.model.Sentence;
import org.demarche.model.Token;
import org.demarche.syntax.Tagged;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagMenderTest {
  private static final TagMender MENDER = new TagMender(new Lemmatizer(), Lexicon.builtIn());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
      # names by their capitals, in prose and where no verb begins
      Nothing/NN moves/VBZ ,/, said/VBD Reed/VBD ./.                    | 4 Reed/NNP
      Nothing/NN moved/VBD yet/RB ,/, Reed/UH said/VBD ./.              | 4 Reed/NNP
      The/DT mayor/NN said/VBD :/: Reed/VB it/PRP aloud/RB ./.          | -
      Mayor/NN Says/VBZ Harbour/NN Closes/VBZ Soon/RB                   | -
      The/DT mayor/NN said/VBD :/: “/`` Stop/VB the/DT work/NN ./.      | -
      Reed/VB vowed/VBD to/TO stay/VB ./.                               | 0 Reed/NNP
      Reed/UH vows/VBZ to/TO stay/VB ./.                                | 0 Reed/NNP
      There/VB said/VBD he/PRP ./.                                      | -
      Go/VB home/RB ./.                                                 | -
      It/PRP says/VBZ example.org/ADD ./.                               | 2 example.org/NNP
      # one reading of a word
      They/PRP hope/VBP to/IN stay/VB ./.                               | 2 to/TO
      They/PRP went/VBD to/IN town/NN ./.                               | -
      Every/JJ road/NN is/VBZ open/JJ ./.                               | 0 Every/DT
      # verbs after to that look like nouns
      They/PRP refused/VBD to/IN appeal/NN ./.                          | 2 to/TO 3 appeal/VB
      They/PRP told/VBD the/DT trust/NN to/IN appeal/NN ./.             | 4 to/TO 5 appeal/VB
      They/PRP agreed/VBD to/IN peace/NN ./.                            | -
      They/PRP went/VBD to/IN work/NN ./.                               | -
      # titles after a verb of saying, and the last word of a name
      “/`` No/UH ,/, ”/'' said/VBD host/VB Ann/NNP Reed/NNP ./.         | 5 host/NN
      He/PRP will/MD say/VB hello/VB Reed/NNP ./.                       | -
      It/PRP is/VBZ fair/JJ ,/, Harbour/NNP Post/IN said/VBD ./.        | 5 Post/NNP
      # after a question, an adverb, a relative clause
      “/`` How/WRB ?/. ”/'' a/DT narrator/NN in/IN the/DT clip/NN asks/NNS ./. | 9 asks/VBZ
      The/DT memo/NN also/RB backs/NNS the/DT pier/NN ./.               | 3 backs/VBZ
      The/DT club/NN ,/, which/WDT has/VBZ ten/CD members/NNS ,/, backs/NNS the/DT pier/NN ./. | 8 backs/VBZ
      The/DT club/NN ,/, which/WDT has/VBZ ten/CD members/NNS ,/, backs/NNS the/DT pier/NN and/CC left/VBD ./. | -
      # a relative that has its subject
      The/DT plan/NN ,/, which/WDT both/DT sides/NNS signed/VBN ,/, is/VBZ old/JJ ./. | 6 signed/VBD
      The/DT pier/NN ,/, which/WDT men/NNS paid/VBN by/IN Reed/NNP built/VBD ,/, is/VBZ old/JJ ./. | -
      # a possessive without a noun is a verb
      It/PRP 's/POS ready/JJ to/TO go/VB ./.                            | 1 's/VBZ
      The/DT town/NN 's/POS the/DT owner/NN ./.                         | 2 's/VBZ
      It/PRP 's/POS not/RB in/IN town/NN ./.                            | 1 's/VBZ
      It/PRP 's/POS “/`` good/JJ in/IN town/NN ./.                      | 1 's/VBZ
      The/DT town/NN 's/POS owner/NN left/VBD ./.                       | -
      The/DT town/NN 's/POS newly/RB built/VBN and/CC owner/NN ./.      | 2 's/VBZ
      The/DT town/NN 's/POS long/JJ paved/VBN rising/VBG 2/CD -/HYPH mile/NN road/NN | -
      The/DT road/NN is/VBZ the/DT town/NN 's/POS ./.                   | -
      The/DT road/NN is/VBZ the/DT town/NN 's/POS                       | -
      The/DT town/NN 's/POS went/VBD ./.                                | -
      The/DT town/NN 's/POS ,/, the/DT road/NN ,/, fell/VBD ./.         | -
      # adjectives, plain forms and compounds that are nouns
      the/DT general/JJ warned/VBD that/IN it/PRP fell/VBD ./.          | 1 general/NN
      the/DT general/JJ warned/VBN that/IN it/PRP fell/VBD ./.          | 1 general/NN
      General/JJ warned/VBD that/IN it/PRP fell/VBD ./.                 | -
      was/VBD general/JJ warned/VBD that/IN it/PRP fell/VBD ./.         | -
      the/DT general/JJ strike/NN ended/VBD ./.                         | -
      the/DT general/JJ slept/VBD ./.                                   | -
      according/VBG to/IN curator/VB Elaine/NNP Bell/NNP                | 1 to/TO 2 curator/NN
      she/PRP went/VBD to/TO curate/VB them/PRP                         | -
      a/DT laser/NN show/VBP that/WDT fails/VBZ ./.                     | 2 show/NN
      an/DT ice/NN show/VBP that/WDT fails/VBZ ./.                      | 2 show/NN
      a/DT big/JJ laser/NN show/VBP that/WDT fails/VBZ ./.              | 3 show/NN
      the/DT laser/NN show/VBP that/WDT fails/VBZ ./.                   | -
      Calls/VBZ for/IN peace/NN grow/VBP ./.                            | 0 Calls/NNS
      Plans/VBZ to/TO build/VB it/PRP failed/VBD ./.                    | 0 Plans/NNS
      Asks/VBZ the/DT mayor/NN ./.                                      | -
      # calls for, where nothing but the subject stands before
      The/DT town/NN 's/POS main/JJ union/NN calls/NNS for/IN talks/NNS ./. | 5 calls/VBZ
      The/DT report/NN by/IN the/DT union/NN calls/NNS for/IN talks/NNS ./. | 5 calls/VBZ
      After/IN union/NN calls/NNS for/IN talks/NNS ,/, he/PRP left/VBD ./.  | -
      The/DT union/NN calls/NNS for/IN talks/NNS failed/VBD ./.             | -
      The/DT union/NN calls/NNS of/IN yesterday/NN ./.                      | -
      # asks for, before another verb of the subject or as the first word of a quotation
      The/DT main/JJ union/NN asks/NNS for/IN pay/NN and/CC left/VBD ./.    | 3 asks/VBZ
      The/DT main/JJ union/NN asks/NNS for/IN pay/NN failed/VBD ./.         | -
      Ann/NNP ,/, in/IN town/NN ,/, “/`` appeals/NNS for/IN talks/NNS ”/''  | 6 appeals/VBZ
      The/DT mayor/NN “/`` appeals/NNS for/IN talks/NNS ”/''                | 3 appeals/VBZ
      Ann/NNP heard/VBD ,/, “/`` appeals/NNS for/IN talks/NNS ”/''          | -
      # which, not what they do
      Developing/VBG countries/NNS met/VBD ./.                              | 0 Developing/JJ
      They/PRP are/VBP developing/VBG countries/NNS ./.                     | -
      Building/VBG countries/NNS is/VBZ hard/JJ ./.                         | -
      # perfects, whose auxiliary looks like a full verb
      It/PRP has/VBZ//VERB since/IN fallen/VBN ./.                      | 1 has/VBZ//AUX
      They/PRP had/VBD//VERB all/DT fallen/VBN ./.                      | 1 had/VBD//AUX
      It/PRP has/VBZ//VERB a/DT fallen/VBN tree/NN ./.                  | -
      # passives
      It/PRP is/VBZ asserted/VBD by/IN many/JJ ./.                      | 2 asserted/VBN
      It/PRP had/VBD asserted/VBD that/IN ./.                           | -
      It/PRP is/VBZ had/VBD//AUX by/IN many/JJ ./.                      | -
      """)
  void mendsNamesNounsAndPassives(String tagged, String mended) {
    assertEquals(mended, mended(tagged));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
      # headlines without a verb
      Mayor/NN slams/NNS bridge/NN                                      | 1 slams/VBZ
      The/DT mayor/NN Reed/NNP slams/NNS bridge/NN                      | 3 slams/VBZ
      The/DT mayor/NN slams/NNS bridge/NN                               | 2 slams/VBZ
      Mayor/NN slams/NNS bridge/NN that/WDT fell/VBD                    | -
      Mayor/NN slams/NNS at/IN noon/NN                                  | -
      Mayor/NN slams/NNS ./.                                            | -
      Mayor/NN slams/NNS                                                | -
      Mayor/NN roads/NNS bridge/NN                                      | -
      # the source at the end
      The/DT road/NN fell/VBD ,/, the/DT BBC/NNP says/NNS ./.           | 6 says/VBZ
      The/DT road/NN fell/VBD ,/, the/DT paper/NN says/NNS              | 6 says/VBZ
      The/DT road/NN fell/VBD ,/, the/DT papers/NNS says/NNS ./.        | -
      The/DT road/NN fell/VBD ,/, the/DT paper/NN roads/NNS ./.         | -
      The/DT road/NN fell/VBD ,/, the/DT paper/NN says/NNS twice/RB ./. | -
      The/DT road/NN fell/VBD near/IN the/DT paper/NN says/NNS ./.      | -
      Well/UH ,/, the/DT paper/NN says/NNS ,/, it/PRP fell/VBD ./.      | -
      # before an infinitive, a subject, or that
      The/DT club/NN that/WDT plans/NNS to/TO move/VB ./.               | -
      The/DT club/NN plans/NNS to/TO move/VB ,/, he/PRP said/VBD ./.    | 2 plans/VBZ
      The/DT mayor/NN too/RB ,/, plans/NNS to/TO move/VB ,/, we/PRP said/VBD | 4 plans/VBZ
      Well/UH there/RB ,/, plans/NNS to/TO move/VB ,/, we/PRP said/VBD  | -
      The/DT club/NN plans/NNS for/IN a/DT move/VB ,/, he/PRP said/VBD  | -
      The/DT club/NN plans/NNS to/TO towns/NNS ,/, he/PRP said/VBD      | -
      We/PRP met/VBD in/IN a/DT club/NN plans/NNS to/TO move/VB         | -
      The/DT team/NN reports/NNS the/DT road/NN was/VBD open/JJ         | 2 reports/VBZ
      Both/CC said/VBD so/RB                                            | 0 Both/DT
      Both/CC Ann/NNP and/CC Bea/NNP spoke/VBD                          | -
      The/DT team/NN reports/NNS Reed/NNP was/VBD in/RB                 | 2 reports/VBZ
      The/DT team/NN reports/NNS it/PRP was/VBD in/RB                   | 2 reports/VBZ
      They/PRP read/VBD team/NN reports/NNS the/DT road/NN had/VBD      | -
      The/DT team/NN reports/NNS that/IN roads/NNS were/VBD in/RB       | 2 reports/VBZ
      The/DT team/NN reports/NNS in/IN June/NNP that/IN roads/NNS were/VBD in/RB | 2 reports/VBZ
      The/DT team/NN reports/NNS that/IN were/VBD in/RB                 | -
      The/DT team/NN reports/NNS that/IN could/MD go/VB in/RB           | -
      Those/DT team/NN reports/NNS on/RP which/WDT roads/NNS were/VBD   | -
      The/DT teams/NNS reports/NNS that/IN roads/NNS were/VBD in/RB     | -
      # a past tense that looks like a participle
      The/DT leaders/NNS agreed/VBN to/TO meet/VB ./.                   | 2 agreed/VBD
      They/PRP agreed/VBN to/TO meet/VB ./.                             | 1 agreed/VBD
      The/DT mayor/NN there/EX ,/, agreed/VBN to/TO meet/VB ./.         | 4 agreed/VBD
      The/DT mayor/NN recently/RB ,/, agreed/VBN to/TO meet/VB ./.      | -
      The/DT leaders/NNS urged/VBN to/TO meet/VB ./.                    | 2 urged/VBD
      The/DT leaders/NNS have/VBP agreed/VBN to/TO meet/VB ./.          | -
      The/DT leaders/NNS agreed/VBN in/IN town/NN ./.                   | 2 agreed/VBD
      The/DT leaders/NNS urged/VBN in/IN town/NN left/VBD ./.           | -
      The/DT mayor/NN called/VBN for/IN help/NN ./.                     | 2 called/VBD
      The/DT mayor/NN called/VBN in/IN town/NN ./.                      | 2 called/VBD
      The/DT mayor/NN called/VBN in/IN town/NN                          | -
      # plain verbs after demanded that, and after and
      She/PRP insisted/VBD that/IN Reed/NNP release/NN the/DT men/NNS ./. | 4 release/VB
      She/PRP noted/VBD that/IN Reed/NNP release/NN the/DT men/NNS ./.  | -
      She/PRP insisted/VBD that/IN the/DT club/NN release/NN date/NN is/VBZ near/RB ./. | -
      They/PRP left/VBD and/CC claim/VB she/PRP lied/VBD ./.            | 3 claim/VBP
      They/PRP want/VBP to/TO leave/VB and/CC claim/VB it/PRP ./.       | -
      She/NNP asked/VBD that/IN he/PRP leave/VB and/CC drop/VBP it/PRP ./. | 6 drop/VB
      They/NNS asked/VBD to/TO leave/VB and/CC drop/VBP it/PRP ./.      | 5 drop/VB
      Figures/NNS due/JJ today/NN show/NN that/IN it/PRP fell/VBD ./.   | 3 show/VBP
      Critics/NNS no/RB longer/RBR insist/VB ./.                        | 3 insist/VBP
      The/DT town/NN needs/NNS to/TO act/VB ./.                         | 2 needs/VBZ
      Posters/NNS came/VBD out/RP that/DT said/VBD so/RB ./.            | 3 that/WDT
      They/PRP left/VBD ,/, that/DT said/VBD enough/JJ ./.              | -
      He/PRP thinks/VBZ only/RB pressure/VB will/MD help/VB ./.         | 3 pressure/NN
      To/TO stay/VB will/MD help/VB ./.                                 | -
      # headlines
      EU/NNP fines/NNS chipmaker/NN over/IN rebates/NNS                 | 1 fines/VBZ
      EU/NNP fines/NNS chipmaker/NN over/IN rebates/NNS ./.             | -
      Council/NN votes/NNS to/TO sue/VB                                 | 1 votes/VBZ
      Border/NN exports/NNS collapse/NN                                 | -
      Doctors/NNS end/NN strike/NN after/IN talks/NNS                   | 1 end/VBP
      Nurses/NNS ,/, ministry/NN sign/NN deal/NN                        | 3 sign/VBP
      Reed/NNP Congratulates/NNP Moss/NNP ,/, Rejects/NNP Plan/NN       | 1 Congratulates/VBZ 4 Rejects/VBZ
      """)
  void mendsVerbs(String tagged, String mended) {
    assertEquals(mended, mended(tagged));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
      # forms of no noun
      The/DT mayor/NN insisted/NN ,/,                                   | 2 insisted/VBD
      (/-LRB- Reed/NNP )/-RRB- insisted/NN ./.                          | 3 insisted/VBD
      They/PRP insisted/NN ./.                                          | 1 insisted/VBD
      The/DT in/IN insisted/NN ./.                                      | -
      The/DT mayor/NN bridge/NN ./.                                     | -
      # a clause, a quotation or a phrase follows
      High/JJ court/NN rules/NNS worship/NN is/VBZ legal/JJ             | 2 rules/VBZ
      High/JJ court/NN claims/NNS churches/NNS held/VBN her/PRP         | 2 claims/VBZ
      High/JJ court/NN rules/NNS worship/NN ./.                         | -
      High/JJ court/NN was/VBD court/NN rules/NNS worship/NN is/VBZ     | -
      The/DT letter/NN reads/NNS “/`` Go/VB away/RB ”/'' ./.            | 2 reads/VBZ
      The/DT letter/NN reads/NNS :/: Go/VB away/RB ./.                  | 2 reads/VBZ
      “/`` The/DT letter/NN reads/NNS ”/'' no/RB more/RB ./.            | -
      It/PRP was/VBD letter/NN reads/NNS :/: go/VB away/RB ./.          | -
      The/DT union/NN backs/NNS the/DT plan/NN ./.                      | 2 backs/VBZ
      The/DT union/NN asks/NNS for/IN help/NN ./.                       | 2 asks/VBZ
      The/DT unions/NNS backs/NNS the/DT plan/NN ./.                    | -
      The/DT union/NN tables/NNS the/DT plan/NN ./.                     | -
      The/DT union/NN backs/NNS near/IN the/DT sea/NN fell/VBD ./.      | -
      It/PRP is/VBZ the/DT union/NN backs/NNS the/DT plan/NN ./.        | -
      The/DT union/NN backs/NNS the/DT plan/NN fell/VBD ./.             | -
      It/PRP fell/VBD ,/, union/NN backs/NNS the/DT plan/NN ./.         | 4 backs/VBZ
      It/PRP fell/VBD )/-RRB- union/NN backs/NNS the/DT plan/NN ./.     | -
      It/PRP fell/VBD when/WRB union/NN backs/NNS the/DT plan/NN ./.    | 4 backs/VBZ
      It/PRP fell/VBD because/IN union/NN backs/NNS the/DT plan/NN ./.  | 4 backs/VBZ
      The/DT union/NN backs/NNS the/DT plan/NN that/IN it/PRP made/VBD  | 2 backs/VBZ
      The/DT union/NN backs/NNS the/DT plan/NN that/IN//ADP it/PRP made/VBD | 2 backs/VBZ
      The/DT union/NN backs/NNS the/DT plan/NN that/DT one/CD made/VBD  | -
      # hopes
      He/PRP and/CC his/PRP$ team/NN hope/NN to/TO begin/VB ./.         | 4 hope/VBP
      He/PRP and/CC his/PRP$ team/NN hope/NN to/TO soon/RB begin/VB ./. | 4 hope/VBP
      They/PRP hope/NN to/TO begin/VB ./.                               | 1 hope/VBP
      He/PRP gave/VBD teams/NNS hope/NN to/TO begin/VB ./.              | -
      The/DT man/NN of/IN teams/NNS hope/NN to/TO begin/VB ./.          | -
      He/PRP and/CC his/PRP$ team/NN bridge/NN to/TO begin/VB ./.       | -
      The/DT team/NN hope/NN to/TO begin/VB fell/VBD ./.                | -
      He/PRP and/CC his/PRP$ team/NN hope/NN to/TO towns/NNS ./.        | -
      The/DT new/JJ hope/NN to/TO begin/VB ./.                          | -
      # plain forms that no verb governs
      The/DT critics/NNS argue/VB it/PRP fell/VBD ./.                   | 2 argue/VBP
      The/DT critics/NNS openly/RB argue/VB it/PRP fell/VBD ./.         | 3 argue/VBP
      They/PRP argue/VB it/PRP fell/VBD ./.                             | 1 argue/VBP
      He/PRP wants/VBZ critics/NNS argue/VB it/PRP ./.                  | -
      They/PRP let/VB critics/NNS argue/VB it/PRP ./.                   | -
      To/TO critics/NNS argue/VB it/PRP ./.                             | -
      Could/MD they/PRP argue/VB it/PRP ./.                             | -
      To/TO go/VB critics/NNS argue/VB it/PRP ./.                       | 3 argue/VBP
      The/DT in/IN argue/VB it/PRP fell/VBD ./.                         | -
      The/DT critics/NNS sleep/VB well/RB ./.                           | -
      """)
  void findsTheVerbOfClausesWithout(String tagged, String mended) {
    assertEquals(mended, mended(tagged));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
      # a subject before any verb
      I/PRP say/VBP there/RB is/VBZ a/DT way/NN ./.                     | 2 there/EX
      I/PRP say/VBP there/RB can/MD be/VB a/DT way/NN ./.               | -
      I/PRP say/VBP there/RB a/DT way/NN is/VBZ open/JJ ./.             | -
      I/PRP say/VBP here/RB is/VBZ a/DT way/NN ./.                      | -
      I/PRP go/VBP there/RB is/VBZ a/DT way/NN ./.                      | -
      Reports/VBZ said/VBD it/PRP fell/VBD ./.                          | 0 Reports/NNS
      Then/RB ,/, reports/VBZ said/VBD it/PRP fell/VBD ./.              | 2 reports/NNS
      He/PRP reports/VBZ said/VBD it/PRP fell/VBD ./.                   | -
      Has/VBZ//AUX said/VBD it/PRP fell/VBD ./.                         | -
      Reports/VBZ told/VBD it/PRP fell/VBD ./.                          | -
      # other authors
      Park/NNP et/FW al/FW found/VBD it/PRP ./.                         | 2 al/NNP
      Park/NNP et/FW al./FW found/VBD it/PRP ./.                        | 2 al./NNP
      Park/NNP et/FW al/FW                                              | -
      Park/NNP or/CC al/FW found/VBD it/PRP ./.                         | -
      # endings that editors add
      she/PRP “/`` take/VB [/-LRB- s/NNS ]/-RRB- it/PRP ”/''            | 2 take/VBZ
      she/PRP “/`` wish/VB [/-LRB- es/NNS ]/-RRB- it/PRP ”/''           | 2 wish/VBZ
      she/PRP “/`` take/VB [/-LRB- it/PRP ]/-RRB- off/RP ”/''           | -
      she/PRP “/`` take/NN [/-LRB- s/NNS ]/-RRB- it/PRP ”/''            | -
      """)
  void mendsWhatAClauseBeginsWith(String tagged, String mended) {
    assertEquals(mended, mended(tagged));
  }

  /** The words whose tag changes, with their numbers. */
  private static String mended(String tagged) {
    Sentence sentence = Tagged.sentence(tagged);
    List<TagClass> before =
        sentence.tokens().stream().map(t -> new TagClass(t.pos(), t.tag())).toList();
    List<String> words = sentence.tokens().stream().map(Token::text).toList();
    List<TagClass> after = MENDER.mend(words, before);
    String changes =
        IntStream.range(0, words.size())
            .filter(i -> !before.get(i).equals(after.get(i)))
            .mapToObj(i -> i + " " + words.get(i) + change(before.get(i), after.get(i)))
            .collect(Collectors.joining(" "));
    return changes.isEmpty() ? "-" : changes;
  }

  /** The tag, and the part of speech where only that is another. */
  private static String change(TagClass before, TagClass after) {
    boolean tag = !before.tag().equals(after.tag());
    return "/" + after.tag() + (tag ? "" : "//" + after.pos());
  }
}
