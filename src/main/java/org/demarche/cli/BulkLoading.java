package org.demarche.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.demarche.corrections.CorrectedStore;
import org.demarche.model.InputException;
import org.demarche.store.BulkLoad;
import org.demarche.store.BulkSummary;
import org.demarche.store.PartFiles;
import picocli.CommandLine.Model.CommandSpec;

/** Loads parts into a store that nobody else has open. */
final class BulkLoading {
  private final LoadTarget target;
  private final KnowledgeOptions knowledge;
  private final DemarcheCommand demarche;
  private final PrintWriter err;

  BulkLoading(LoadTarget target, KnowledgeOptions knowledge, CommandSpec spec) {
    this.target = target;
    this.knowledge = knowledge;
    this.demarche = DemarcheCommand.of(spec);
    this.err = spec.commandLine().getErr();
  }

  /**
   * Loads all of them.
   *
   * @throws InputException where one is damaged, or a server has the store
   */
  BulkSummary load(List<Path> paths, boolean replacing) {
    if (target.served().isPresent()) {
      throw new InputException(
          "bulk-served: a server has the store open, which --bulk replaces as a whole; stop the"
              + " server first, or leave --bulk out");
    }
    PartFiles parts = PartFiles.of(paths);
    if (parts.configuration().filter(it -> !it.equals(knowledge.hash())).isPresent()) {
      err.println(
          "other-configuration: another version or other seeds extracted the parts; they are"
              + " loaded as they are, and count as stale");
    }
    Instant begin = Instant.now();
    BulkSummary loaded = load(parts, replacing);
    new SummaryPrinter(err).bulk(loaded, Duration.between(begin, Instant.now()), demarche.quiet());
    return loaded;
  }

  private BulkSummary load(PartFiles parts, boolean replacing) {
    try (ByteProgress progress = ByteProgress.of("bulk", parts.bytes(), demarche, err)) {
      return BulkLoad.load(
          parts,
          target.folder(),
          new BulkLoad.Settings(
              knowledge.base(),
              knowledge.graph(),
              replacing,
              store -> new CorrectedStore(store, knowledge.base())::corrected,
              progress::at));
    }
  }
}
