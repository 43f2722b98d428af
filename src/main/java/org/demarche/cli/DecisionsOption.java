package org.demarche.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.demarche.demands.SameDemands;
import org.demarche.link.DecisionFile;
import org.demarche.reports.IndependentReports;
import org.demarche.store.GraphStore;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Where decisions come from. */
final class DecisionsOption {
  @Option(
      names = "--decisions",
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      description = "Where decisions by hand last; STORE.decisions.ttl where not given.")
  private Path decisions;

  /** The file that was named. */
  Optional<Path> given() {
    return Optional.ofNullable(decisions);
  }

  /** The decisions on the store in that folder. */
  DecisionFile file(Path store) {
    Path folder = store.toAbsolutePath().normalize();
    return new DecisionFile(
        Optional.ofNullable(decisions)
            .orElseGet(() -> folder.resolveSibling(folder.getFileName() + ".decisions.ttl")));
  }

  /** Finds which statements report one utterance, and tells what came of it. */
  void compareReports(GraphStore opened, String base, CommandSpec spec) {
    Instant begin = Instant.now();
    IndependentReports.Result result = new IndependentReports(opened, base).run();
    DemarcheCommand demarche = (DemarcheCommand) spec.root().userObject();
    new SummaryPrinter(spec.commandLine().getErr())
        .grouped(result, Duration.between(begin, Instant.now()), demarche.quiet());
  }

  /** Finds which demands of the store that is open are one; the command tells what came of it. */
  void compareDemands(GraphStore opened, Path store, String base, CommandSpec spec) {
    Instant begin = Instant.now();
    SameDemands.Result result = new SameDemands(opened, base, file(store)).run();
    DemarcheCommand demarche = (DemarcheCommand) spec.root().userObject();
    new SummaryPrinter(spec.commandLine().getErr())
        .compared(result, Duration.between(begin, Instant.now()), demarche.quiet());
  }
}
