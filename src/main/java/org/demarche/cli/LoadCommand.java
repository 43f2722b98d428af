package org.demarche.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.demarche.ingest.Intake;
import org.demarche.ingest.LoadMode;
import org.demarche.ingest.ServedIntake;
import org.demarche.ingest.StoreIntake;
import org.demarche.link.LinkSummary;
import org.demarche.model.InputException;
import org.demarche.pipeline.Summary;
import org.demarche.serve.owner.OwnerClient;
import org.demarche.store.BulkSummary;
import org.demarche.store.GraphStore;
import org.demarche.store.LoadedRdf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code demarche load}. */
@Command(name = "load", description = "Loads articles, or RDF, into a store.")
final class LoadCommand implements Callable<Integer> {
  @ParentCommand private DemarcheCommand demarche;
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = {
        "Articles: txt, md, html, mhtml, json, jsonl, csv, tsv, feeds; pdf, docx, odt, rtf, epub;",
        "Nexis, Factiva, ProQuest, ris; NewsML, NITF, ninjs; eml, mbox, Telegram; srt, vtt; warc,",
        "MediaWiki xml; folders, zip, tar, gz, bz2, xz; - is standard input. See docs/files.md.",
        "Statements coded by hand: a table, such as DNA's list of events. See docs/networks.md.",
        "RDF: ttl, nt, nq, trig, jsonld, rdf, also with .gz."
      })
  private List<Path> paths;

  @Mixin private LoadTarget target;
  @Mixin private ReadOptionsMixin assumed;
  @Mixin private KnowledgeOptions knowledge;
  @Mixin private LinkOptions links;
  @Mixin private RunOptions run;
  @Mixin private ReaderOptions reader;

  @Option(names = "--again", description = "Extract again what the store holds unchanged.")
  private boolean again;

  @Option(
      names = "--replace",
      description = "Let an article take the place of one with its id that came in another file.")
  private boolean replace;

  @Option(
      names = "--documents",
      paramLabel = "FILE",
      description =
          "The documents of a table that is coded by hand: id, title, author, source, section, type.")
  private Optional<Path> documents = Optional.empty();

  @Option(
      names = "--bulk",
      description =
          "PATH is N-Quads that 'extract' or a cluster wrote: folders of parts, or files. For a"
              + " hundred thousand articles and more, beside the store, which they join at once.")
  private boolean bulk;

  @Override
  public Integer call() {
    if (bulk) {
      return loadBulk();
    }
    if (reader.dry()) {
      return reader.rehearse(new Articles(paths, assumed.options()), knowledge, run);
    }
    Optional<OwnerClient> server = target.served();
    target.store().ifPresent(it -> knowledge.recall(it, spec));
    return server.isPresent() ? load(server.get()) : loadHere();
  }

  private int loadBulk() {
    if (target.isRemote()) {
      throw new InputException(
          "needs-store: --bulk makes the files of a --store DIR; load the parts without it, or give"
              + " them to the means that the server has for files");
    }
    knowledge.recall(target.folder(), spec);
    knowledge.require();
    BulkSummary loaded = new BulkLoading(target, knowledge, spec).load(paths, replace);
    try (GraphStore opened = demarche.stores().openExisting(target.folder())) {
      knowledge.remember(target.folder());
      afterLoad().here(opened, target.folder());
    }
    return run.strict() && !loaded.problems().isEmpty() ? ExitCode.INPUT : ExitCode.DONE;
  }

  private int loadHere() {
    knowledge.require();
    boolean isNew = !target.isRemote() && knowledge.begin(target.folder());
    try (GraphStore opened = target.open()) {
      if (!isNew && opened.hasOtherSeeds(knowledge.graph())) {
        spec.commandLine()
            .getErr()
            .println(
                "other-seeds: the last load had other seeds, and its articles are stale; load them"
                    + " again, or give the same --seeds as then");
      }
      int exit = load(new StoreIntake(opened));
      LinkSummary linked = afterLoad().here(opened, target.folder());
      if (exit == ExitCode.DONE && demarche.terminal().err() && !demarche.quiet()) {
        NextSteps.afterLoad(target.folder(), linked.doubtful()).print(spec.commandLine().getErr());
      }
      return exit;
    }
  }

  /** Articles are extracted here; what is done with all of them together is done by the server. */
  private int load(OwnerClient server) {
    int exit = load(new ServedIntake(server));
    int linked = afterLoad().at(server);
    return linked == ExitCode.DONE ? exit : linked;
  }

  private AfterLoad afterLoad() {
    return new AfterLoad(links, knowledge.base(), spec);
  }

  private int load(Intake intake) {
    Map<Boolean, List<Path>> byCoding =
        paths.stream().collect(Collectors.partitioningBy(CodedLoad::isCoded));
    Map<Boolean, List<Path>> byKind =
        byCoding.get(false).stream().collect(Collectors.partitioningBy(RdfFiles::isRdf));
    ArticleLoad load = new ArticleLoad(intake, knowledge, run, reader.second(run));
    load.seeds();
    target.store().ifPresent(knowledge::remember);
    CodedLoad coded = new CodedLoad(intake, knowledge, new LoadMode(again, replace), spec);
    byCoding.get(true).forEach(it -> coded.load(it, documents));
    List<Path> rdf = byKind.get(true);
    int refused = loadRdf(intake, rdf);
    boolean failed = refused > 0 && (run.strict() || refused == rdf.size());
    int rdfExit = failed ? ExitCode.INPUT : ExitCode.DONE;
    boolean strict = run.strict() && failed;
    int exit = byKind.get(false).isEmpty() ? rdfExit : load(load, byKind.get(false));
    return exit == ExitCode.DONE && strict ? rdfExit : exit;
  }

  private int load(ArticleLoad load, List<Path> articles) {
    Summary summary = load.articles(articles, assumed.options(), new LoadMode(again, replace));
    new SummaryPrinter(spec.commandLine().getErr()).print(summary, demarche.quiet());
    reader.report();
    return ExitCode.of(summary, run.strict());
  }

  /**
   * A file that is not RDF does not keep the others out.
   *
   * @return how many there are
   */
  private int loadRdf(Intake intake, List<Path> files) {
    PrintWriter err = spec.commandLine().getErr();
    int refused = 0;
    for (Path file : files) {
      try {
        LoadedRdf rdf = intake.rdf(file, knowledge.base());
        if (!demarche.quiet()) {
          err.println(file + ": " + rdf.quads() + " triples");
          rdf.replaced().forEach(graph -> err.println(file + ": replaced " + graph));
        }
      } catch (InputException e) {
        err.println(e.getMessage());
        refused++;
      }
    }
    return refused;
  }
}
