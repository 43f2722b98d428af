package org.demarche.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.passage.Passage;
import org.demarche.passage.PassagePrinter;
import org.demarche.passage.PassageReader;
import org.demarche.query.QueryRunner;
import org.demarche.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code demarche show}. */
@Command(
    name = "show",
    description =
        "Shows an article, a statement or a position in its text, with speaker, statement and"
            + " position marked.")
final class ShowCommand implements Callable<Integer> {
  @ParentCommand private DemarcheCommand demarche;
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "ARTICLE|STATEMENT|POSITION",
      description =
          "An article's identifier, with a place as in terms:10-50 or without; or the IRI that a"
              + " query has in its column 'statement' or 'position'.")
  private List<String> names;

  @Mixin private StoreOption store;
  @Mixin private BaseOption base;
  @Mixin private OutputOption output;

  @Option(
      names = "--around",
      paramLabel = "N",
      description = "How many paragraphs before and after; ${DEFAULT-VALUE} where not given.")
  private int around = 1;

  @Override
  public Integer call() {
    try (GraphStore opened = store.openExisting()) {
      PassageReader reader = new PassageReader(QueryRunner.local(opened.dataset()), base.iri());
      List<Passage> passages = names.stream().map(reader::read).toList();
      boolean file = output.file().isPresent();
      int width = file ? 0 : demarche.terminal().width();
      boolean colours = demarche.ansi().enabled() && !file;
      output.write(
          spec.commandLine().getOut(),
          bytes -> {
            PrintWriter out =
                new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
            PassagePrinter printer = new PassagePrinter(out, width, colours, around);
            for (int i = 0; i < passages.size(); i++) {
              if (i > 0) {
                out.println();
              }
              printer.print(passages.get(i));
            }
            out.flush();
          });
    }
    return ExitCode.DONE;
  }
}
