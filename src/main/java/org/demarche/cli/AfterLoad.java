package org.demarche.cli;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.demarche.link.LinkSummary;
import org.demarche.serve.owner.OwnerClient;
import org.demarche.store.GraphStore;
import picocli.CommandLine.Model.CommandSpec;

/** Does what follows a load, with all articles together: links them, and packs the store. */
final class AfterLoad {
  private final LinkOptions links;
  private final String base;
  private final CommandSpec spec;
  private final DemarcheCommand demarche;

  /**
   * @param base what the IRIs of instances begin with
   */
  AfterLoad(LinkOptions links, String base, CommandSpec spec) {
    this.links = links;
    this.base = base;
    this.spec = spec;
    this.demarche = DemarcheCommand.of(spec);
  }

  /** In a store that is open here. */
  LinkSummary here(GraphStore opened, Path folder) {
    LinkSummary linked = links.link(opened, folder, base);
    Instant begin = Instant.now();
    if (opened.pack() && !demarche.quiet()) {
      new SummaryPrinter(spec.commandLine().getErr())
          .packed(Duration.between(begin, Instant.now()));
    }
    return linked;
  }

  /**
   * By the server that has the store open, which packs by itself.
   *
   * @return the exit code
   */
  int at(OwnerClient server) {
    List<String> link = new ArrayList<>(List.of("link", "--base", base));
    link.addAll(links.arguments());
    if (demarche.quiet()) {
      link.add("--quiet");
    }
    Remote remote = new Remote(server, Map.of(), demarche);
    return remote.run(link, "", OutputStream.nullOutputStream(), spec.commandLine().getErr());
  }
}
