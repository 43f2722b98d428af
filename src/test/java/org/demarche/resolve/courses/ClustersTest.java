package org.demarche.resolve.courses;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which mentions are put together. */
class ClustersTest {
  private static final double NEVER = Clusters.NEVER;

  @Test
  void joinsTheLikeliestFirst() {
    double[][] scores = {
      {0, 3, 1, -9},
      {3, 0, -2, -9},
      {1, -2, 0, 2},
      {-9, -9, 2, 0}
    };
    List<String> demands = List.of("a", "b", "c", "d");
    assertEquals(List.of(List.of(0, 1), List.of(2, 3)), new Clusters(demands, scores).joined(0));
  }

  @Test
  void countsTheLikeliestTwoBesideTheAverage() {
    double[][] scores = {{0, 9, 5}, {9, 0, -6}, {5, -6, 0}};
    List<String> demands = List.of("a", "a", "b");
    assertEquals(1, new Clusters(demands, scores).joined(1).size());
  }

  @Test
  void keepsTogetherWhatSharesADemand() {
    double[][] scores = {{0, -5, -5}, {-5, 0, -5}, {-5, -5, 0}};
    List<String> demands = List.of("a", "b", "a");
    assertEquals(List.of(List.of(0, 2), List.of(1)), new Clusters(demands, scores).joined(0));
  }

  @Test
  void neverJoinsContradictions() {
    double[][] scores = {{0, 9, NEVER}, {9, 0, 9}, {NEVER, 9, 0}};
    List<String> demands = List.of("a", "b", "c");
    assertEquals(List.of(List.of(0, 1), List.of(2)), new Clusters(demands, scores).joined(0));
  }

  @Test
  void ofNothingThereIsNothing() {
    assertEquals(List.of(), new Clusters(List.of(), new double[0][0]).joined(0));
  }
}
