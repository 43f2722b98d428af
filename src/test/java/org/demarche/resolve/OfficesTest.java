package org.demarche.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.model.Dossier;
import org.demarche.model.Reference;
import org.demarche.model.Reference.By;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who holds, held or will hold an office on the day of the article, or of the sentence. */
class OfficesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # the same words on both sides of a change
          2025-01-10 | The U.S. president said so. | joe-biden
          2025-02-10 | The U.S. president said so. | donald-trump
          2025-01-10 | The American president said so. | joe-biden
          2025-02-10 | The American president said so. | donald-trump
          2025-01-10 | The president of the United States said so. | joe-biden
          2025-02-10 | The president of the United States said so. | donald-trump
          2025-01-10 | U.S. President said so. | joe-biden
          2025-02-10 | The US leader said so. | donald-trump
          2021-09-01 | The British foreign secretary said so. | dominic-raab
          2021-11-01 | The British foreign secretary said so. | liz-truss
          2023-01-10 | Brazil's president said so. | luiz-inacio-lula-da-silva
          2022-10-10 | Brazil's president said so. | jair-bolsonaro
          # who is to come, who goes, who went
          2025-01-10 | The U.S. president-elect said so. | donald-trump
          2025-01-10 | The incoming U.S. president said so. | donald-trump
          2025-01-10 | The next U.S. president said so. | donald-trump
          2025-01-10 | The future American leader said so. | donald-trump
          2025-01-10 | The outgoing U.S. president said so. | joe-biden
          # several have left it
          2025-02-10 | The former U.S. president said so. | nobody
          # the time of the sentence
          2022-02-10 | In 2019, the then U.S. president said so. | donald-trump
          2022-02-10 | In 2019, the U.S. president said so. | donald-trump
          2022-02-10 | The U.S. president said in 2018 that it was so. | donald-trump
          2022-02-10 | Since 2019 the U.S. president has said so. | joe-biden
          2022-02-10 | The then U.S. president said so. | nobody
          # the office changed hands in that time
          2024-02-10 | In 2022, the British prime minister said so. | nobody
          # nobody known held it on that day
          1990-02-10 | The Ukrainian president said so. | nobody
          """)
  void goToWhoeverHeldThemThen(String date, String text, String end) {
    Dossier dossier = Reader.read(date, text);
    assertEquals(
        end,
        dossier.references().stream()
            .filter(reference -> reference.resolvedBy() == By.ROLE)
            .map(reference -> Reader.end(reference.denotes()))
            .findFirst()
            .orElse("nobody"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # short for it
          2025-05-13 | The Israeli PM said that it rained. | benjamin-netanyahu
          2025-05-13 | The Kremlin chief said that it rained. | vladimir-putin
          # whom only a table of the world knows
          2021-05-13 | The Hungarian agriculture minister said that it rained. | istvan-nagy
          2021-05-13 | Swedish farmers met. The minister for foreign affairs said that it rained. | ann-linde
          2031-05-13 | The Hungarian agriculture minister said that it rained. | nobody
          # whom the article has called so comes before whom a register knows
          2025-05-13 | US envoy Tom Barrow met them. The US special envoy said that it rained. | tom-barrow
          2025-05-13 | Union president Ann Roe met Donald Trump in the United States. The union president said that it rained. | ann-roe
          2025-05-13 | Union president Ann Roe met Donald Trump in the United States. The president said that it rained. | donald-trump
          # beside the name
          2025-05-13 | Jane Roe, the president of the Rowing League, said that it rained. | jane-roe
          2025-05-13 | The American union chief, Jane Roe, said that it rained. | jane-roe
          # of another league
          2025-05-13 | Rain fell in France. The president of the Rowing League said that it rained. | nobody
          """)
  void areWhoeverTheArticleNames(String date, String text, String end) {
    Dossier dossier = Reader.read(date, text);
    assertEquals(end, speaker(dossier));
  }

  private static String speaker(Dossier dossier) {
    return dossier.statements().stream()
        .map(statement -> Reader.end(statement.speaker()))
        .filter(id -> !id.matches("[0-9-]+"))
        .findFirst()
        .orElse("nobody");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann Roe ran for president of the United States.",
        "Ann Roe served as president of the United States.",
        "Ann Roe would become president of the United States.",
        "Ann Roe was a candidate for the job of President in the United States.",
        "The law concerns former presidents of the United States.",
        "It was won by Ann Roe, former vice president of the United States."
      })
  void areNobodyWhereTheOfficeIsMeant(String text) {
    String references = Reader.references(Reader.read("2025-05-13", text));
    assertFalse(references.contains("trump") || references.contains("vance"), references);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # several held it in turn, and nothing tells which time is meant
          The U.S. president said so. | U.S.=united-states
          # one person only is known to have held it
          The Belarusian president said so. | Belarusian president=alexander-lukashenko; Belarusian=belarus
          # nor who was elected when
          Volodymyr Zelenskyy came. The president-elect said so. | Volodymyr Zelenskyy=volodymyr-zelenskyy
          # who is called so with the name
          U.S. President-elect Donald Trump met Volodymyr Zelenskyy. The president-elect said so. | U.S. President-elect=donald-trump; U.S.=united-states; Donald Trump=donald-trump; Volodymyr Zelenskyy=volodymyr-zelenskyy; president-elect=donald-trump
          # an article that names one of them
          Joe Biden came. The president said so. | Joe Biden=joe-biden; president=joe-biden
          """)
  void areUnknownWithoutADateUnlessOnePersonHeldThem(String text, String expected) {
    assertEquals(expected, Reader.references(Reader.undated(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2025-01-10 | The U.S. president said so. | holder of the office President of the United States on 2025-01-10 (held since 2021-01-20, until 2025-01-20)
          2025-02-10 | The Russian president said so. | holder of the office President of Russia on 2025-02-10 (held since 2012-05-07, not known to have ended)
          2022-02-10 | In 2019, the U.S. president said so. | holder of the office President of the United States between 2019-01-01 and 2019-12-31 (held since 2017-01-20, until 2021-01-20)
          """)
  void sayHowSureTheyAre(String date, String text, String rule) {
    Dossier dossier = Reader.read(date, text);
    Reference role =
        dossier.references().stream().filter(r -> r.resolvedBy() == By.ROLE).findFirst().get();
    assertEquals(rule, role.why().text());
  }

  @Test
  void readAPromiseOfAHolderAsTheStatesOwnOnThatDayOnly() {
    String text = "Antony Blinken said the United States is ready for talks with Russia.";
    assertTrue(isSelfStated("2025-01-20", text));
    assertTrue(!isSelfStated("2025-01-21", text));
  }

  private static boolean isSelfStated(String date, String text) {
    return Reader.read(date, text).positions().stream().anyMatch(position -> position.selfStated());
  }
}
