package org.demarche.resolve.positions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.demarche.resolve.World;
import org.demarche.resolve.statements.Statements;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Range;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where somebody may take a stance: word, frame, stance, holder and course, before judgement. */
class CandidatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # verbs, by what they take
          Norland refused/VBD to close/VB the mine . | Norland refuse i rejects [close the mine]
          Norland vowed/VBD not to close/VB the mine . | Norland vow i rejects [close the mine]
          Norland voted/VBD 10/CD to 2/CD on Monday to close/VB the mine . | Norland vote i supports [close the mine]
          Norland agreed/VBD , at the request/NN of Osk , to close/VB the mine . | Norland agree i supports [close the mine]
          Norland voted/VBD by 91/CD percent/NN to close/VB the mine . | Norland vote i supports [close the mine]
          Norland called/VBD on the company , the owner of the mine , to close/VB the mine . | Norland call-on oi demands [close the mine]
          Norland is prepared/VBN to close/VB the mine . | Norland prepared i offers [close the mine]; Norland prepared i openTo [close the mine]
          Norland urged/VBD Sudland not to close/VB the mine . | Norland urge oi opposes [close the mine]
          Norland was urged/VBN by Sudland to close/VB the mine . | Sudland urge oi demands [close the mine]
          Norland announced/VBD that the mine would be closed/VBN . | Norland announce c offers [the mine would be closed]; teller would c offers [the mine would be closed]
          Norland opposed/VBD closing/VBG the mine . | Norland oppose g opposes [closing the mine]
          Norland barred/VBD Sudland from closing/VBG the mine . | Norland bar p2 rejects [closing the mine]
          The plan/NN was rejected/VBN by Sudland . | none
          Norland closed/VBD the mine . | Norland close s supports [closed the mine]
          Norland voted/VBD for the treaty/NN and against the levy/NN . | Norland vote p supports [the treaty]; Norland vote p opposes [the levy]
          Soldiers/NNS who/WP closed/VBD the mine left/VBD . | Soldiers leave s withdraws [left]
          Bo Holm said the ban/NN violates/VBZ the treaty/NN . | teller violate is opposes [the ban]
          Bo Holm said the ban/NN goes/VBZ too/RB far/RB . | teller go-too is opposes [the ban]
          # past a count, a deadline, and with what is to become of it
          Norland rejected/VBD by 72/CD votes/NNS to 35/CD the treaty/NN . | Norland reject o rejects [the treaty]
          Norland gave/VBD Sudland until Monday to close/VB the mine . | Norland give oi demands [close the mine]
          Norland wants/VBZ the treaty/NN signed/VBN . | Norland want op demands [the treaty signed]
          Norland demanded/VBD that the envoy/NN be expelled/VBN . | Norland demand c demands [the envoy be expelled]
          Norland ordered/VBD last/JJ week/NN that the envoy/NN be expelled/VBN . | Norland order s demands [ordered last week]; Norland order c demands [the envoy be expelled]
          Norland urged/VBD the miners/NNS to “ not close/VB the mine ” . | Norland urge oi opposes [close the mine]
          Norland pushed/VBD for the treaty/NN . | Norland push p demands [the treaty]
          # what is wanted instead
          Norland urged/VBD Sudland not to close/VB the mine but rather/RB to sell/VB it . | Norland urge oi opposes [close the mine]; Norland urge oi demands [sell it]
          # lists that go on after a link, and with a gerund
          Norland pleaded/VBD for calm/NN and talks/NNS and for a treaty/NN . | Norland plead p demands [calm]; Norland plead p demands [talks]; Norland plead p demands [a treaty]
          # what only the verb of the next clause would tell
          Norland opposed/VBD both/DT articles/NNS , and a third/JJ member/NN voted/VBD . | Norland oppose o opposes [both articles]
          # subjects and objects that deny
          Neither Norland nor Sudland backed/VBD the treaty/NN . | Neither Norland nor Sudland back o opposes [the treaty]
          No/DT country/NN backed/VBD the treaty/NN . | No country back o opposes [the treaty]
          No/DT fewer/JJR than/IN ten/CD countries/NNS backed/VBD the treaty/NN . | ten countries back o supports [the treaty]
          No/NNP 10/CD backed/VBD the treaty/NN . | No 10 back o supports [the treaty]
          Norland wants/VBZ no/DT treaty/NN withdrawal/NN . | Norland want o opposes [no treaty withdrawal]
          Norland offered/VBD no/DT source/NN . | none
          # people who are asked for
          Norland requested/VBD troops/NNS . | Norland request o demands [troops]
          Norland requested/VBD none/NN of the treaties/NNS . | none
          # a plain verb that goes on with what is asked
          Norland demanded/VBD that Sudland close/VB the mine and drop/VB the ban/NN . | Norland demand c demands [close the mine]; Norland demand c demands [drop the ban]
          # conditions
          Norland will march/VB unless Sudland closes/VBZ the mine . | Norland will c offers [march]; Norland unless c demands [closes the mine]
          He will march/VB until the mine is closed/VBN . | He will c offers [march]; He until c demands [the mine is closed]
          Norland will march/VB until the mine is closed/VBN . | Norland will c offers [march]; Norland until c demands [the mine is closed]
          """)
  void findsVerbs(String sentence, String candidates) {
    assertEquals(candidates, candidates(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # nouns, by whose they are
          Norland issued/VBD a call/NN for talks/NNS . | Norland issue s supports [issued a call for talks]; Norland call p demands [talks]
          Norland rejected/VBD a call/NN for talks/NNS . | Norland reject o rejects [talks]
          Sudland repeated/VBD its demand/NN for talks/NNS . | its demand p demands [talks]
          A call/NN by Sudland for talks/NNS failed/VBD . | Sudland call p demands [talks]
          Norland has no plans/NNS to close/VB the mine . | Norland plan i rejects [close the mine]
          # by who is named after them
          A lawsuit/NN filed/VBN by Norland against the mine failed/VBD . | Norland lawsuit p opposes [the mine]
          Support/NN for a truce/NN came/VBD from Norland . | Norland support p supports [a truce]
          # and not by what is part of the thing itself
          Calls/NNS for a retreat/NN from Norland failed/VBD . | none
          # an order is what is wanted itself, where somebody gives it
          Norland issued/VBD an order/NN . | Norland issue s supports [issued an order]; Norland order o demands [an order]
          The order/NN of Norland failed/VBD . | none
          """)
  void findsNouns(String sentence, String candidates) {
    assertEquals(candidates, candidates(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what somebody is ready for, and what is wrong
          Norland is ready/JJ to close/VB the mine . | Norland ready i openTo [close the mine]
          Norland is not ready/JJ to close/VB the mine . | Norland ready i rejects [close the mine]
          Bo Holm said the ban/NN is wrong/JJ . | teller wrong is opposes [the ban]
          Bo Holm said it is wrong/JJ to close/VB the mine . | teller wrong is opposes [close the mine]
          Bo Holm said the ban/NN is not negotiable/JJ . | teller negotiable is rejects [the ban]
          Bo Holm said the ban/NN was “ not negotiable/JJ ” . | teller negotiable is rejects [the ban]
          # an adjective tells more than its noun
          Bo Holm said the ban/NN is a retrograde/JJ step/NN . | teller retrograde is opposes [the ban]
          Bo Holm said the ban/NN is a great/JJ step/NN . | teller great is supports [the ban]
          """)
  void findsPredicates(String sentence, String candidates) {
    assertEquals(candidates, candidates(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what somebody finds something to be
          Norland found/VBD the ban/NN unlawful/JJ . | Norland unlawful oc opposes [the ban]
          Norland found/VBD unlawful/JJ a ban/NN on mines/NNS . | Norland unlawful oc opposes [a ban on mines]
          Norland declared/VBD the ban/NN illegal/JJ . | Norland illegal oc opposes [the ban]
          Norland called/VBD the ban/NN a mistake/NN . | Norland mistake oc opposes [the ban]
          The ban/NN was ruled/VBN unlawful/JJ by Norland . | Norland unlawful oc opposes [The ban]
          Norland did not find/VB the ban/NN unlawful/JJ . | none
          """)
  void findsJudgements(String sentence, String candidates) {
    assertEquals(candidates, candidates(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # each item of an enumeration
          Norland rejected/VBD the treaty/NN , the ban/NN and a levy/NN . | Norland reject o rejects [the treaty]; Norland reject o rejects [the ban]; Norland reject o rejects [a levy]
          Norland refused/VBD to close/VB the mine and to expel/VB the envoy/NN . | Norland refuse i rejects [close the mine]; Norland refuse i rejects [expel the envoy]
          Norland called/VBD for a truce/NN and for talks/NNS . | Norland call p demands [a truce]; Norland call p demands [talks]
          # what is excepted
          Norland backed/VBD the treaty/NN , but not the ban/NN . | Norland back o supports [the treaty]; Norland back o opposes [the ban]
          Norland agreed/VBD to a truce/NN but not to talks/NNS . | Norland agree p concedes [a truce]; Norland agree p opposes [talks]
          # another clause is none
          Norland backed/VBD the treaty/NN and Sudland left/VBD . | Norland back o supports [the treaty]; Sudland leave s withdraws [left]
          """)
  void takesEnumerationsApart(String sentence, String candidates) {
    assertEquals(candidates, candidates(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what others must do, what one will do, orders
          Bo Holm said Sudland must close/VB the mine . | teller must c demands [close the mine]
          Bo Holm said Sudland must not close/VB the mine . | teller must c opposes [close the mine]
          Bo Holm said no mine should be closed/VBN . | teller should c opposes [no mine should be closed]
          Bo Holm said Sudland has/VBZ to close/VB the mine . | teller have-to c demands [close the mine]
          Norland is to close/VB the mine . | Norland be-to c offers [close the mine]
          Bo Holm said he 'd/MD close/VB the mine . | he 'd c offers [close the mine]
          Norland may close/VB the mine . | Norland may c openTo [close the mine]
          Norland may not close/VB the mine . | none
          “ Close/VB the mine , ” said Bo Holm . | teller imperative c demands [Close the mine]
          """)
  void findsModalVerbs(String sentence, String candidates) {
    assertEquals(candidates, candidates(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # a refusal criticized, a ban blocked, what is not thought
          Norland criticized/VBD the refusal/NN of Sudland to talk/VB . | Norland criticize o demands [Sudland to talk]
          Norland criticized/VBD the refusal/NN to hold/VB talks/NNS . | Norland criticize o demands [hold talks]
          Norland sued/VBD Sudland to block/VB the ban/NN . | Norland sue oi opposes [the ban]; Norland block o rejects [the ban]
          Norland will not back/VB down from its demand/NN for a truce/NN . | Norland will c demands [its demand for a truce]; its demand p demands [a truce]
          Norland will not compromise/VB . | none
          Bo Holm said he did not think/VB Sudland should close/VB the mine . | teller should c opposes [close the mine]
          """)
  void putsSignsTogether(String sentence, String candidates) {
    assertEquals(candidates, candidates(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # unreal, conditional, denied, no course, a thing
          Norland might reject/VB the ban/NN . | none
          Norland might be opposed/JJ to the ban/NN . | none
          If/IN Norland rejects/VBZ the ban/NN , Sudland will go/VB . | Sudland will c offers [go]
          Norland denied/VBD that it had rejected/VBN the ban/NN . | none
          Norland rejected/VBD the idea/NN . | none
          The ban/NN must be signed/VBN by Norland . | none
          Norland rejected/VBD the criticism/NN . | none
          That does not mean/VB Norland rejects/VBZ the ban/NN . | none
          Norland declined/VBD to comment/VB . | none
          Norland insisted/VBD that Sudland closed/VBD the mine . | Sudland close s supports [closed the mine]
          The rain/NN opposed/VBD the ban/NN . | The rain oppose o opposes [the ban]
          """)
  void keepsOut(String sentence, String candidates) {
    assertEquals(candidates, candidates(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # who leaves open where he stands
          Norland has not decided/VBN whether to close/VB the mine . | Norland decide p noncommittal [close the mine]
          Norland declined/VBD to say/VB whether it would close/VB the mine . | Norland say p noncommittal [close the mine]
          Norland took/VBD no side/NN on the ban/NN . | Norland side p noncommittal [the ban]
          Norland is undecided/JJ on the ban/NN . | Norland undecided p noncommittal [the ban]
          # who has decided does not
          Norland took/VBD a side/NN on the ban/NN . | none
          """)
  void findsWhatIsLeftOpen(String sentence, String candidates) {
    assertEquals(candidates, candidates(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # the course stands before the clause of its verb, or after a copula
          The ban/NN which/WDT Norland rejects/VBZ failed/VBD . | Norland reject o rejects [The ban]
          The ban/NN , which/WDT Norland voted/VBD against , failed/VBD . | Norland vote p opposes [The ban]
          What/WP Norland wants/VBZ is/VBZ a truce/NN . | Norland want o demands [a truce]
          Its demands/NNS include/VBP a truce/NN and a levy/NN . | Its demand p demands [a truce]; Its demand p demands [a levy]
          Norland made/VBD two/CD demands/NNS , including/VBG a truce/NN . | Norland demand p demands [a truce]
          Bo Holm said closing/VBG the mine would/MD be/VB wrong/JJ . | teller wrong is opposes [closing the mine]
          # one that is left out was named before
          Osk has a ban/NN . Norland voted/VBD against . | Norland vote p opposes [against]
          Norland voted/VBD against . | none
          """)
  void findsCoursesElsewhere(String sentence, String candidates) {
    assertEquals(candidates, candidates(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # several who are asked, several clauses, and times before what is done
          Norland urged/VBD Sudland and Osk to close/VB the mine . | Norland urge oi demands [close the mine]
          Norland agreed/VBD in writing/NN to close/VB the mine . | Norland agree i supports [close the mine]
          Norland gave/VBD Sudland two/CD months/NNS to close/VB the mine . | Norland give oi demands [close the mine]
          # of money for something, the money is asked for
          Norland called/VBD for new/JJ taxes/NNS to close/VB the mine . | Norland call p demands [new taxes to close the mine]
          Norland called/VBD for calm/JJ . | Norland call p demands [calm]
          # without a verb
          Norland against the ban/NN | Norland against p opposes [the ban]
          Norland has/VBZ nothing/NN against a ban/NN . | Norland nothing-against p openTo [a ban]
          Norland left/VBD in protest/NN at the ban/NN . | Norland leave s withdraws [left in protest at the ban]; Norland protest p opposes [the ban]
          Norland saw/VBD no need/NN for a ban/NN . | Norland need p rejects [a ban]
          Norland gave/VBD the go-ahead/NN to the mine . | Norland go-ahead p supports [the mine]
          # what is out of the question, and what will go ahead
          Bo Holm said a ban/NN is off the table/NN . | teller off-the-table is rejects [a ban]
          Bo Holm said the drill/NN would/MD go/VB ahead/RB . | teller would c offers [the drill would go ahead]
          Bo Holm said the drill/NN would/MD be/VB late/JJ . | none
          # a strike is threatened, the truce only endangered
          Norland threatened/VBD a strike/NN . | Norland threaten o offers [a strike]
          Norland called/VBD the inquiry/NN a farce/NN . | Norland farce oc opposes [the inquiry]
          Norland seeks/VBZ no truce/NN . | Norland seek o opposes [no truce]
          Norland has since dropped/VBN the ban/NN . | Norland drop o withdraws [the ban]
          """)
  void findsOtherFrames(String sentence, String candidates) {
    assertEquals(candidates, candidates(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bo Holm wants/VBZ to close/VB the mine . | none
          Norland wants/VBZ to close/VB the mine . | []
          Norland rejected/VBD troops/NNS . | [people]
          Norland rejected/VBD Sudland . | none
          Norland rejected/VBD the treaty/NN . | []
          """)
  void doubts(String sentence, String doubts) {
    Statements statements = World.statements(sentence);
    Tellers tellers = new Tellers(statements);
    CandidateFinder finder = new CandidateFinder(statements, tellers);
    String found =
        finder.find().stream()
            .map(it -> finder.admission().doubts(it).toString())
            .distinct()
            .collect(Collectors.joining("; "));
    assertEquals(doubts, found.isEmpty() ? "none" : found);
  }

  static String candidates(String sentence) {
    Statements statements = World.statements(sentence);
    ArticleView tokens = statements.discourse().view();
    String found =
        new CandidateFinder(statements, new Tellers(statements))
            .find().stream()
                .map(it -> describe(it, tokens))
                .distinct()
                .collect(Collectors.joining("; "));
    return found.isEmpty() ? "none" : found;
  }

  private static String describe(Candidate it, ArticleView tokens) {
    String holder = it.holder().map(h -> words(h, tokens)).orElse("teller");
    return "%s %s %s %s [%s]"
        .formatted(
            holder,
            it.word(),
            it.use().frame().notation(),
            it.stance().notation(),
            words(it.course(), tokens));
  }

  private static String words(Range range, ArticleView tokens) {
    return range.span(tokens).of(tokens.article().text());
  }
}
