package org.demarche.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.link.Evidence.Titled;
import org.demarche.link.Judgement.Status;
import org.junit.jupiter.api.Test;

class LinkerTest {
  private static final String OFFICE = "Q9000050";

  private static final Linker LINKER =
      new Linker(
          new MemoryRegister(
              List.of(
                  Items.person("Q9000001", "Ada Nordquist", 90, "Q9000040"),
                  Items.person("Q9000006", "Sergey Holm", 30),
                  Items.person("Q9000002", "Bo Lindqvist", 1, "Q9000040"),
                  Items.officer("Q9000003", "Eva Stone", 20, OFFICE, "2020-01-01", "2023-12-31"),
                  Items.officer("Q9000004", "Eva Stone", 20, OFFICE, "2024-01-01", ""),
                  Items.of(OFFICE, Item.Kind.OFFICE, "Prime Minister of Norland", 5),
                  Items.of("Q9000005", Item.Kind.ORGANIZATION, "Norland", 3),
                  Items.of("Q9000040", Item.Kind.STATE, "Norland", 200))));

  @Test
  void acceptsTheOnlyWellKnownBearer() {
    Judgement judgement = judge("Ada Nordquist", Item.Kind.PERSON, Evidence.NONE);
    assertEquals(Optional.of("Q9000001"), judgement.item());
    assertEquals("label", judgement.method());
  }

  @Test
  void takesAnotherSpelling() {
    Judgement judgement = judge("Sergei Holm", Item.Kind.PERSON, Evidence.NONE);
    assertEquals("spelling", judgement.candidates().get(0).reasons().get(0));
  }

  @Test
  void leavesALittleKnownBearerToAPerson() {
    Judgement judgement = judge("Bo Lindqvist", Item.Kind.PERSON, Evidence.NONE);
    assertEquals(Optional.empty(), judgement.item());
    assertEquals(Status.REVIEW, judgement.status());
    assertEquals(1, judgement.candidates().size());
  }

  @Test
  void believesALittleKnownBearerBesideHisCountry() {
    Evidence evidence = new Evidence(Set.of(), Set.of("Q9000040"), List.of(), Set.of());
    Judgement judgement = judge("Bo Lindqvist", Item.Kind.PERSON, evidence);
    assertEquals(Optional.of("Q9000002"), judgement.item());
    assertEquals("label+affiliation", judgement.method());
  }

  @Test
  void tellsNamesakesApartByTheOfficeOnTheDay() {
    Titled then =
        new Titled("Norlandic Prime Minister", Optional.of(LocalDate.parse("2022-05-01")));
    Titled now = new Titled("prime minister", Optional.of(LocalDate.parse("2024-05-01")));
    assertEquals(Optional.of("Q9000003"), judge("Eva Stone", titled(then)).item());
    assertEquals(Optional.of("Q9000004"), judge("Eva Stone", titled(now)).item());
  }

  @Test
  void doesNotChooseBetweenNamesakesWithoutEvidence() {
    Judgement judgement = judge("Eva Stone", Evidence.NONE);
    assertEquals(Status.REVIEW, judgement.status());
    assertEquals(2, judgement.candidates().size());
  }

  @Test
  void takesNoItemOfAnotherKind() {
    assertEquals(Optional.of("Q9000040"), judge("Norland", Item.Kind.STATE, Evidence.NONE).item());
    List<String> organizations =
        judge("Norland", Item.Kind.ORGANIZATION, Evidence.NONE).candidates().stream()
            .map(candidate -> candidate.item().id())
            .toList();
    assertEquals(List.of("Q9000005"), organizations);
  }

  @Test
  void doesNotLookUpASurname() {
    Judgement judgement = judge("Nordquist", Item.Kind.PERSON, Evidence.NONE);
    assertEquals("no candidate", judgement.method());
    assertTrue(judgement.candidates().isEmpty());
  }

  @Test
  void leavesOutWhatAPersonHasRefused() {
    Judgement judgement =
        LINKER.judge(
            subject("Ada Nordquist", Item.Kind.PERSON), () -> Evidence.NONE, Set.of("Q9000001"));
    assertEquals(Optional.empty(), judgement.item());
  }

  private static Evidence titled(Titled title) {
    return new Evidence(Set.of(), Set.of(), List.of(title), Set.of());
  }

  private static Judgement judge(String name, Evidence evidence) {
    return judge(name, Item.Kind.PERSON, evidence);
  }

  private static Judgement judge(String name, Item.Kind kind, Evidence evidence) {
    return LINKER.judge(subject(name, kind), () -> evidence, Set.of());
  }

  private static Subject subject(String name, Item.Kind kind) {
    return new Subject(
        "https://example.org/actor/x",
        kind,
        List.of(name),
        Set.of(),
        false,
        Optional.empty(),
        List.of(),
        List.of(),
        1);
  }
}
