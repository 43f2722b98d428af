package org.demarche.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.demarche.network.measures.Phases;
import picocli.CommandLine.Option;

/** Which measure of a network is wanted. */
final class MeasureOptions {
  /** Those that there are. */
  enum Measure {
    SUPPORT,
    BACKBONE,
    POLARISATION,
    PHASES,
    COMMUNITIES,
    CENTRALITY,
    BROKERAGE
  }

  /** How communities are found. */
  enum Method {
    MODULARITY,
    BETWEENNESS,
    LABELS
  }

  @Option(
      names = "--measure",
      paramLabel = "MEASURE",
      description =
          "A table in place of the network: support, backbone, polarisation, phases, communities,"
              + " centrality or brokerage.")
  private Optional<Measure> measure = Optional.empty();

  @Option(
      names = "--groups",
      paramLabel = "NUMBER",
      defaultValue = "2",
      description = "How many camps polarisation looks for; 2 where not given.")
  private int groups = 2;

  @Option(
      names = "--partition",
      paramLabel = "FILE",
      description =
          "The groups for polarisation and brokerage, in place of those that are found: a table with"
              + " name and cluster.")
  private Optional<Path> partition = Optional.empty();

  @Option(
      names = "--method",
      paramLabel = "METHOD",
      defaultValue = "MODULARITY",
      description = "How communities are found: by modularity, betweenness or labels.")
  private Method method = Method.MODULARITY;

  @Option(
      names = "--distance",
      paramLabel = "KIND",
      defaultValue = "ABSOLUTE",
      description = "How far phases are apart: absolute or spectral.")
  private Phases.Distance distance = Phases.Distance.ABSOLUTE;

  @Option(
      names = "--unscaled",
      description = "Let networks of which more is said lie farther from others, too.")
  private boolean unscaled;

  @Option(
      names = "--concepts",
      paramLabel = "NUMBER",
      description = "A backbone of so many columns, in place of the order in which they go.")
  private Optional<Integer> concepts = Optional.empty();

  @Option(
      names = "--price",
      paramLabel = "NUMBER",
      description =
          "A backbone of any size, in which each column has its price: the more, the fewer.")
  private Optional<Double> price = Optional.empty();

  @Option(
      names = "--seed",
      paramLabel = "NUMBER",
      defaultValue = "1",
      description = "Of the chance in looking for such a backbone.")
  private long seed = 1;

  @Option(
      names = "--rounds",
      paramLabel = "NUMBER",
      defaultValue = "10000",
      description = "How long to look for it; 10000 where not given.")
  private int rounds = 10_000;

  Optional<Measure> measure() {
    return measure;
  }

  int groups() {
    return groups;
  }

  Optional<Path> partition() {
    return partition;
  }

  Method method() {
    return method;
  }

  Phases.Distance distance() {
    return distance;
  }

  boolean scaled() {
    return !unscaled;
  }

  Optional<Integer> concepts() {
    return concepts;
  }

  Optional<Double> price() {
    return price;
  }

  long seed() {
    return seed;
  }

  int rounds() {
    return rounds;
  }
}
