package org.demarche.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.demarche.model.Statement;
import org.demarche.model.Statement.Act;
import org.demarche.model.Statement.Certainty;
import org.demarche.model.Statement.Directness;
import org.demarche.model.Statement.Polarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a statement is made: act, directness, certainty, polarity, day, medium. */
class StatementsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Lavrov said the plan was dead. | the plan | SAY | INDIRECT | CERTAIN | AFFIRMED
          Lavrov denied that the plan was dead. | the plan | DENY | INDIRECT | CERTAIN | DENIED
          Lavrov warned that the plan might fail. | the plan | WARN | INDIRECT | POSSIBLE | AFFIRMED
          Lavrov claimed the plan would probably fail. | the plan | ASSERT | INDIRECT | PROBABLE | AFFIRMED
          Lavrov promised to sign the paper. | sign | PROMISE | INDIRECT | CERTAIN | AFFIRMED
          Lavrov rejected the whole proposal. | the whole | REJECT | INDIRECT | CERTAIN | AFFIRMED
          “The plan is dead,” Lavrov told CNN. | The plan | SAY | DIRECT | CERTAIN | AFFIRMED
          Lavrov told Kyiv to sign the paper. | sign | REQUEST | INDIRECT | CERTAIN | AFFIRMED
          “The plan is dead,” Lavrov said. | The plan | SAY | DIRECT | CERTAIN | AFFIRMED
          Lavrov said the plan was “dead as a stone” by now. | the plan | SAY | MIXED | CERTAIN | AFFIRMED
          """)
  void tellsHowItIsSaid(
      String text,
      String content,
      Act act,
      Directness directness,
      Certainty certainty,
      Polarity polarity) {
    Statement statement = Reader.statement(Reader.read("2025-01-22", text), content).orElseThrow();
    assertEquals(act, statement.act());
    assertEquals(directness, statement.directness());
    assertEquals(certainty, statement.certainty());
    assertEquals(polarity, statement.polarity());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Lavrov said on Monday that the plan was dead. | 2025-01-20
          Lavrov said on December 26 that the plan was dead. | 2024-12-26
          Lavrov said that the plan would be dead on Monday. | none
          Lavrov said earlier this month that the plan was dead. | none
          """)
  void readsTheDayOfSpeech(String text, String day) {
    Statement statement =
        Reader.read("2025-01-22", text).statements().stream().findFirst().orElseThrow();
    assertEquals(day, statement.saidOn().map(LocalDate::toString).orElse("none"));
  }

  @Test
  void readsWhereItWasSaid() {
    String text = "Lavrov said in a televised interview that the plan was dead.";
    Statement statement = Reader.statement(Reader.read("2025-01-22", text), "the plan").get();
    assertEquals("in a televised interview", statement.medium().orElseThrow().of(text));
  }

  @Test
  void readsToWhomItWasSaid() {
    var dossier = Reader.read("2025-01-22", "Lavrov told CNN that the plan was dead.");
    Statement statement = Reader.statement(dossier, "the plan").orElseThrow();
    assertEquals("CNN", Reader.label(dossier, statement.addressee().orElseThrow()));
  }
}
