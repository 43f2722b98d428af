package org.demarche.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.demarche.knowledge.Knowledge;
import org.demarche.pipeline.Configuration;
import picocli.CommandLine.Option;

/** What the user wants known beforehand. */
final class SeedsOption {
  @Option(
      names = "--seeds",
      paramLabel = "DIR",
      description = "Your own actors, offices, regions and demands in Turtle; repeatable.")
  private List<Path> folders = new ArrayList<>();

  /** What articles are extracted under; reads no seeds where there are none of the user. */
  Configuration configuration() {
    return folders.isEmpty() ? Configuration.builtIn() : Configuration.of(Knowledge.load(folders));
  }

  List<Path> folders() {
    return List.copyOf(folders);
  }
}
