package org.demarche.resolve.readings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.extract.Extractor;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Construction;
import org.demarche.model.Dossier;
import org.demarche.model.Position;
import org.demarche.model.SecondReading;
import org.demarche.model.Span;
import org.demarche.model.Stance;
import org.demarche.model.Statement;
import org.demarche.resolve.Resolver;
import org.demarche.resolve.World;
import org.demarche.resolve.readings.Answers.Row;
import org.demarche.resolve.readings.Answers.Said;
import org.demarche.resolve.readings.Answers.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of the rows of a second reader, in sentences of our own. */
class ReadingsTest {
  private static final Extractor EXTRACTOR = new Extractor(World.KNOWLEDGE.lexicon());

  private final ReadingTally tally = new ReadingTally();
  private final List<Question> asked = new ArrayList<>();

  private Dossier read(String text, ReadingMode mode, Answers answers) {
    AnnotatedArticle article = World.annotated(text.split(" ¶ "));
    SecondReader reader =
        question -> {
          asked.add(question);
          return answers;
        };
    return new Resolver(World.KNOWLEDGE, Optional.of(new ReadingPlan(reader, mode, tally)))
        .resolve(article, EXTRACTOR.extract(article));
  }

  private static Answers rows(Row... rows) {
    return new Answers(List.of(rows), List.of(), List.of());
  }

  private static Row row(int sentence, String words, String holder, String stance, String course) {
    return new Row(sentence, words, holder, stance, course, "", "", "");
  }

  private static String told(Dossier dossier) {
    return dossier.positions().stream()
        .map(it -> told(dossier, it))
        .collect(Collectors.joining("; "));
  }

  private static String told(Dossier dossier, Position it) {
    String by =
        it.selfStated()
            ? ""
            : " by " + World.label(dossier, speaker(dossier, it.statement().orElseThrow()));
    return World.label(dossier, it.holder())
        + " "
        + it.stance().notation()
        + " "
        + World.words(dossier, it.evidence())
        + by;
  }

  private static String speaker(Dossier dossier, int statement) {
    Statement told = dossier.statements().get(statement);
    return told.speaker();
  }

