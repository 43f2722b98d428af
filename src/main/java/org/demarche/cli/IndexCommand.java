package org.demarche.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.demarche.link.Item;
import org.demarche.link.register.IndexReport;
import org.demarche.link.register.Indexer;
import org.demarche.link.register.MappedRegister;
import org.demarche.link.register.TableIndexer;
import org.demarche.link.tables.WorldTables;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code demarche index}. */
@Command(
    name = "index",
    description =
        "Makes a register of people, organizations, media, states, regions and offices out of a"
            + " Wikidata dump, for 'link'. Begun again, it goes on where it was interrupted.")
final class IndexCommand implements Callable<Integer> {
  @ParentCommand private DemarcheCommand demarche;
  @Spec private CommandSpec spec;

  @ArgGroup(exclusive = true, multiplicity = "1")
  private Task task;

  /** Either a dump is indexed or a register is checked. */
  private static final class Task {
    @ArgGroup(exclusive = false)
    private Index index;

    @Option(
        names = "--verify",
        paramLabel = "REGISTER",
        description = "Only read a register and compare its checksum.")
    private Path verified;
  }

  private static final class Index {
    @Parameters(
        paramLabel = "DUMP",
        description =
            "One entity a line, plain, .gz or .bz2, such as latest-all.json.bz2; or a folder of"
                + " tables such as seeds/world.")
    private Path dump;

    @Option(
        names = {"-o", "--output"},
        required = true,
        paramLabel = "REGISTER",
        description = "The file, which appears when it is complete.")
    private Path register;
  }

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    if (task.verified != null) {
      MappedRegister register = MappedRegister.open(task.verified);
      register.verify();
      say(err, task.verified + ": " + number(register.size()) + " items, undamaged");
      return ExitCode.DONE;
    }
    if (WorldTables.isTables(task.index.dump)) {
      print(TableIndexer.run(task.index.dump, task.index.register), err);
      return ExitCode.DONE;
    }
    try (DumpProgress progress = new DumpProgress(demarche, err, task.index.dump)) {
      Optional<IndexReport> report =
          new Indexer(progress).run(task.index.dump, task.index.register);
      print(report.orElseThrow(InterruptedRunException::new), err);
    }
    return ExitCode.DONE;
  }

  private void print(IndexReport report, PrintWriter err) {
    report.problems().forEach(err::println);
    long more = report.problemCount() - report.problems().size();
    if (more > 0) {
      err.println("and " + number(more) + " more");
    }
    long items = report.items().values().stream().mapToLong(Long::longValue).sum();
    say(
        err,
        "index  "
            + number(report.entities())
            + " entities  "
            + number(items)
            + " items  "
            + number(report.problemCount())
            + " problems");
    say(err, "       " + kinds(report.items()));
    err.flush();
  }

  private static String kinds(Map<Item.Kind, Long> items) {
    return items.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(kind -> number(kind.getValue()) + " " + kind.getKey().name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining("  "));
  }

  private void say(PrintWriter err, String line) {
    if (!demarche.quiet()) {
      err.println(line);
    }
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number).replace(',', ' ');
  }
}
