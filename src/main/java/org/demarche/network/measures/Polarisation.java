package org.demarche.network.measures;

import java.util.Arrays;
import java.util.List;
import org.demarche.network.Aggregation;
import org.demarche.network.Coding;
import org.demarche.network.Compatibility;
import org.demarche.network.Mode;
import org.demarche.network.Network;
import org.demarche.network.Normalisation;
import org.demarche.network.Settings;
import org.demarche.network.SparseMatrix;
import org.demarche.network.compute.Networks;

/**
 * How far a debate is from one in which all congruence lies within camps, spread evenly, and all
 * conflict between them (after Leifeld and Fisher 2025).
 *
 * <p>C and F are the congruence and conflict networks divided by average activity, ‖·‖ the sum of
 * absolute cells. With W ordered pairs within camps and B between them, a pair within adds |C −
 * ‖C‖/W| + |F|, one between |C| + |F − ‖F‖/B|; the distance is the sum over pairs, the relative one
 * is divided by ‖C‖ + ‖F‖. Camps are looked for that have the least distance.
 *
 * <p>DNA multiplies the ideals ‖C‖/W and ‖F‖/B by the camp's part of W or the two camps' part of B,
 * so that not even perfect camps have none, and looks for the greatest distance.
 */
public final class Polarisation {
  private final Network congruence;
  private final double[][] agree;
  private final double[][] oppose;
  private final double agreeSum;
  private final double opposeSum;
  private final boolean dna;

  private Polarisation(Network congruence, SparseMatrix conflict, Compatibility compatibility) {
    this.congruence = congruence;
    this.agree = congruence.weights().toArray();
    this.oppose = conflict.toArray();
    this.agreeSum = absolute(agree);
    this.opposeSum = absolute(oppose);
    this.dna = compatibility == Compatibility.DNA;
  }

  /**
   * That of coded statements; mode, aggregation and normalisation of the settings do not matter.
   */
  public static Polarisation of(Coding coding, Settings settings) {
    Settings average = settings.mode(Mode.ONE_MODE).normalisation(Normalisation.AVERAGE);
    Network conflict = Networks.of(coding, average.aggregation(Aggregation.CONFLICT));
    return new Polarisation(
        Networks.of(coding, average.aggregation(Aggregation.CONGRUENCE)),
        conflict.weights(),
        settings.compatibility());
  }

  private static double absolute(double[][] cells) {
    return Arrays.stream(cells).flatMapToDouble(Arrays::stream).map(Math::abs).sum();
  }

  /** The actors, as camps are numbers of them in order. */
  public List<String> actors() {
    return congruence.rows();
  }

  /** The distance of camps from perfect polarisation. */
  public double distance(int... camps) {
    Ideal ideal = new Ideal(sizes(camps));
    double sum = 0;
    for (int i = 0; i < camps.length; i++) {
      sum += row(i, camps, ideal);
    }
    return sum / 2;
  }

  /** What the pairs of one actor add. */
  private double row(int i, int[] camps, Ideal ideal) {
    double sum = 0;
    for (int j = 0; j < camps.length; j++) {
      if (i != j && camps[i] == camps[j]) {
        sum += Math.abs(agree[i][j] - ideal.within(camps[i])) + Math.abs(oppose[i][j]);
      } else if (i != j) {
        sum += Math.abs(agree[i][j]) + Math.abs(oppose[i][j] - ideal.between(camps[i], camps[j]));
      }
    }
    return sum;
  }

  /** What the cells of camps of these sizes would be. */
  private final class Ideal {
    private final int[] sizes;
    private final double within;
    private final double between;

    Ideal(int... sizes) {
      this.sizes = sizes;
      double all = Arrays.stream(sizes).sum();
      this.within = Arrays.stream(sizes).mapToDouble(it -> (double) it * (it - 1)).sum();
      this.between = all * (all - 1) - within;
    }

    double within(int camp) {
      double part = dna ? sizes[camp] * (sizes[camp] - 1) / within : 1;
      return part * (agreeSum / within);
    }

    double between(int camp, int other) {
      double part = dna ? sizes[camp] * sizes[other] / between : 1;
      return part * (opposeSum / between);
    }
  }

  private static int[] sizes(int[] camps) {
    int[] sizes = new int[Arrays.stream(camps).max().orElse(-1) + 1];
    for (int camp : camps) {
      sizes[camp]++;
    }
    return sizes;
  }

  /** The distance in parts of all congruence and conflict: 0 where the camps are perfect. */
  public double relativeDistance(int... camps) {
    double all = agreeSum + opposeSum;
    return all == 0 ? 0 : distance(camps) / all;
  }

  /**
   * Camps of about the same size to begin with, then moves and exchanges of members as long as they
   * help.
   *
   * @return the camp of each actor, numbered by who comes first
   */
  public int[] camps(int number) {
    int[] camps = new int[actors().size()];
    for (int i = 0; i < camps.length; i++) {
      camps[i] = i * number / Math.max(1, camps.length);
    }
    boolean better = true;
    while (better) {
      better = movesHelp(camps, number) | exchangesHelp(camps);
    }
    return Partition.numbered(camps);
  }

  private double cost(int[] camps) {
    return dna ? -distance(camps) : distance(camps);
  }

  private boolean movesHelp(int[] camps, int number) {
    boolean helped = false;
    for (int i = 0; i < camps.length; i++) {
      for (int camp = 0; camp < number; camp++) {
        int before = camps[i];
        double cost = cost(camps);
        boolean alone = sizes(camps)[before] == 1;
        camps[i] = camp;
        if (alone || cost(camps) >= cost - 1e-12) {
          camps[i] = before;
        } else {
          helped = true;
        }
      }
    }
    return helped;
  }

  /** Sizes stay, so that only the pairs of the two who change places do. */
  private boolean exchangesHelp(int[] camps) {
    boolean helped = false;
    Ideal ideal = new Ideal(sizes(camps));
    for (int i = 0; i < camps.length; i++) {
      for (int j = i + 1; j < camps.length; j++) {
        if (camps[i] != camps[j]) {
          double before = row(i, camps, ideal) + row(j, camps, ideal);
          exchange(camps, i, j);
          double after = row(i, camps, ideal) + row(j, camps, ideal);
          if (dna ? after <= before + 1e-12 : after >= before - 1e-12) {
            exchange(camps, i, j);
          } else {
            helped = true;
          }
        }
      }
    }
    return helped;
  }

  private static void exchange(int[] camps, int i, int j) {
    int camp = camps[i];
    camps[i] = camps[j];
    camps[j] = camp;
  }
}
