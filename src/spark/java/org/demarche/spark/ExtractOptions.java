package org.demarche.spark;

import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.demarche.cli.KnowledgeOptions;
import org.demarche.cli.ReadOptionsMixin;
import org.demarche.read.ReadOptions;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a run is told: what {@code extract} is, and how the work is cut. */
@Command(
    name = "org.demarche.spark.Extract",
    mixinStandardHelpOptions = true,
    description = "Turns articles into sorted N-Quads on a Spark cluster.")
final class ExtractOptions {
  @Parameters(
      arity = "2..*",
      paramLabel = "PATH",
      description = "Files and folders of any Hadoop file system; the last one is the output.")
  private List<String> paths;

  @Mixin private ReadOptionsMixin reading;
  @Mixin private KnowledgeOptions knowledge;

  @Option(
      names = "--parts",
      paramLabel = "N",
      description = "How many files to write; one for 4 MB of input where not given.")
  private Integer parts;

  @Option(
      names = "--split",
      paramLabel = "MB",
      description = "How much of the input a task reads; 8 MB at most where not given.")
  private Integer split;

  @Option(names = "--strict", description = "End with exit code 3 where anything went wrong.")
  private boolean strict;

  static ExtractOptions parse(List<String> arguments) {
    ExtractOptions options = new ExtractOptions();
    new CommandLine(options).parseArgs(arguments.toArray(String[]::new));
    return options;
  }

  List<String> input() {
    return paths.subList(0, paths.size() - 1);
  }

  String output() {
    return paths.get(paths.size() - 1);
  }

  KnowledgeOptions knowledge() {
    return knowledge;
  }

  ReadOptions reading() {
    return reading.options();
  }

  /** How many files to write, where the user says so. */
  OptionalInt parts() {
    return parts == null ? OptionalInt.empty() : OptionalInt.of(Math.max(1, parts));
  }

  /** How many bytes a task reads, where the user says so. */
  OptionalLong split() {
    return split == null ? OptionalLong.empty() : OptionalLong.of(Math.max(1, split) * (1L << 20));
  }

  boolean strict() {
    return strict;
  }
}
