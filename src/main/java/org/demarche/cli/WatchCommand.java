package org.demarche.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.demarche.read.feeds.Addresses;
import org.demarche.watch.QueueFolder;
import org.demarche.watch.Watch;
import org.demarche.watch.WatchSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code demarche watch}. */
@Command(
    name = "watch",
    description = "Loads what appears in feeds and folders, until it is ended.")
final class WatchCommand implements Callable<Integer> {
  @ParentCommand private DemarcheCommand demarche;
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FOLDER|URL",
      description = {
        "Folders of articles, addresses of feeds (RSS, Atom, JSON Feed, sitemaps), and files with",
        "lists of addresses (.csv, .tsv, .urls), such as Media Cloud's."
      })
  private List<String> sources;

  @Option(names = "--once", description = "End after one round.")
  private boolean once;

  @Option(
      names = "--every",
      paramLabel = "TIME",
      converter = TimeConverter.class,
      description =
          "From one look to the next: 30s, 15m, 6h; where not given, 15m for feeds, and a few"
              + " seconds for folders.")
  private Optional<Duration> every = Optional.empty();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "The most articles of a feed, or files of a folder, in one round.")
  private int limit = Integer.MAX_VALUE;

  @Option(
      names = "--delay",
      paramLabel = "TIME",
      converter = TimeConverter.class,
      defaultValue = "1s",
      description =
          "The pause between two requests to a host, which its robots.txt may lengthen;"
              + " ${DEFAULT-VALUE} where not given.")
  private Duration delay;

  @Option(
      names = "--queue",
      paramLabel = "DIR",
      description = "Where it keeps what is seen, waits and failed; STORE.watch where not given.")
  private Optional<Path> queue = Optional.empty();

  @Mixin private LoadTarget target;
  @Mixin private ReadOptionsMixin assumed;
  @Mixin private KnowledgeOptions knowledge;
  @Mixin private LinkOptions links;
  @Mixin private RunOptions run;
  @Mixin private ReaderOptions reader;
  @Mixin private ContactOption contact;

  @Override
  public Integer call() {
    if (reader.dry()) {
      throw usage("--reader-dry-run: nobody knows what will come; try it with 'load'");
    }
    List<String> feeds = new ArrayList<>();
    List<Path> folders = new ArrayList<>();
    sort(feeds, folders);
    target.store().ifPresent(it -> knowledge.recall(it, spec));
    knowledge.require();
    WatchSettings settings =
        new WatchSettings(once, every, limit(), delay, contact.userAgent(), assumed.options());
    Interruption interruption = demarche.interruption();
    AfterLoad after = new AfterLoad(links, knowledge.base(), spec);
    boolean good;
    try (QueueFolder opened = QueueFolder.open(queue());
        WatchLoader loader = new WatchLoader(target, knowledge, run, reader, after, opened)) {
      loader.requireTarget();
      Watch watch = new Watch(feeds, folders, opened, loader, interruption.waiting(), settings);
      good = watch.run(new WatchReport(spec.commandLine().getErr(), demarche.quiet()));
    }
    reader.report();
    if (interruption.isRequested()) {
      return ExitCode.INTERRUPTED;
    }
    return good ? ExitCode.DONE : ExitCode.INPUT;
  }

  private void sort(List<String> feeds, List<Path> folders) {
    Set<Path> real = new LinkedHashSet<>();
    for (String source : new LinkedHashSet<>(sources)) {
      if (source.toLowerCase(Locale.ROOT).matches("https?://.*")) {
        feeds.add(
            Addresses.resolve("", source)
                .orElseThrow(() -> usage("'" + source + "' is no address of the web")));
      } else if (isList(source)) {
        feeds.add(Path.of(source).toAbsolutePath().normalize().toUri().toString());
      } else {
        real.add(folder(source));
      }
    }
    folders.addAll(real);
  }

  /** A file of addresses, by the end of its name. */
  private static boolean isList(String source) {
    return Files.isRegularFile(Path.of(source))
        && source.toLowerCase(Locale.ROOT).matches(".*\\.(csv|tsv|urls)");
  }

  private Path folder(String source) {
    Path folder = Path.of(source);
    if (Files.isRegularFile(folder)) {
      throw usage(
          source
              + " is a file; 'demarche load' takes files, even those of feeds, and here a list of"
              + " addresses ends with .csv, .tsv or .urls");
    }
    if (!Files.isDirectory(folder)) {
      throw usage(source + " is neither a folder nor an address such as https://news.example/feed");
    }
    return folder;
  }

  private int limit() {
    if (limit < 1) {
      throw usage("--limit: at least 1 is needed");
    }
    return limit;
  }

  private Path queue() {
    return queue.orElseGet(
        () -> {
          Path store = target.folder().toAbsolutePath().normalize();
          return store.resolveSibling(store.getFileName() + ".watch");
        });
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
