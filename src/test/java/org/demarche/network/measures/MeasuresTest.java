package org.demarche.network.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.demarche.model.InputException;
import org.demarche.network.Aggregation;
import org.demarche.network.Coding;
import org.demarche.network.Codings;
import org.demarche.network.Compatibility;
import org.demarche.network.Duplicates;
import org.demarche.network.Mode;
import org.demarche.network.Network;
import org.demarche.network.Settings;
import org.demarche.network.SparseMatrix;
import org.demarche.network.WindowUnit;
import org.demarche.network.Windows;
import org.demarche.network.compute.Networks;
import org.demarche.network.compute.SupportCounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeasuresTest {
  private static final double TOLERANCE = 1e-9;

  /** A one-mode network of ties such as {@code A-B:2}. */
  private static Network network(String... ties) {
    TreeSet<String> labels = new TreeSet<>();
    for (String tie : ties) {
      labels.addAll(List.of(tie.split(":")[0].split("-")));
    }
    List<String> nodes = List.copyOf(labels);
    double[][] weights = new double[nodes.size()][nodes.size()];
    for (String tie : ties) {
      String[] parts = tie.split(":");
      int i = nodes.indexOf(parts[0].split("-")[0]);
      int j = nodes.indexOf(parts[0].split("-")[1]);
      weights[i][j] = parts.length > 1 ? Double.parseDouble(parts[1]) : 1;
      weights[j][i] = weights[i][j];
    }
    SparseMatrix.Builder cells = new SparseMatrix.Builder(nodes.size(), nodes.size());
    for (int i = 0; i < weights.length; i++) {
      for (int j = 0; j < weights.length; j++) {
        cells.add(i, j, weights[i][j]);
      }
    }
    return new Network(Mode.ONE_MODE, nodes, nodes, cells.build(), 0, Optional.empty());
  }

  private static final String[] TRIANGLES = {"A-B", "A-C", "B-C", "C-D", "D-E", "D-F", "E-F"};

  @Test
  void communitiesOfTwoTrianglesWithATieBetweenThem() {
    Communities communities = new Communities(network(TRIANGLES));
    List<Partition> all =
        List.of(communities.byModularity(), communities.byBetweenness(), communities.byLabels());
    for (Partition partition : all.subList(0, 2)) {
      assertEquals(List.of(0, 0, 0, 1, 1, 1), partition.groups());
      // of 7 ties 3 lie in each triangle, and half of all ends do: 2 (3/7 − 1/4)
      assertEquals(5.0 / 14, partition.modularity(), TOLERANCE);
    }
    assertEquals(all.get(2), communities.byLabels(), "chance is the same each time");
    assertEquals(-1, all.get(0).group("nobody"));
  }

  @Test
  void communitiesWeighTiesAndLeaveNegativeOnesOut() {
    Network square = network("A-B:5", "B-C:1", "C-D:5", "A-D:1", "A-C:-9");
    assertEquals(List.of(0, 0, 1, 1), new Communities(square).byModularity().groups());
    Network apart = network("A-B:-1");
    assertEquals(List.of(0, 1), new Communities(apart).byModularity().groups());
  }

  @Test
  void centralityOfAChain() {
    List<Centrality> chain = Centrality.of(network("A-B:2", "B-C:2"));
    Centrality end = chain.get(0);
    Centrality middle = chain.get(1);
    assertEquals(2, middle.degree());
    assertEquals(4, middle.strength());
    assertEquals(List.of(0.0, 1.0), List.of(end.betweenness(), middle.betweenness()));
    // distances are 0.5 and 1: (2 + 1) / 2
    assertEquals(1.5, end.closeness(), TOLERANCE);
    assertEquals(2, middle.closeness(), TOLERANCE);
    assertEquals(Math.sqrt(0.5), middle.eigenvector(), 1e-6);
    assertEquals(0.5, end.eigenvector(), 1e-6);
    assertEquals(1, chain.stream().mapToDouble(Centrality::pageRank).sum(), 1e-6);
    assertEquals(List.of(1, 1, 1), chain.stream().map(Centrality::core).toList());
  }

  @Test
  void centralityOfTwoModeNetworksHasColumnsAfterRows() {
    Coding coding = Codings.of("2024-01-01 1 A x", "2024-01-01 1 B x", "2024-01-01 1 B y");
    Network network =
        Networks.of(coding, Settings.of(coding.field("actor"), coding.field("concept")));
    assertEquals(
        "A 1, B 2, x 2, y 1",
        Centrality.of(network).stream()
            .map(it -> it.label() + " " + it.degree())
            .collect(Collectors.joining(", ")));
    assertEquals(List.of(), Centrality.of(network()));
  }

  @Test
  void brokersStandBetweenGroups() {
    // B is tied to A of its own group, to C and D of another and to E of a third one; C and D are
    // tied to each other
    Network star = network("A-B", "B-C", "B-D", "B-E", "C-D");
    Partition groups = new Partition(List.of("A", "B", "C", "D", "E"), List.of(0, 0, 1, 1, 2), 0);
    List<Brokerage> all = Brokerage.of(star, groups);
    Brokerage broker = all.get(1);
    // A–C, A–D and A–E; C–E and D–E; C–D are tied
    assertEquals(
        List.of(0, 0, 3, 2),
        List.of(broker.coordinator(), broker.itinerant(), broker.gatekeeper(), broker.liaison()));
    // 4 contacts, of whom C and D have 1/4 of their brokers' time in each other
    assertEquals(3.5, broker.effectiveSize(), TOLERANCE);
    // A and E: (1/4)²; C and D: (1/4 + 1/4 · 1/2)²
    assertEquals(2.0 / 16 + 2 * 9.0 / 64, broker.constraint(), TOLERANCE);
    assertEquals(1, all.get(0).constraint(), TOLERANCE);
    Partition one = new Partition(groups.labels(), List.of(0, 0, 0, 0, 0), 0);
    assertEquals(5, Brokerage.of(star, one).get(1).coordinator());
    Partition other = new Partition(groups.labels(), List.of(1, 0, 1, 1, 1), 0);
    assertEquals(5, Brokerage.of(star, other).get(1).itinerant());
  }

  /** A and B for x, C and D against it, as far apart as can be. */
  private static final Coding CAMPS =
      Codings.of(
          "2024-01-01 1 A x 1", "2024-01-01 2 B x 1", "2024-01-01 3 C x 0", "2024-01-01 4 D x 0");

  private static Settings oneMode(Coding coding, Aggregation how) {
    return Settings.of(coding.field("actor"), coding.field("concept"))
        .mode(Mode.ONE_MODE)
        .qualifier(coding.field("agreement"), how);
  }

  @Test
  void perfectPolarisationIsNoDistanceAway() {
    Polarisation polarisation = Polarisation.of(CAMPS, oneMode(CAMPS, Aggregation.IGNORE));
    assertEquals(0, polarisation.distance(0, 0, 1, 1), TOLERANCE);
    // camps {A, C} and {B, D}: 2 pairs within miss 1 of congruence and have 1 of conflict, 2 of the
    // 4 pairs between have 1 of congruence and miss 1 of conflict
    assertEquals(8, polarisation.distance(0, 1, 0, 1), TOLERANCE);
    assertEquals(8.0 / 12, polarisation.relativeDistance(0, 1, 0, 1), TOLERANCE);
    assertEquals("[0, 0, 1, 1]", Arrays.toString(polarisation.camps(2)));
  }

  @Test
  void dnaLooksForTheGreatestDistance() {
    Settings settings = oneMode(CAMPS, Aggregation.IGNORE).compatibility(Compatibility.DNA);
    Polarisation polarisation = Polarisation.of(CAMPS, settings);
    // within camps (2/4)(4/4) in place of 1 in 4 cells, between them (4/8)(8/8) in 8
    assertEquals((4 * 0.5 + 8 * 0.5) / 2, polarisation.distance(0, 0, 1, 1), TOLERANCE);
    int[] camps = polarisation.camps(2);
    assertTrue(
        polarisation.distance(camps) > polarisation.distance(0, 0, 1, 1), "not the real camps");
  }

  /** x ties A, B and C; y ties A and B only, as x does; z is A's alone. */
  private static final Coding CONCEPTS =
      Codings.of(
          "2024-01-01 1 A x 1",
          "2024-01-01 1 B x 1",
          "2024-01-01 1 C x 1",
          "2024-01-01 1 A y 1",
          "2024-01-01 1 B y 1",
          "2024-01-01 1 A z 1");

  @Test
  void nestedBackbonesLoseTheLeastMissedFirst() {
    Backbone backbone = new Backbone(CONCEPTS, oneMode(CONCEPTS, Aggregation.CONGRUENCE));
    List<Backbone.Step> steps = backbone.nested();
    assertEquals(
        "1 z 5, 2 y 3, 3 x 0",
        steps.stream()
            .map(it -> it.round() + " " + it.concept() + " " + it.statements())
            .collect(Collectors.joining(", ")));
    assertEquals(0, steps.get(0).loss(), TOLERANCE);
    // all: weights 2, 1, 1, eigenvalues 0, 3, 5 of 8; through x alone: 0, 3, 3 of 6
    assertEquals(Math.hypot(3.0 / 8 - 0.5, 5.0 / 8 - 0.5), steps.get(1).loss(), TOLERANCE);
    // without any: all are 0
    assertEquals(Math.hypot(3.0 / 8, 5.0 / 8), steps.get(2).loss(), TOLERANCE);
    assertEquals(0, steps.get(2).redundantLoss(), TOLERANCE);
  }

  @Test
  void dnaTakesDegreesForEigenvalues() {
    Settings settings = oneMode(CONCEPTS, Aggregation.CONGRUENCE).compatibility(Compatibility.DNA);
    // degrees 2, 3, 3 of 8, through x alone 2, 2, 2 of 6
    assertEquals(
        1.0 / 12 + 2.0 / 24, new Backbone(CONCEPTS, settings).nested().get(1).loss(), TOLERANCE);
  }

  @Test
  void conceptsThatAreMissedAlikeGoOneByOneHereAndAtOnceWithDna() {
    Coding coding =
        Codings.of(
            "2024-01-01 1 A x 1", "2024-01-01 1 B x 1", "2024-01-01 1 A y 1", "2024-01-01 1 A z 1");
    Settings settings = oneMode(coding, Aggregation.CONGRUENCE);
    assertEquals("1 y, 2 z, 3 x", rounds(coding, settings));
    assertEquals("1 y, 1 z, 2 x", rounds(coding, settings.compatibility(Compatibility.DNA)));
  }

  private static String rounds(Coding coding, Settings settings) {
    return new Backbone(coding, settings)
        .nested().stream()
            .map(it -> it.round() + " " + it.concept())
            .collect(Collectors.joining(", "));
  }

  @Test
  void annealingFindsTheBackboneOfASizeOrAPrice() {
    Backbone backbone = new Backbone(CONCEPTS, oneMode(CONCEPTS, Aggregation.CONGRUENCE));
    assertEquals(List.of("x", "y"), backbone.ofSize(2, 1, 500).concepts());
    assertEquals(backbone.ofSize(1, 7, 500), backbone.ofSize(1, 7, 500));
    assertEquals(List.of("z"), backbone.ofPrice(1, 1, 500).redundant());
    assertThrows(InputException.class, () -> backbone.ofSize(4, 1, 500));
  }

  @Test
  void aBackboneIsOfOneModeNetworks() {
    Settings twoMode = Settings.of(CONCEPTS.field("actor"), CONCEPTS.field("concept"));
    assertThrows(InputException.class, () -> new Backbone(CONCEPTS, twoMode));
  }

  @ParameterizedTest
  @EnumSource(Phases.Distance.class)
  void phasesAreTimesThatResembleEachOther(Phases.Distance distance) {
    // two days of A with B, then two of a triangle
    List<String> lines = new ArrayList<>();
    for (String day : List.of("01", "02")) {
      lines.add("2024-01-" + day + " 1 A x 1");
      lines.add("2024-01-" + day + " 1 B x 1");
    }
    for (String day : List.of("03", "04")) {
      for (String actor : List.of("B", "C", "D")) {
        lines.add("2024-01-" + day + " 1 " + actor + " y 1");
      }
    }
    Coding coding = Codings.of(lines.toArray(String[]::new));
    List<Network> networks =
        Networks.over(
            coding, oneMode(coding, Aggregation.CONGRUENCE), Windows.moving(WindowUnit.DAYS, 1));
    Phases phases = Phases.of(networks, distance, true, Compatibility.NONE);
    assertEquals(List.of(0, 0, 1, 1), phases.phases());
    assertEquals(0, phases.distances().get(0).get(1), TOLERANCE);
    // scaled to 1 each, and no cell in common: 2; or eigenvalues 0, 0, 0, 1 and 0, 0, 1/2, 1/2
    assertEquals(
        distance == Phases.Distance.ABSOLUTE ? 2 : Math.sqrt(0.5),
        phases.distances().get(0).get(2),
        TOLERANCE);
    // two pairs of alike times and nothing else: 1 − 2 (1/2)²
    assertEquals(0.5, phases.modularity(), TOLERANCE);
    assertEquals(4, phases.periods().size());
  }

  @Test
  void supportIsCountedByLevel() {
    Coding coding =
        Codings.of(
            "2024-01-01 1 A x 1",
            "2024-01-01 1 A y 1",
            "2024-01-01 1 A y 0",
            "2024-01-01 1 B x 0",
            "2024-01-01 1 - x 0",
            "2024-01-02 2 A x 1");
    Settings settings = oneMode(coding, Aggregation.IGNORE);
    assertEquals(
        new SupportCounts(
            List.of("A", "B"), List.of("0", "1"), List.of(List.of(1, 3), List.of(1, 0))),
        SupportCounts.of(coding, settings));
    assertEquals(
        List.of(List.of(1, 2), List.of(1, 0)),
        SupportCounts.of(coding, settings.duplicates(Duplicates.DOCUMENT)).counts());
    Settings plain = Settings.of(coding.field("actor"), coding.field("concept"));
    assertEquals(List.of(List.of(4), List.of(1)), SupportCounts.of(coding, plain).counts());
  }
}
