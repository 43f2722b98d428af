package org.demarche.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.demarche.map.ReaderNote;
import org.demarche.map.ToolVersion;
import org.demarche.model.InputException;
import org.demarche.pipeline.Summary;
import org.demarche.reader.ApiKey;
import org.demarche.reader.Budget;
import org.demarche.reader.ModelReader;
import org.demarche.reader.Prompt;
import org.demarche.reader.ReaderSettings;
import org.demarche.resolve.readings.ReadingMode;
import org.demarche.resolve.readings.ReadingPlan;
import org.demarche.resolve.readings.ReadingTally;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import picocli.CommandLine.TypeConversionException;

/** Whether a language model reads beside the rules, and which. */
final class ReaderOptions {
  private static final int SILENCES = 3;

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--reader",
      paramLabel = "URL",
      description = {
        "Let a language model read beside the rules: the address of a chat API such as",
        "http://127.0.0.1:11434/v1, to which sentences of the articles are sent. See docs/reader.md."
      })
  private Optional<String> address = Optional.empty();

  @Option(
      names = "--model",
      paramLabel = "NAME",
      description = "The model that reads, as its service calls it.")
  private String model = "";

  @Option(
      names = "--reader-mode",
      paramLabel = "MODE",
      description =
          "fill: sentences where the rules found nothing; verify: what they found; full: everything."
              + " fill where not given.")
  private ReadingMode mode = ReadingMode.FILL;

  @Option(
      names = "--reader-key-file",
      paramLabel = "FILE",
      description = "The file with the key of the service; DEMARCHE_READER_KEY where not given.")
  private Optional<Path> keyFile = Optional.empty();

  @Option(
      names = "--reader-cache",
      paramLabel = "DIR",
      description = "Where its answers are kept; .demarche/reader where not given.")
  private Path cache = Path.of(".demarche", "reader");

  @Option(
      names = "--reader-connections",
      paramLabel = "N",
      description = "How many questions are under way at a time; ${DEFAULT-VALUE} where not given.",
      defaultValue = "4")
  private int connections;

  @Option(
      names = "--reader-timeout",
      paramLabel = "TIME",
      converter = TimeConverter.class,
      defaultValue = "2m",
      description = "The longest for one answer; ${DEFAULT-VALUE} where not given.")
  private Duration timeout;

  @Option(
      names = "--reader-budget",
      paramLabel = "BUDGET",
      converter = BudgetConverter.class,
      description = "The most that a run may cost: 2000000tokens, 500calls, or both with a comma.")
  private Budget budget = Budget.NONE;

  @Option(
      names = "--reader-dry-run",
      description = "Send and load nothing; say what reading these articles would cost.")
  private boolean dry;

  private Optional<ModelReader> reader = Optional.empty();
  private final ReadingTally tally = new ReadingTally();

  /** Whether nothing is to be sent and loaded. */
  boolean dry() {
    if (dry && address.isEmpty()) {
      throw usage("--reader-dry-run: give --reader and --model, too");
    }
    return dry;
  }

  /** Who reads beside the rules in a run that comes to an end; says where text goes. */
  Optional<Workbench.Second> second(RunOptions run) {
    return second(run, SILENCES);
  }

  /**
   * The same.
   *
   * @param silences how many articles in a row may go without an answer
   */
  Optional<Workbench.Second> second(RunOptions run, int silences) {
    if (address.isEmpty()) {
      return Optional.empty();
    }
    ReaderSettings settings = settings(silences);
    announce(settings);
    run.widen(connections);
    ModelReader opened =
        ModelReader.with(settings, DemarcheCommand.of(spec).interruption().waiting());
    reader = Optional.of(opened);
    return Optional.of(
        new Workbench.Second(
            new ReadingPlan(opened, mode, tally),
            new ReaderNote(model, Prompt.of(mode).version(), mode.word())));
  }

  /** Takes articles through all stages but the last, and tells what their questions would cost. */
  int rehearse(Articles articles, KnowledgeOptions knowledge, RunOptions run) {
    Workbench workbench = knowledge.workbench(second(run));
    Summary summary = run.run(workbench.pipeline(), articles, new DrySink());
    report();
    return summary.problems().isEmpty() ? ExitCode.DONE : ExitCode.of(summary, run.strict());
  }

  private ReaderSettings settings(int silences) {
    if (connections < 1) {
      throw usage("--reader-connections: at least 1 is needed");
    }
    return new ReaderSettings(
        uri(),
        model,
        key(),
        mode,
        cache,
        connections,
        timeout,
        budget,
        "Demarche/" + ToolVersion.CURRENT,
        silences,
        dry);
  }

  private URI uri() {
    try {
      return URI.create(address.orElseThrow());
    } catch (IllegalArgumentException e) {
      throw usage("--reader: that is no address; give one such as http://127.0.0.1:11434/v1");
    }
  }

  private Optional<ApiKey> key() {
    return keyFile
        .map(ReaderOptions::read)
        .or(() -> EnvironmentDefaults.secret(spec, "READER_KEY"))
        .filter(it -> !it.isBlank())
        .map(ApiKey::new);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new InputException(
          file + ": unreadable: this is to hold the key of the reader; check that you may read it",
          e);
    }
  }

  private void announce(ReaderSettings settings) {
    if (!DemarcheCommand.of(spec).quiet()) {
      String what =
          dry
              ? "reader: nothing is sent; these would go to %s (model %s, %s)"
              : "reader: sentences of the articles go to %s (model %s, %s), answers are kept in %s";
      err().println(what.formatted(settings.host(), model, mode.word(), cache));
    }
  }

  /** Tells what came of it, after a run. */
  void report() {
    if (reader.isPresent() && !DemarcheCommand.of(spec).quiet()) {
      new ReaderReport(err()).print(reader.get().usage(), tally, dry);
    }
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  /** Reads budgets. */
  static final class BudgetConverter implements ITypeConverter<Budget> {
    @Override
    public Budget convert(String value) {
      try {
        return Budget.parse(value);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }
}
