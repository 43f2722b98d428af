package org.demarche.network.measures;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.network.Aggregation;
import org.demarche.network.Coding;
import org.demarche.network.Compatibility;
import org.demarche.network.DnaCase;
import org.demarche.network.Mode;
import org.demarche.network.Normalisation;
import org.demarche.network.Settings;
import org.demarche.network.compute.SupportCounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What rDNA computes of statements; skipped where its numbers are not there. */
class DnaMeasuresTest {
  private static final double TOLERANCE = 1e-9;

  @Test
  void measuresAreThoseOfDna() {
    List<DnaCase> cases = DnaCase.all("index_other.tsv");
    assumeTrue(!cases.isEmpty(), "the numbers of DNA are not there");
    assertAll(cases.stream().map(it -> (Executable) () -> check(it)));
  }

  private static void check(DnaCase given) {
    switch (given.get("analysis")) {
      case "barplot" -> checkCounts(given);
      case "backbone-nested" -> checkBackbone(given);
      case "polarization" -> checkPolarisation(given);
      default -> throw new AssertionError("no test of " + given.get("analysis"));
    }
  }

  private static Settings settings(DnaCase given, String rows, String columns) {
    Coding coding = given.coding();
    return Settings.of(coding.field(rows), coding.field(columns))
        .qualifier(coding.field(given.setting("qualifier")), Aggregation.IGNORE)
        .duplicates(DnaCase.duplicates(given.setting("duplicates")))
        .compatibility(Compatibility.DNA);
  }

  private static void checkCounts(DnaCase given) {
    String variable = given.setting("variable");
    SupportCounts counts = SupportCounts.of(given.coding(), settings(given, variable, variable));
    List<List<String>> rows = new ArrayList<>();
    List<String> header = new ArrayList<>(List.of("value"));
    header.addAll(counts.levels());
    rows.add(header);
    for (int i = 0; i < counts.values().size(); i++) {
      List<String> row = new ArrayList<>(List.of(counts.values().get(i)));
      counts.counts().get(i).forEach(count -> row.add("" + count));
      rows.add(row);
    }
    assertEquals(given.expected(), rows, given::toString);
  }

  private static void checkBackbone(DnaCase given) {
    Settings settings =
        settings(given, given.setting("variable1"), given.setting("variable2"))
            .mode(Mode.ONE_MODE)
            .aggregation(Aggregation.valueOf(upper(given.setting("aggregation"))))
            .normalisation(Normalisation.valueOf(upper(given.setting("normalization"))));
    List<Backbone.Step> steps = new Backbone(given.coding(), settings).nested();
    List<List<String>> expected = given.expected();
    assertEquals(expected.size() - 1, steps.size());
    for (int i = 0; i < steps.size(); i++) {
      Backbone.Step step = steps.get(i);
      List<String> row = expected.get(i + 1);
      assertEquals(List.of(row.get(0), row.get(1)), List.of("" + step.round(), step.concept()));
      assertEquals(Double.parseDouble(row.get(2)), step.loss(), TOLERANCE);
      assertEquals(Double.parseDouble(row.get(3)), step.redundantLoss(), TOLERANCE);
      assertEquals(row.get(4), "" + step.statements());
    }
  }

  private static void checkPolarisation(DnaCase given) {
    Polarisation polarisation =
        Polarisation.of(
            given.coding(),
            settings(given, given.setting("variable1"), given.setting("variable2")));
    List<List<String>> rows = given.expected().subList(1, given.expected().size());
    assertEquals(rows.stream().map(it -> it.get(0)).toList(), polarisation.actors());
    int[] camps = rows.stream().mapToInt(it -> Integer.parseInt(it.get(1))).toArray();
    boolean relative = given.setting("score").equals("normalised");
    double distance =
        relative ? polarisation.relativeDistance(camps) : polarisation.distance(camps);
    assertEquals(Double.parseDouble(rows.get(0).get(2)), distance, TOLERANCE * distance);
  }

  private static String upper(String name) {
    return name.toUpperCase(Locale.ROOT);
  }
}
