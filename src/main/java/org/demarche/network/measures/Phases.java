package org.demarche.network.measures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.demarche.network.Compatibility;
import org.demarche.network.Network;
import org.demarche.network.Period;
import org.demarche.network.SparseMatrix;

/**
 * Which times of a debate resemble each other: phases, with transitions between them (Masuda and
 * Holme 2019).
 *
 * @param periods of the networks
 * @param distances between each two networks
 * @param phases the phase of each, from 0, by which comes first
 * @param modularity of the phases, the similarity of two times being their distance's complement
 */
public record Phases(
    List<Period> periods, List<List<Double>> distances, List<Integer> phases, double modularity) {

  /** How far networks are from each other. */
  public enum Distance {
    /** The sum of the absolute differences of their cells. */
    ABSOLUTE,
    /** That of the eigenvalues of their Laplacians. */
    SPECTRAL
  }

  /**
   * Those of networks over time.
   *
   * @param scaled whether each network's weights are divided by their sum, so that how much is said
   *     does not matter
   */
  public static Phases of(
      List<Network> networks, Distance distance, boolean scaled, Compatibility compatibility) {
    List<SparseMatrix> matrices = sameNodes(networks);
    if (scaled) {
      matrices = matrices.stream().map(Phases::scaled).toList();
    }
    double[][] distances = new double[matrices.size()][matrices.size()];
    List<double[]> spectra =
        distance == Distance.SPECTRAL
            ? matrices.stream().map(it -> Spectrum.of(it, compatibility)).toList()
            : List.of();
    for (int i = 0; i < distances.length; i++) {
      for (int j = 0; j < i; j++) {
        distances[i][j] =
            distance == Distance.SPECTRAL
                ? Spectrum.distance(spectra.get(i), spectra.get(j), compatibility)
                : absolute(matrices.get(i), matrices.get(j));
        distances[j][i] = distances[i][j];
      }
    }
    Linkage.Cut cut = new Linkage(distances).best();
    return new Phases(
        networks.stream().flatMap(it -> it.period().stream()).toList(),
        Arrays.stream(distances).map(row -> Arrays.stream(row).boxed().toList()).toList(),
        Arrays.stream(cut.groups()).boxed().toList(),
        cut.modularity());
  }

  private static SparseMatrix scaled(SparseMatrix matrix) {
    double sum = matrix.sum();
    return sum == 0 ? matrix : matrix.map((i, j, w) -> w / sum);
  }

  private static double absolute(SparseMatrix a, SparseMatrix b) {
    double[] sum = new double[1];
    a.forEach((i, j, w) -> sum[0] += Math.abs(w - b.get(i, j)));
    b.forEach((i, j, w) -> sum[0] += a.get(i, j) == 0 ? Math.abs(w) : 0);
    return sum[0];
  }

  /** All with the nodes of all, so that cells can be compared. */
  private static List<SparseMatrix> sameNodes(List<Network> networks) {
    List<String> rows = union(networks.stream().map(Network::rows));
    List<String> columns = union(networks.stream().map(Network::columns));
    List<SparseMatrix> all = new ArrayList<>();
    for (Network network : networks) {
      int[] row = network.rows().stream().mapToInt(rows::indexOf).toArray();
      int[] column = network.columns().stream().mapToInt(columns::indexOf).toArray();
      SparseMatrix.Builder wide = new SparseMatrix.Builder(rows.size(), columns.size());
      network.weights().forEach((i, j, w) -> wide.add(row[i], column[j], w));
      all.add(wide.build());
    }
    return all;
  }

  private static List<String> union(Stream<List<String>> labels) {
    TreeSet<String> all = new TreeSet<>();
    labels.forEach(all::addAll);
    return List.copyOf(all);
  }
}
