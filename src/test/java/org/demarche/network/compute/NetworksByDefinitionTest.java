package org.demarche.network.compute;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.demarche.network.Aggregation;
import org.demarche.network.CodedStatement;
import org.demarche.network.Coding;
import org.demarche.network.Compatibility;
import org.demarche.network.Document;
import org.demarche.network.Duplicates;
import org.demarche.network.Field.Kind;
import org.demarche.network.Mode;
import org.demarche.network.Normalisation;
import org.demarche.network.Settings;
import org.demarche.network.Variable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Networks of statements by chance are what the formulae say. */
class NetworksByDefinitionTest {
  private static final Variable WHO = new Variable("who", Kind.TEXT, 0);
  private static final Variable WHAT = new Variable("what", Kind.TEXT, 1);
  private static final List<Variable> QUALIFIERS =
      List.of(
          new Variable("side", Kind.BOOLEAN, 2),
          new Variable("grade", Kind.INTEGER, 3),
          new Variable("mode", Kind.TEXT, 4));

  static List<Long> seeds() {
    return IntStream.range(0, 20).mapToObj(Long::valueOf).toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyCellIsWhatTheFormulaSays(long seed) {
    Random random = new Random(seed);
    Coding coding = coding(random);
    Variable qualifier = QUALIFIERS.get(random.nextInt(3));
    for (Mode mode : Mode.values()) {
      for (Aggregation how : Aggregation.values()) {
        for (Normalisation normalisation : Normalisation.values()) {
          Settings settings =
              Settings.of(WHO, WHAT)
                  .mode(mode)
                  .qualifier(qualifier, how)
                  .normalisation(normalisation)
                  .duplicates(Duplicates.values()[random.nextInt(Duplicates.values().length)])
                  .compatibility(Compatibility.values()[random.nextInt(2)]);
          if (isMeant(settings)) {
            new Definition(settings, coding).compare(Networks.of(coding, settings));
          }
        }
      }
    }
  }

  private static boolean isMeant(Settings it) {
    Aggregation how = it.aggregation();
    boolean one = it.mode() == Mode.ONE_MODE;
    boolean sides = how == Aggregation.CONGRUENCE || how == Aggregation.CONFLICT;
    boolean combined = how == Aggregation.COMBINE;
    return it.normalisation().suits(it.mode())
        && (one ? !combined : !sides)
        && (!combined || it.normalisation() == Normalisation.NO);
  }

  private static Coding coding(Random random) {
    List<Variable> variables = new ArrayList<>(List.of(WHO, WHAT));
    variables.addAll(QUALIFIERS);
    List<CodedStatement> statements = new ArrayList<>();
    for (int i = 0; i < 80; i++) {
      List<String> values =
          List.of(
              List.of("Zoo", "abc", "Öko", "B", "").get(random.nextInt(5)),
              List.of("x", "Y", "z", "").get(random.nextInt(4)),
              "" + random.nextInt(2),
              "" + (random.nextInt(6) - 3),
              List.of("paper", "speech", "tweet").get(random.nextInt(3)));
      LocalDateTime time = LocalDateTime.of(2019, 12, 20, 0, 0).plusDays(random.nextInt(400));
      Document document = Document.of("" + random.nextInt(12));
      statements.add(new CodedStatement("" + i, time, document, i, i + 1, "", "", values));
    }
    return new Coding(variables, statements);
  }
}
