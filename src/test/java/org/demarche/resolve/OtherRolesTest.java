package org.demarche.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.demarche.model.Actor;
import org.demarche.model.Dossier;
import org.demarche.model.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A hundred roles that are no head of state's or minister's, whatever country the news is about.
 */
class OtherRolesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Prices rose again in the United States last month, and American unions met in Chicago.",
        "Turkey closed the port of Izmir after a week of protests.",
        "France play Germany next week in Paris.",
        "Israel's cabinet met on Sunday after the strikes.",
        "Russia said that it had shot down drones. Chechnya is part of Russia.",
        "French President Emmanuel Macron opened a tunnel in Lille.",
        "Donald Trump held a rally in Ohio. Elon Musk came along."
      })
  void meanNobodyWhomARegisterKnows(String context) throws IOException {
    List<String> known =
        roles().stream().filter(role -> isKnown(context + " " + role + " said so.")).toList();
    assertEquals(List.of(), known);
  }

  private static boolean isKnown(String text) {
    Dossier dossier = Reader.read("2025-05-13", text);
    return dossier.statements().stream()
        .map(Statement::speaker)
        .anyMatch(id -> dossier.actors().stream().anyMatch(it -> isPerson(it, id)));
  }

  private static boolean isPerson(Actor actor, String id) {
    return actor.id().equals(id) && actor.kind() == Actor.Kind.PERSON;
  }

  /** Capitalised, as they stand first in a sentence. */
  private static List<String> roles() throws IOException {
    try (InputStream in = OtherRolesTest.class.getResourceAsStream("/other-roles.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(role -> role.substring(0, 1).toUpperCase(Locale.ROOT) + role.substring(1))
          .toList();
    }
  }
}
