package org.demarche.resolve.positions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.model.Actor;
import org.demarche.resolve.World;
import org.demarche.resolve.statements.Statements;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who takes the stance of a candidate. */
class HoldersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # named side by side, the last after a comma, or with a word between
          Norland , Sudland , and Bo Holm rejected/VBD the ban/NN . | reject Norland, Sudland, Bo Holm
          Norland and Sudland both/DT rejected/VBD the ban/NN . | reject Norland, Sudland
          # people without a name, and whoever means them
          The drivers/NNS left/VBD . They/PRP rejected/VBD the ban/NN . | leave The drivers; reject The drivers
          # a body, and no thing
          The diocese/NN rejected/VBD the ban/NN . | reject The diocese
          The district/NN rejected/VBD the ban/NN . | reject The district
          The rain/NN rejected/VBD the ban/NN . | none
          The weather/NN of Norland rejects/VBZ the ban/NN . | none
          Thousands/NNS of miners/NNS rejected/VBD the ban/NN . | reject Thousands of miners
          The plaintiffs/NNS rejected/VBD the ban/NN . | reject The plaintiffs
          # whom a description before the name means
          The sponsor/NN , Bo Holm , rejected/VBD the ban/NN . | reject Bo Holm
          # the subject before, and who governs
          The council/NN left/VBD Sudland . It/PRP rejected/VBD the ban/NN . | leave The council; reject The council
          Bo Holm said his government/NN rejects/VBZ the ban/NN . | reject Bo Holm
          # whoever speaks of what is his
          “ Our/PRP$ plans/NNS reject/VBP the ban/NN , ” said Bo Holm . | reject Bo Holm
          """)
  void findsWhoTakesAStance(String text, String holders) {
    assertEquals(holders, holders(text));
  }

  private static String holders(String text) {
    Statements statements = World.statements(text);
    Tellers tellers = new Tellers(statements);
    Holders holders = new Holders(statements, tellers);
    String found =
        new CandidateFinder(statements, tellers)
            .find().stream()
                .map(it -> it.word() + " " + names(holders.of(it), statements))
                .filter(line -> !line.endsWith(" "))
                .distinct()
                .collect(Collectors.joining("; "));
    return found.isEmpty() ? "none" : found;
  }

  private static String names(List<Holders.Holder> all, Statements statements) {
    return all.stream()
        .map(Holders.Holder::id)
        .map(
            id ->
                Optional.of(id)
                    .flatMap(statements.discourse().cast()::peek)
                    .map(Actor::label)
                    .orElse(id))
        .collect(Collectors.joining(", "));
  }
}
