package org.demarche.resolve.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.model.Actor;
import org.demarche.model.Dossier;
import org.demarche.model.Reference;
import org.demarche.model.Statement;
import org.demarche.resolve.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is meant by the words of a source. */
class SpeakersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # names, full and short, with titles and appositions
          Sergey Lavrov said the plan was dead. | the plan | Sergey Lavrov
          Foreign Minister Sergey Lavrov said the plan was dead. | the plan | Sergey Lavrov
          Dmitry Peskov, the Kremlin spokesman, said the plan was dead. | the plan | Dmitry Peskov
          Marie Dupont, a lawyer in Geneva, said the plan was dead. | the plan | Marie Dupont
          Marie Dupont arrived early.¶Dupont said the plan was dead. | the plan | Marie Dupont
          The Institute for the Study of War (ISW) met.¶The ISW said the plan was dead. | the plan | Institute for the Study of War
          Marco Rubio himself said the plan was dead. | the plan | Marco Rubio
          Marco Rubio last year said the plan was dead. | the plan | Marco Rubio
          Marco Rubio: “The plan is dead.” | The plan | Marco Rubio
          # whose a promise is: the subject before it
          Vladimir Putin asked whether Marco Rubio could keep his promise to end the war. | end the war | Marco Rubio
          Marco Rubio met with Vladimir Putin and kept his promise to end the war. | end the war | Marco Rubio
          # nobody is named
          It is believed that the plan was dead. | the plan | not named
          # roles, as of the article's date
          The Russian president said the plan was dead. | the plan | Vladimir Putin
          Sergey Lavrov came to Ankara.¶The foreign minister said the plan was dead. | the plan | Sergey Lavrov
          A Kremlin spokesman said the plan was dead. | the plan | A Kremlin spokesman
          An unnamed aide said the plan was dead. | the plan | An unnamed aide
          Its prime minister, Marie Dupont, said the plan was dead. | the plan | Marie Dupont
          The Kremlin chief said the plan was dead. | the plan | Vladimir Putin
          # metonyms and collectives
          Moscow said the plan was dead. | the plan | Russia
          The Kremlin said the plan was dead. | the plan | Kremlin
          The Ukrainian side said the plan was dead. | the plan | Ukraine
          # pronouns
          Joe Biden left. He said the plan was dead. | the plan | Joe Biden
          Kamala Harris met Joe Biden. She said the plan was dead. | the plan | Kamala Harris
          On the day Joe Biden left, Marco Rubio held a meeting where he said the plan was dead. | the plan | Marco Rubio
          “The plan is dead,” Marco Rubio said. Trump hoped for more, he said. | Trump hoped | Marco Rubio
          NATO met on Monday. It said the plan was dead. | the plan | NATO
          # unnamed sources, and the same ones again
          People familiar with the talks said the plan was dead. | the plan | People familiar with the talks
          People close to the court spoke.¶Officials said a deal was near, people close to the court said. | Officials said | people close to the court
          # documents speak for those who issue them
          According to reports from CNN, the plan was dead. | the plan | CNN
          A statement by NATO said the plan was dead. | the plan | NATO
          # descriptions
          CNN ran the story. The broadcaster said the plan was dead. | the plan | CNN
          """)
  void saysWhoSpeaks(String text, String content, String speaker) {
    assertEquals(speaker, Reader.speaker(Reader.read("2025-01-22", text), content));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2025-01-10 | Joe Biden
          2025-02-10 | Donald Trump
          2018-05-05 | Donald Trump
          """)
  void readsAnOfficeAsOfTheDate(String date, String holder) {
    Dossier dossier = Reader.read(date, "The U.S. president said the plan was dead.");
    assertEquals(holder, Reader.speaker(dossier, "the plan"));
  }

  @Test
  void givesEverySpeakerOfAListAStatement() {
    Dossier dossier =
        Reader.read("2025-01-22", "Sergey Lavrov and Vladimir Putin said the plan was dead.");
    Set<String> speakers =
        dossier.statements().stream()
            .map(s -> Reader.label(dossier, s.speaker()))
            .collect(Collectors.toSet());
    assertEquals(Set.of("Sergey Lavrov", "Vladimir Putin"), speakers);
  }

  @Test
  void keepsTheCityThatAMetonymNames() {
    Dossier dossier = Reader.read("2025-01-22", "Moscow said the plan was dead.");
    Reference moscow = dossier.references().get(0);
    assertEquals(Reference.By.METONYM, moscow.resolvedBy());
    assertTrue(moscow.denotes().endsWith("/russia"));
    assertTrue(moscow.literally().orElseThrow().endsWith("/moscow"));
  }

  @Test
  void readsACityAfterInAsThePlace() {
    Dossier dossier = Reader.read("2025-01-22", "Marco Rubio said in Moscow that all was well.");
    List<String> denoted = dossier.references().stream().map(Reference::denotes).toList();
    assertTrue(denoted.stream().anyMatch(id -> id.endsWith("region/moscow")), denoted::toString);
  }

  @Test
  void tellsAnUnnamedSourceWhoseItIs() {
    Dossier dossier = Reader.read("2025-01-22", "A Kremlin official said the plan was dead.");
    Actor source =
        dossier.actors().stream().filter(a -> a.kind() == Actor.Kind.UNNAMED).findFirst().get();
    assertTrue(source.affiliation().orElse("").endsWith("/kremlin"));
  }

  @Test
  void chainsWhoPassesOnWhatWasSaid() {
    Dossier dossier =
        Reader.read("2025-01-22", "“We are ready,” Marco Rubio said, according to CNN.");
    Statement said = Reader.statement(dossier, "We are ready").orElseThrow();
    Statement relay = dossier.statements().get(said.reportedBy().orElseThrow());
    assertEquals("Marco Rubio", Reader.label(dossier, said.speaker()));
    assertEquals("CNN", Reader.label(dossier, relay.speaker()));
    assertTrue(relay.relay());
  }

  @Test
  void saysNothingOfAnEmptyArticle() {
    Dossier dossier = Reader.read("2025-01-22", " ");
    assertEquals(List.of(), dossier.statements());
    assertEquals(List.of(), dossier.actors());
  }
}
