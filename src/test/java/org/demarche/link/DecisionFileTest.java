package org.demarche.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.corrections.Correction;
import org.demarche.corrections.Correction.Aspect;
import org.demarche.corrections.Correction.Thing;
import org.demarche.link.Judgement.Status;
import org.demarche.model.InputException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionFileTest {
  private static final String ADA = "https://example.org/actor/ada";
  private static final String BO = "https://example.org/actor/bo";
  private static final Optional<String> NOTHING = Optional.empty();
  private static final LocalDate DAY = LocalDate.parse("2025-02-03");

  @TempDir private Path folder;
  private DecisionFile file;

  @BeforeEach
  void name() {
    file = new DecisionFile(folder.resolve("decisions.ttl"));
  }

  @Test
  void givesBackWhatWasWritten() {
    Decisions decisions = new Decisions();
    decisions.add(decision(ADA, "Q9000001", Status.CURATED));
    decisions.add(decision(ADA, "Q9000002", Status.REJECTED));
    decisions.merge(BO, ADA);
    decisions.keepApart(ADA, "https://example.org/actor/eva");
    file.write(decisions);
    Decisions read = file.read();
    assertEquals(decisions.all(), read.all());
    assertEquals(Map.of(BO, ADA), read.merges());
    assertTrue(read.areDistinct("https://example.org/actor/eva", ADA));
  }

  @Test
  void keepsCorrectionsWithAllTheirWords() {
    Thing said = new Thing("a \"b\"", 3, 9, "“no\nway”", ADA, Optional.empty());
    Thing held = new Thing("a", 0, 4, "stop", BO, Optional.of("https://example.org/demand/stop"));
    Decisions decisions = new Decisions();
    for (Correction each :
        List.of(
            new Correction(said, Aspect.SPEAKER, Optional.of(BO), NOTHING, NOTHING, DAY),
            new Correction(
                held,
                Aspect.DEMAND,
                Optional.of("https://example.org/demand/go"),
                Optional.of("It goes on"),
                Optional.of("read it again"),
                DAY),
            new Correction(held, Aspect.HOLDER, Optional.of(ADA), NOTHING, NOTHING, DAY))) {
      decisions.corrections().add(each);
    }
    file.write(decisions);
    assertEquals(
        List.copyOf(decisions.corrections().all()), List.copyOf(file.read().corrections().all()));
  }

  /** As where two people's files were merged line by line. */
  @Test
  void refusesCorrectionsThatContradictEachOther() throws IOException {
    Thing thing = new Thing("a", 0, 4, "stop", BO, Optional.of("https://example.org/demand/stop"));
    Decisions decisions = new Decisions();
    decisions
        .corrections()
        .add(new Correction(thing, Aspect.HOLDER, Optional.of(ADA), NOTHING, NOTHING, DAY));
    file.write(decisions);
    String holder = Files.readString(file.path());
    decisions.corrections().add(new Correction(thing, Aspect.NONE, NOTHING, NOTHING, NOTHING, DAY));
    file.write(decisions);
    String none = Files.readString(file.path());
    String blocks = holder.substring(holder.indexOf("\n<"));
    Files.writeString(file.path(), none + blocks);
    assertEquals("two-decisions", code());
    Files.writeString(file.path(), holder.replace("<" + ADA + ">", "<" + ADA + "> , <" + BO + ">"));
    assertEquals("bad-decision", code());
  }

  @Test
  void writesOneBlockForEachDecisionInAFixedOrder() throws IOException {
    Decisions one = new Decisions();
    one.add(decision(ADA, "Q9000001", Status.CURATED));
    one.add(decision(BO, "Q9000002", Status.ACCEPTED));
    file.write(one);
    String text = Files.readString(file.path());
    Decisions other = new Decisions();
    other.add(decision(BO, "Q9000002", Status.ACCEPTED));
    other.add(decision(ADA, "Q9000001", Status.CURATED));
    file.write(other);
    assertEquals(text, Files.readString(file.path()));
    assertEquals(3, text.split("\n\n").length);
  }

  @Test
  void namesAFileThatIsNoText() throws IOException {
    Files.write(file.path(), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1, (byte) 0xc3});
    assertEquals("encoding", code());
    Files.delete(file.path());
    Files.createDirectory(file.path());
    assertEquals("unreadable", code());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          syntax       | <u:a> <u:b> NEST .
          bad-decision | <u:a> dem:speaker <u:b> .
          bad-decision | <u:a> dem:mergedInto "ada" .
          bad-decision | [] dem:distinctFrom <u:b> .
          bad-decision | <u:a> a dem:Link ; dem:subject <u:b> ; dem:status linkStatus:curated ; dem:confidence "much" ; dem:linkedOn "2025-02-03" .
          """)
  void refusesWhatIsNoDecision(String code, String turtle) throws IOException {
    String prefixes =
        "@prefix dem: <https://w3id.org/demarche/ns#> ."
            + " @prefix linkStatus: <https://w3id.org/demarche/ns/linkStatus/> . ";
    Files.writeString(file.path(), prefixes + turtle.replace("NEST", "(".repeat(100_000)));
    assertEquals(code, code());
  }

  /** What stands after the path. */
  private String code() {
    String message = assertThrows(InputException.class, file::read).getMessage();
    assertTrue(message.startsWith(file.path() + ": "), message);
    return message.split(": ")[1];
  }

  @Test
  void staysWithoutDecisionsOnceThereWereSome() {
    Decisions decisions = new Decisions();
    decisions.merge(BO, ADA);
    file.write(decisions);
    decisions.split(BO);
    file.write(decisions);
    assertTrue(file.exists());
    assertTrue(file.read().isEmpty());
  }

  @Test
  void putsTheLaterDecisionInPlaceOfTheFormer() {
    Decisions decisions = new Decisions();
    decisions.add(decision(ADA, "Q9000001", Status.CURATED));
    decisions.add(decision(ADA, "Q9000002", Status.ACCEPTED));
    assertEquals(List.of(decision(ADA, "Q9000002", Status.ACCEPTED)), decisions.all());
    decisions.add(decision(ADA, "Q9000002", Status.REJECTED));
    assertEquals(List.of(decision(ADA, "Q9000002", Status.REJECTED)), decisions.all());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what stands in the file                                          | the code
          <x:a> a "dem:Link                                                  | syntax
          <x:a> a dem:Link ; dem:status linkStatus:curated .                 | bad-decision
          <x:a> a dem:Link ; dem:subject <x:b> ; dem:linkedOn "2025-01-01" . | bad-decision
          <x:a> a dem:Link ; dem:subject <x:b> ; dem:status <x:c> .          | bad-decision
          <x:a> dem:mergedInto <x:b> . <x:b> dem:mergedInto <x:a> .          | merge-circle
          """)
  void namesWhatIsWrong(String turtle, String code) throws IOException {
    String prefixes =
        "@prefix dem: <https://w3id.org/demarche/ns#> .\n"
            + "@prefix linkStatus: <https://w3id.org/demarche/ns/linkStatus/> .\n";
    Files.writeString(file.path(), prefixes + turtle);
    String message = assertThrows(InputException.class, file::read).getMessage();
    assertTrue(message.contains(code + ": "), message);
  }

  @Test
  void refusesTwoAnswersToOneQuestion() throws IOException {
    Decisions one = new Decisions();
    one.add(decision(ADA, "Q9000001", Status.CURATED));
    file.write(one);
    String mine = Files.readString(file.path());
    Decisions other = new Decisions();
    other.add(decision(ADA, "Q9000002", Status.CURATED));
    file.write(other);
    Files.writeString(file.path(), mine + Files.readString(file.path()));
    String message = assertThrows(InputException.class, file::read).getMessage();
    assertTrue(message.contains("two-decisions"), message);
  }

  private static Decision decision(String subject, String item, Status status) {
    return Decision.byHand(subject, Optional.of(item), status, Optional.of("say \"why\""), DAY);
  }
}
