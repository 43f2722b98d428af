package org.demarche.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.ingest.LoadMode;
import org.demarche.ingest.StoreIntake;
import org.demarche.pipeline.Summary;
import org.demarche.read.ReadOptions;
import org.demarche.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code demarche demo}. */
@Command(
    name = "demo",
    description = "Loads the sample articles, answers three questions and serves the graph.")
final class DemoCommand implements Callable<Integer> {
  @ParentCommand private DemarcheCommand demarche;
  @Spec private CommandSpec spec;

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "The folder of the store; .demarche/demo where not given.")
  private Path folder = Path.of(".demarche", "demo");

  @Option(names = "--no-serve", description = "Stop after the answers.")
  private boolean noServe;

  @Mixin private KnowledgeOptions knowledge;
  @Mixin private LinkOptions links;
  @Mixin private RunOptions run;
  @Mixin private ServerOptions server;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    knowledge.recall(folder, spec);
    knowledge.begin(folder);
    try (GraphStore store = demarche.stores().open(folder)) {
      Summary summary = load(store);
      if (summary.interrupted() || !summary.successful()) {
        return ExitCode.of(summary, run.strict());
      }
      links.link(store, folder, knowledge.base());
      new DemoQuestions(store, folder, out, demarche.ansi()).answer();
      if (noServe) {
        return ExitCode.DONE;
      }
      out.println("SPARQL, named queries and a page for people, until you press Ctrl-C:");
      server.serve(store, folder, demarche.interruption(), out, new CuratorOption());
      return ExitCode.INTERRUPTED;
    }
  }

  private Summary load(GraphStore store) {
    ArticleLoad load = new ArticleLoad(new StoreIntake(store), knowledge, run);
    load.seeds();
    knowledge.remember(folder);
    try (SampleArticles sample = new SampleArticles()) {
      Summary summary =
          load.articles(List.of(sample.folder()), ReadOptions.NONE, new LoadMode(false, true));
      new SummaryPrinter(spec.commandLine().getErr()).print(summary, demarche.quiet());
      return summary;
    }
  }
}
