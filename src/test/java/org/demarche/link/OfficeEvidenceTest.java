package org.demarche.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.link.Evidence.Titled;
import org.demarche.link.Titles.Fit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is meant, by office, day and state. */
class OfficeEvidenceTest {
  private static final String NORLAND = "Q9000040";
  private static final String SUDLAND = "Q9000041";
  private static final LocalDate DAY = LocalDate.parse("2020-05-01");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # the noun and what it is about
          Minister of Health              | Health Minister           | OFFICE
          Minister of Health              | minister of public health | OFFICE
          Secretary of State for Defence  | Defence Secretary         | OFFICE
          Prime Minister of Norland       | Norlandic Prime Minister  | OFFICE
          # the noun alone
          Minister of Health              | Minister                  | NOUN
          # about something else, or of another rank
          Minister of Health              | Finance Minister          | UNTOLD
          Minister of Health              | Deputy Health Minister    | UNTOLD
          # houses and those who sit in them
          Member of the Senate            | Sen.                      | OFFICE
          member of the Norland Assembly  | MP                        | OFFICE
          Norland representative          | Congresswoman             | OFFICE
          # a profession is somebody else's
          Minister of Health              | Professor                 | CONTRARY
          Minister of Health              | fellow                    | UNTOLD
          """)
  void titleAndOffice(String office, String title, Fit fit) {
    Item item = Items.holder("Q9000001", "Ada Nord", office, NORLAND, "2019-01-01", "", 0);
    Titles titles = new Titles(new MemoryRegister(List.of()));
    assertEquals(fit, titles.fit(item, List.of(new Titled(title, Optional.of(DAY)))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # held on the day, before, and formerly as the article says
          2019-01-01 | 2021-01-01 | Mayor        | OFFICE
          2010-01-01 | 2012-01-01 | Mayor        | OFFICE_THEN
          2010-01-01 | 2012-01-01 | former mayor | OFFICE
          2021-01-01 | 2022-01-01 | former mayor | OFFICE_THEN
          """)
  void titleAndDay(String from, String to, String title, Fit fit) {
    Item item = Items.holder("Q9000001", "Ada Nord", "Mayor of Holm", NORLAND, from, to, 0);
    Titles titles = new Titles(new MemoryRegister(List.of()));
    assertEquals(fit, titles.fit(item, List.of(new Titled(title, Optional.of(DAY)))));
  }

  @Test
  void aTitleOfAnotherStateIsSomebodyElses() {
    Item item = Items.holder("Q9000001", "Ada Nord", "Governor of Holm", NORLAND, "", "", 0);
    Titles titles = new Titles(new MemoryRegister(List.of()));
    Titled other = new Titled("Sudlandic governor", Optional.of(DAY), Set.of(SUDLAND));
    assertEquals(Fit.UNTOLD, titles.fit(item, List.of(other)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # about the state; the state beside others; not about it; about no state
          Q9000040 | 1.0 | true
          Q9000040 | 0.1 | false
          Q9000041 | 1.0 | false
                   | 0   | false
          """)
  void aBareNameNeedsItsState(String state, double share, boolean linked) {
    Map<String, Double> states = state == null ? Map.of() : Map.of(state, share);
    assertEquals(linked, judged(0, states).item().isPresent());
  }

  @Test
  void aCommonNameNeedsATitle() {
    assertEquals(Optional.empty(), judged(20, Map.of(NORLAND, 1.0)).item());
  }

  private static Judgement judged(int namesakes, Map<String, Double> states) {
    Item item =
        Items.holder("Q9000001", "Ada Nord", "senator", NORLAND, "2019-01-01", "", namesakes);
    Evidence evidence =
        new Evidence(Set.of(), Set.of(), List.of(), Set.of(), states, Optional.of(DAY));
    return new Linker(new MemoryRegister(List.of(item)))
        .judge(subject("Ada Nord"), () -> evidence, Set.of());
  }

  @Test
  void ofTwoThatFitAlikeItIsNeither() {
    Linker linker =
        new Linker(
            new MemoryRegister(
                List.of(
                    Items.holder("Q9000001", "Ada Nord", "senator", NORLAND, "2019-01-01", "", 0),
                    Items.holder(
                        "Q9000002", "Ada Nord", "senator", NORLAND, "2018-01-01", "", 0))));
    Evidence evidence =
        new Evidence(
            Set.of(),
            Set.of(),
            List.of(new Titled("Senator", Optional.of(DAY))),
            Set.of(),
            Map.of(NORLAND, 1.0),
            Optional.of(DAY));
    Judgement judgement = linker.judge(subject("Ada Nord"), () -> evidence, Set.of());
    assertEquals(Optional.empty(), judgement.item());
    assertEquals(Judgement.Status.REVIEW, judgement.status());
  }

  private static Subject subject(String name) {
    return new Subject(
        "https://example.org/actor/x",
        Item.Kind.PERSON,
        List.of(name),
        Set.of(),
        false,
        Optional.empty(),
        List.of(),
        List.of(),
        1);
  }
}
