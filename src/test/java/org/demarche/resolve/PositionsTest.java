package org.demarche.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.TreeSet;
import java.util.stream.Collectors;
import org.demarche.model.Condition;
import org.demarche.model.Dossier;
import org.demarche.model.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where somebody stands on a demand. */
class PositionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # a cue that takes a stance
          Macron called for an immediate ceasefire. | Emmanuel Macron demands immediate-ceasefire self
          Macron rejected a ceasefire. | Emmanuel Macron rejects immediate-ceasefire self
          Macron welcomed a ceasefire. | Emmanuel Macron supports immediate-ceasefire self
          Macron urged Hamas to release the hostages. | Emmanuel Macron demands release-hostages self
          Macron did not rule out a ceasefire. | Emmanuel Macron openTo immediate-ceasefire self
          Hamas said it was open to a ceasefire. | Hamas openTo immediate-ceasefire self
          Hamas said it could accept a ceasefire. | Hamas openTo immediate-ceasefire self
          Macron asked for a ceasefire. | Emmanuel Macron demands immediate-ceasefire self
          Macron asked about a ceasefire. | none
          # words inside what is said
          Macron said there must be a ceasefire. | Emmanuel Macron demands immediate-ceasefire self
          Macron said there should not be a ceasefire. | Emmanuel Macron rejects immediate-ceasefire self
          Macron warned that a ceasefire would help nobody. | Emmanuel Macron opposes immediate-ceasefire self
          Macron said that a ceasefire would be a grave mistake. | Emmanuel Macron rejects immediate-ceasefire self
          Macron said there must be a ceasefire after the disaster. | Emmanuel Macron demands immediate-ceasefire self
          Macron said he had spoken of a ceasefire after such disasters. | none
          Macron insisted that Hamas release the hostages. | Emmanuel Macron demands release-hostages self
          Macron said the goal was not a short truce but a lasting peace. | Emmanuel Macron demands lasting-peace self; Emmanuel Macron rejects temporary-truce self
          Macron warned that he would not accept a ceasefire. | Emmanuel Macron rejects immediate-ceasefire self
          # what somebody is wanted to do is not where he stands
          Macron demanded that Hamas accept a ceasefire. | Emmanuel Macron demands immediate-ceasefire self
          Macron declined to say whether Hamas would accept a ceasefire. | Emmanuel Macron noncommittal immediate-ceasefire self
          Macron declined to say if he would support a ceasefire. | Emmanuel Macron noncommittal immediate-ceasefire self
          # said by others: ascribed
          CNN reported that Macron wants a ceasefire. | Emmanuel Macron supports immediate-ceasefire ascribed by CNN
          The analyst said Hamas would not back down from its demand for a ceasefire. | Hamas demands immediate-ceasefire ascribed by The analyst
          # no stance
          Macron said the ceasefire began on Monday. | none
          Macron said he had read about the ceasefire. | none
          """)
  void findsWhereSomebodyStands(String text, String positions) {
    assertEquals(positions, positions(Reader.read("2025-01-22", text)));
  }

  private static String positions(Dossier dossier) {
    TreeSet<String> found =
        dossier.positions().stream()
            .map(p -> describe(dossier, p))
            .collect(Collectors.toCollection(TreeSet::new));
    return found.isEmpty() ? "none" : String.join("; ", found);
  }

  private static String describe(Dossier dossier, Position position) {
    String teller =
        Reader.label(
            dossier, dossier.statements().get(position.statement().orElseThrow()).speaker());
    return String.join(
        " ",
        Reader.label(dossier, position.holder()),
        position.stance().notation(),
        position.demand().notation(),
        position.selfStated() ? "self" : "ascribed by " + teller);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Hamas is open to a ceasefire if Israel withdraws. | ONLY_IF | Israel withdraws
          Hamas rejects a ceasefire unless Israel withdraws. | UNLESS | Israel withdraws
          Hamas rejects a ceasefire until Israel withdraws. | UNTIL | Israel withdraws
          Hamas is ready for a ceasefire in exchange for food. | IN_EXCHANGE_FOR | food
          """)
  void keepsTheCondition(String text, Condition.Kind kind, String words) {
    Dossier dossier = Reader.read("2025-01-22", text);
    Position position =
        dossier.positions().stream()
            .filter(p -> p.demand().notation().equals("immediate-ceasefire"))
            .findFirst()
            .orElseThrow();
    Condition condition = position.conditions().get(0);
    assertEquals(kind, condition.kind());
    assertEquals(words, condition.span().of(text));
  }

  @Test
  void takesThePositionOfTheStateForItsSpeaker() {
    Dossier dossier =
        Reader.read("2025-01-22", "Vladimir Putin said Russia was open to a ceasefire.");
    assertEquals(
        "Russia openTo immediate-ceasefire self; Vladimir Putin openTo immediate-ceasefire self",
        positions(dossier));
  }

  @Test
  void readsTheseTermsAsWhatWasDemandedBefore() {
    Dossier dossier =
        Reader.read(
            "2025-01-22", "Macron called for an immediate ceasefire. Hamas rejected this demand.");
    assertEquals(
        "Emmanuel Macron demands immediate-ceasefire self; Hamas rejects immediate-ceasefire self",
        positions(dossier));
  }
}
