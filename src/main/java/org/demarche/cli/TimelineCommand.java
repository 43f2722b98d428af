package org.demarche.cli;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.demarche.model.InputException;
import org.demarche.network.positions.Basis;
import org.demarche.query.Output;
import org.demarche.query.QueryRunner;
import org.demarche.store.GraphStore;
import org.demarche.timeline.Timeline;
import org.demarche.timeline.TimelineDrawing;
import org.demarche.timeline.TimelinePrinter;
import org.demarche.timeline.TimelineTable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code demarche timeline}. */
@Command(
    name = "timeline",
    description =
        "Shows how positions moved: each with its day, words and place, and what changed.")
final class TimelineCommand implements Callable<Integer> {
  private static final String SVG = "svg";

  @ParentCommand private DemarcheCommand demarche;
  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "ACTOR",
      description = "Whose positions; - is everybody's.")
  private Optional<String> actor = Optional.empty();

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "DEMAND",
      description = "On which demand; on all where it is left out.")
  private Optional<String> demand = Optional.empty();

  @ArgGroup(multiplicity = "1")
  private Target target;

  /** Where to ask. */
  static final class Target {
    @Option(names = "--store", paramLabel = "DIR", description = "The folder of the store.")
    private Optional<Path> store = Optional.empty();

    @Option(
        names = "--articles",
        arity = "1..*",
        paramLabel = "PATH",
        description = "These articles, files or folders, without a store.")
    private List<Path> articles = List.of();

    @Option(names = "--endpoint", paramLabel = "URL", description = "A SPARQL endpoint.")
    private Optional<String> endpoint = Optional.empty();
  }

  @Option(names = "--from", paramLabel = "DAY", description = "The first day that counts.")
  private Optional<LocalDate> from = Optional.empty();

  @Option(names = "--to", paramLabel = "DAY", description = "The last one.")
  private Optional<LocalDate> to = Optional.empty();

  @Option(
      names = "--basis",
      paramLabel = "WHOSE",
      defaultValue = "BOTH",
      description =
          "self for positions by the holder's own word, ascribed for those by others', or both.")
  private Basis basis = Basis.BOTH;

  @Option(
      names = "--min-confidence",
      paramLabel = "NUMBER",
      description = "Only positions that are at least so sure, from 0 to 1.")
  private Optional<String> leastConfidence = Optional.empty();

  @Option(
      names = "--days",
      paramLabel = "N",
      defaultValue = "7",
      description =
          "How many days at most lie between positions that contradict each other; ${DEFAULT-VALUE}"
              + " where not given.")
  private int days;

  @Option(
      names = "--strips",
      paramLabel = "N",
      defaultValue = "12",
      description =
          "Draw at most so many actors and demands as svg, those with most positions; ${DEFAULT-VALUE}"
              + " where not given.")
  private int strips;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "text, table, list, md, csv, tsv, json, xml or svg; by the end of the file's name, else"
              + " text on a terminal and csv elsewhere.")
  private Optional<String> format = Optional.empty();

  @Mixin private OutputOption output;
  @Mixin private AccessOptions access;

  @Override
  public Integer call() {
    if (actor().isEmpty() && demand.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "name an ACTOR, or - and a DEMAND, or both");
    }
    if (days < 0) {
      throw new ParameterException(spec.commandLine(), "--days is 0 or more");
    }
    if (strips < 1) {
      throw new ParameterException(spec.commandLine(), "--strips is 1 or more");
    }
    if (target.endpoint.isPresent()) {
      try (RemoteAnswers remote =
          RemoteAnswers.of(target.endpoint.get(), access, spec, false, false)) {
        write(remote.runner());
      }
      return ExitCode.DONE;
    }
    if (!target.articles.isEmpty()) {
      try (PassingStore passing = new PassingStore(target.articles, spec)) {
        write(QueryRunner.local(passing.store().dataset()));
      }
      return ExitCode.DONE;
    }
    try (GraphStore store = demarche.stores().openExisting(target.store.orElseThrow())) {
      write(QueryRunner.local(store.dataset()));
    }
    return ExitCode.DONE;
  }

  private Optional<String> actor() {
    return actor.filter(it -> !it.equals("-"));
  }

  private void write(QueryRunner runner) {
    Consumer<OutputStream> writer = writer(runner);
    output.write(spec.commandLine().getOut(), writer);
  }

  private Consumer<OutputStream> writer(QueryRunner runner) {
    String chosen = chosen();
    Optional<Output> table =
        List.of(SVG, "text").contains(chosen) ? Optional.empty() : Optional.of(rows(chosen));
    Timeline timeline = Timeline.read(runner, question(), this::say);
    if (timeline.undated() > 0) {
      say(timeline.undated() + " positions have no date, and are left out");
    }
    int width = output.file().isEmpty() ? demarche.terminal().width() : 0;
    if (table.isPresent()) {
      return bytes -> TimelineTable.of(timeline).write(table.get(), width, bytes);
    }
    return chosen.equals(SVG)
        ? new TimelineDrawing(drawn(timeline))::writeTo
        : bytes -> print(timeline, width, bytes);
  }

  private Timeline drawn(Timeline timeline) {
    int all = timeline.lanes().size();
    if (all > strips) {
      say(
          "draws the %d of %d with most positions; --strips %d draws all"
              .formatted(strips, all, all));
    }
    return new Timeline(timeline.lanes().subList(0, Math.min(all, strips)), timeline.undated());
  }

  private static Output rows(String name) {
    Output output = Output.named(name);
    if (output.isForGraphs()) {
      throw new InputException(
          "unsuitable-format: a timeline has rows, which %s does not hold; use text, table, csv, tsv, json, xml, md or svg"
              .formatted(name));
    }
    return output;
  }

  private static void print(Timeline timeline, int width, OutputStream bytes) {
    PrintWriter out = new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
    new TimelinePrinter(out, width).print(timeline);
  }

  private String chosen() {
    return format
        .map(it -> it.toLowerCase(Locale.ROOT))
        .or(() -> output.file().flatMap(TimelineCommand::ofFile))
        .orElse(demarche.terminal().out() && output.file().isEmpty() ? "text" : "csv");
  }

  private static Optional<String> ofFile(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (name.endsWith("." + SVG)) {
      return Optional.of(SVG);
    }
    return name.endsWith(".txt")
        ? Optional.of("text")
        : FileNames.answer(file).map(it -> it.name().toLowerCase(Locale.ROOT));
  }

  private Timeline.Question question() {
    return new Timeline.Question(
        actor(),
        demand,
        from,
        to,
        Optional.of(basis).filter(it -> it != Basis.BOTH).map(Words::of),
        leastConfidence,
        days);
  }

  private void say(String line) {
    if (!demarche.quiet()) {
      spec.commandLine().getErr().println(line);
      spec.commandLine().getErr().flush();
    }
  }
}