  /** Whoever speaks, by the article's grammar. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          # the article itself, and the speaker himself
          Norland mulls/VBZ the ban/NN . | the ban | Norland | - | Norland opposes the ban
          Bo Holm said the ban/NN is a mistake/NN . | the ban | Bo Holm | - | Bo Holm opposes the ban
          Bo Holm said the ban/NN is a mistake/NN . | the ban | Holm | - | Bo Holm opposes the ban
          # what somebody else says of the holder is ascribed, whether the row says so or not
          Sudland said Norland hates/VBZ the ban/NN . | the ban | Norland | - | Norland opposes the ban by Sudland
          Sudland said Norland hates/VBZ the ban/NN . | the ban | Norland | Sudland | Norland opposes the ban by Sudland
          # nobody says it who is said to
          Sudland said Norland hates/VBZ the ban/NN near/IN Osk . | the ban | Norland | Lea Dunn | -
          Norland mulls/VBZ the ban/NN . | the ban | Norland | Norland | Norland opposes the ban
          Norland mulls/VBZ the ban/NN near/IN Sudland . | the ban | Norland | Sudland | -
          # another one's own words, which do not speak of the holder
          “ I hate/VBP the ban/NN , ” said Bo Holm . Norland slept/VBD . | the ban | Norland | - | -
          # whom a pronoun and a description mean
          Bo Holm slept/VBD . He mulls/VBZ the ban/NN . | the ban | He | - | Bo Holm opposes the ban
          The drivers/NNS mull/VBP the ban/NN . | the ban | The drivers | - | The drivers opposes the ban
          The rain/NN mulls/VBZ the ban/NN . | the ban | The rain | - | -
          """)
  void holdsRowsAgainstWhoSpeaks(
      String text, String words, String holder, String ascriber, String expected) {
    String article = text.replace(" . ", " . ¶ ");
    int sentence = article.split(" ¶ ").length - 1;
    int told = article.startsWith("“") ? 0 : sentence;
    String by = ascriber == null ? "" : ascriber;
    Row row = new Row(told, words, holder, "opposes", "the ban comes", "", "", by);
    Dossier dossier = read(article, ReadingMode.FULL, rows(row));
    assertEquals(expected == null ? "" : expected, told(dossier), tally.dropped()::toString);
    assertEquals(expected == null ? 1 : 0, tally.dropped().size());
  }

  @Test
  void rowsOnOneCourseHaveOneDemandAndOthersHaveOthers() {
    Dossier dossier =
        read(
            "Norland mulls/VBZ the port/NN closure/NN . ¶ Sudland mulls/VBZ the move/NN . ¶ Osk mulls/VBZ the move/NN .",
            ReadingMode.FULL,
            rows(
                row(0, "the port closure", "Norland", "supports", "The port closes."),
                row(1, "the move", "Sudland", "opposes", "the port closes"),
                row(2, "the move", "Norland", "opposes", "the mine closes")));
    List<String> demands = dossier.positions().stream().map(it -> it.demand().notation()).toList();
    assertEquals(3, demands.size());
    assertEquals(demands.get(0), demands.get(1));
    assertTrue(!demands.get(2).equals(demands.get(0)), demands::toString);
  }

  @Test
  void whatTheReaderDoesNotFindGoesAndWhatBothFindIsSurer() {
    String text = "Norland rejected/VBD the ban/NN . ¶ Sudland rejected/VBD the tax/NN .";
    Dossier rules = World.text(text);
    assertEquals(2, rules.positions().size());
    Dossier both =
        read(
            text, ReadingMode.FULL, rows(row(0, "the ban", "Norland", "rejects", "the ban comes")));
    assertEquals("Norland rejects the ban", told(both));
    assertTrue(both.positions().get(0).confidence() > rules.positions().get(0).confidence());
    assertTrue(both.positions().get(0).second().filter(SecondReading::byRules).isPresent());
    assertEquals(1, tally.refused());
  }

  @Test
  void fillsWhereAWordOfStanceIsAndNoPosition() {
    String text =
        "Norland rejected/VBD the ban/NN . ¶ In Sudland the tax/NN was condemned/VBN . ¶ It rains/VBZ .";
    Dossier dossier =
        read(
            text,
            ReadingMode.FILL,
            rows(
                row(0, "the ban", "Sudland", "rejects", "a"),
                row(1, "the tax", "Sudland", "opposes", "b")));
    assertEquals(List.of(1), asked.get(0).sentences());
    assertEquals("Norland rejects the ban; Sudland opposes the tax", told(dossier));
    assertEquals(1, tally.dropped().get(DropReason.NOT_ASKED));
  }

  @Test
  void verdictsDecideOnPositionsOfTheRulesAlone() {
    String text = "Norland rejected/VBD the ban/NN . ¶ Sudland rejected/VBD the tax/NN .";
    List<Verdict> verdicts =
        List.of(
            new Verdict(0, true, "opposes"),
            new Verdict(0, false, "opposes"),
            new Verdict(7, true, "opposes"),
            new Verdict(1, true, "adores"));
    Dossier dossier = read(text, ReadingMode.VERIFY, new Answers(List.of(), verdicts, List.of()));
    assertEquals("Norland opposes the ban; Sudland rejects the tax", told(dossier));
    assertEquals(2, asked.get(0).positions().size());
    assertEquals(3, tally.dropped().values().stream().mapToInt(it -> it).sum());
    Dossier none =
        read(
            text,
            ReadingMode.VERIFY,
            new Answers(List.of(), List.of(new Verdict(1, false, "rejects")), List.of()));
    assertEquals("Norland rejects the ban", told(none));
    assertEquals(Optional.of(Stance.REJECTS), dossier.positions().get(0).second().get().rules());
    assertEquals(List.of(), dossier.refused());
    Position refused = none.refused().get(0);
    assertEquals("the tax", World.words(none, refused.evidence()));
    assertTrue(refused.confidence() < none.positions().get(0).confidence());
  }

  /** Of a paragraph without statements alone, in words of the sentence, by somebody named. */
  @Test
  void statementsAreReadWhereTheRulesFoundNone() {
    String text =
        "For/IN Norland/NNP the/DT ban/NN goes/VBZ too/RB far/RB ."
            + " ¶ Sudland/NNP said/VBD the/DT tax/NN was/VBD wrong/JJ .";
    Dossier dossier =
        read(
            text,
            ReadingMode.FULL,
            new Answers(
                List.of(),
                List.of(),
                List.of(
                    new Said(0, "the ban goes too far", "Norland"),
                    new Said(0, "ban goes too", "Norland"),
                    new Said(0, "the tax was wrong", "Norland"),
                    new Said(0, "Norland the ban", "Norland"),
                    new Said(0, "the ban goes", "Zebraland"),
                    new Said(1, "the tax was wrong", "Sudland"))));
    assertEquals(List.of(0), asked.get(0).silent());
    Statement read = dossier.statements().get(dossier.statements().size() - 1);
    assertEquals("the ban goes too far", World.words(dossier, read.attribution().content()));
    assertEquals("Norland", World.label(dossier, read.speaker()));
    assertTrue(read.attribution().construction().is(Construction.Form.READ));
    assertEquals(1, tally.said());
    assertEquals(1, tally.dropped().get(DropReason.WORDS));
    assertEquals(1, tally.dropped().get(DropReason.SPEAKER));
    assertEquals(1, tally.dropped().get(DropReason.TELLER));
    assertEquals(1, tally.dropped().get(DropReason.REPEATED));
    assertEquals(1, tally.dropped().get(DropReason.NOT_ASKED));
    long byRules =
        dossier.statements().stream()
            .filter(it -> !it.attribution().construction().is(Construction.Form.READ))
            .count();
    assertEquals(dossier.statements().size() - 1, byRules);
  }

  @Test
  void asksNothingWhereThereIsNothingToAsk() {
    read("It rains/VBZ .", ReadingMode.FILL, rows());
    read("It rains/VBZ .", ReadingMode.VERIFY, rows());
    assertEquals(List.of(), asked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the “big” plan – now | "big" plan - now | the plan
          the  big\tplan | the big plan | the big plans
          It’s his plan. | it's his plan | its his plan
          a plan, a plane | a plan | a pla
          """)
  void findsWordsHoweverTheyAreSet(String text, String words, String others) {
    VerbatimText verbatim = new VerbatimText(text, new Span(0, text.length()));
    assertEquals(1, verbatim.all(words).size());
    assertEquals(0, verbatim.all(others).size());
  }
}
