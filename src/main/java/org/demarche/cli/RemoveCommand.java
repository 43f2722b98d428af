package org.demarche.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code demarche remove}. */
@Command(name = "remove", description = "Removes articles, with all that was learned from them.")
final class RemoveCommand implements Callable<Integer> {
  @ParentCommand private DemarcheCommand demarche;
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "ARTICLE",
      description =
          "The article's identifier: the stem of its file, or its URL; of a table that is coded by"
              + " hand the stem of its file for all of its documents.")
  private List<String> articles;

  @Mixin private StoreOption store;
  @Mixin private BaseOption base;
  @Mixin private LinkOptions links;

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    int missing = 0;
    try (GraphStore opened = store.openExisting()) {
      for (String article : articles) {
        if (!opened.remove(article) && !CodedTables.remove(opened, article)) {
          err.println(article + ": no-such-article: the store has no article of this identifier");
          missing++;
        } else if (!demarche.quiet()) {
          err.println(article + ": removed");
        }
      }
      if (missing < articles.size()) {
        links.link(opened, store.folder(), base.iri());
      }
    }
    return missing == 0 ? ExitCode.DONE : ExitCode.INPUT;
  }
}
