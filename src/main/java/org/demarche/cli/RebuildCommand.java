package org.demarche.cli;

import java.util.concurrent.Callable;
import org.demarche.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code demarche rebuild}. */
@Command(
    name = "rebuild",
    description = "Makes anew all that follows from the articles: names, totals, links.")
final class RebuildCommand implements Callable<Integer> {
  @Mixin private StoreOption store;
  @Mixin private BaseOption base;
  @Mixin private LinkOptions links;

  @Override
  public Integer call() {
    try (GraphStore opened = store.openExisting()) {
      opened.rebuild();
      links.link(opened, store.folder(), base.iri());
    }
    return ExitCode.DONE;
  }
}
