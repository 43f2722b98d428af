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
          # several, of whom the words before the verb name only the last
          Norland and neighbouring/JJ Sudland , at odds , rejected/VBD the ban/NN . | reject Norland, Sudland
          The chamber/NN of trade/NN and the miners/NNS rejected/VBD the ban/NN . | reject The chamber of trade, the miners
          The envoys/NNS of Norland and Sudland rejected/VBD the ban/NN . | reject The envoys of Norland and Sudland
          # some of those who share a name
          Two/CD Norlanders/NNPS rejected/VBD the ban/NN . | reject Two Norlanders
          # beside a name: what only describes it, and a name that nobody knows
          Bo Holm , the mayor/NN of the town/NN , rejected/VBD the ban/NN . | reject Bo Holm
          A league/NN , Judges/NNS for Peace , urged/VBD the council/NN to leave/VB . | urge Judges for Peace
          # those without a name whom a pronoun means
          A minister/NN of Osk said it rains/VBZ . He rejected/VBD the ban/NN . | reject A minister of Osk
          Norland , Sudland and Bo Holm left/VBD . They rejected/VBD the ban/NN . | leave Norland, Sudland, Bo Holm; reject Norland, Sudland, Bo Holm
          Bo Holm left/VBD Ann Reed . He rejected/VBD the ban/NN . | leave Bo Holm; reject Bo Holm
          The committee/NN , which/WDT sat/VBD in Osk , left/VBD Norland . It rejected/VBD the ban/NN . | sit The committee; leave The committee; reject The committee
          Norland left/VBD , while the firm/NN said/VBD it would reject/VB the ban/NN . | leave Norland; would the firm; reject the firm
          # owners of bodies, and who stands behind a text
          Bo Holm said his party/NN rejects/VBZ the ban/NN . | reject Bo Holm
          Bo Holm said his country/NN would reject/VB the ban/NN . | would Bo Holm; reject Bo Holm
          Bo Holm filed/VBD a motion/NN that/WDT rejects/VBZ the ban/NN . | reject Bo Holm
          A petition/NN by Norland rejects/VBZ the ban/NN . | reject Norland
          Two/CD Norlanders/NNPS , Bo Holm and Ann Reed , rejected/VBD the ban/NN . | reject Bo Holm, Ann Reed
          The drivers/NNS left/VBD . The chain/NN said/VBD they/PRP would reject/VB the ban/NN . | leave The drivers; would The chain; reject The chain
          # who wrote the text that was named before
          Norland filed/VBD a lawsuit/NN . The suit/NN rejects/VBZ the ban/NN . | reject Norland
          In a letter/NN , Norland left/VBD Sudland . The letter/NN rejects/VBZ the ban/NN . | leave Norland; reject Norland
          The letter/NN rejects/VBZ the ban/NN . | none
          # both who did it
          The ban/NN was rejected/VBN by the council/NN and the miners/NNS . | reject the council, the miners
          # shares
          61/CD percent/NN of adults/NNS rejected/VBD the ban/NN . | reject 61 percent of adults
          Prices/NNS of 61/CD percent/NN rejected/VBD the ban/NN . | none
          # who says it without a name; but not just anybody
          The minister/NN of trade/NN said the ban/NN must end/VB . | must The minister of trade
          An analyst/NN said the ban/NN must end/VB . | none
          # who shares the verb, and no object that follows it
          A teacher/NN shared/VBN pictures/NNS and urged/VBD Norland to leave/VB . | urge A teacher
          A retired/JJ major/JJ , Bo Holm , sued/VBD Norland over/IN the ban/NN . | sue Bo Holm
          Teachers/NNS have/VBP for years/NNS demanded/VBD a ban/NN . | demand Teachers
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
