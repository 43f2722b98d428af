package org.demarche.cli;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.demarche.coded.CodedTerms;
import org.demarche.coded.Roles;
import org.demarche.knowledge.Knowledge;
import org.demarche.model.InputException;
import org.demarche.network.CodedStatement;
import org.demarche.network.Coding;
import org.demarche.network.Network;
import org.demarche.network.Normalisation;
import org.demarche.network.Settings;
import org.demarche.network.Windows;
import org.demarche.network.agreement.Agreement;
import org.demarche.network.compute.Networks;
import org.demarche.network.formats.Beginnings;
import org.demarche.network.formats.Digest;
import org.demarche.network.formats.EventList;
import org.demarche.network.formats.Export;
import org.demarche.network.formats.NetworkFormat;
import org.demarche.network.tables.StatementTable;
import org.demarche.query.RowSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code demarche network}. */
@Command(
    name = "network",
    description =
        "Makes discourse networks of the positions of a store, or of statements coded by hand.")
final class NetworkCommand implements Callable<Integer> {
  @ParentCommand private DemarcheCommand demarche;
  @Spec private CommandSpec spec;

  @Mixin private CodingSource source;
  @Mixin private NetworkOptions network;
  @Mixin private WindowOptions windows;
  @Mixin private MeasureOptions measures;

  @Option(
      names = "--events",
      description = "Write the statements that count, in place of the network.")
  private boolean events;

  @Option(
      names = "--agreement",
      paramLabel = "FILE",
      description =
          "Compare with this table of statements on the same documents: percent agreement, Cohen's"
              + " kappa, Krippendorff's alpha.")
  private Optional<Path> agreement = Optional.empty();

  @Option(
      names = "--with-measures",
      description = "Give nodes their community and how central they are.")
  private boolean withMeasures;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "csv, dna-csv, edges, dl, graphml, gexf, pajek, cytoscape or html; by the end of the file's"
              + " name where not given, else csv.")
  private Optional<String> format = Optional.empty();

  @Mixin private OutputOption output;

  @Override
  public Integer call() {
    return write(source.read());
  }

  /** Whether it is about a store of this computer, not an endpoint or a table. */
  boolean readsStore() {
    return source.isStore();
  }

  /** The same of a store that a server has open, and answers questions on. */
  int call(RowSource server) {
    return write(source.read(server));
  }

  private int write(CodingSource.Read read) {
    if (read.undated() > 0) {
      say(read.undated() + " positions have no date, and are left out");
    }
    Coding coding = read.coding();
    if (agreement.isPresent()) {
      Agreement found = Agreement.of(network.selected(coding), other(agreement.get()));
      AgreementTable.summary(found).forEach(this::say);
      output(bytes -> AgreementTable.write(found, bytes));
      return ExitCode.DONE;
    }
    Settings settings = network.settings(coding);
    if (events) {
      output(bytes -> EventList.write(coding, Networks.events(coding, settings), bytes));
    } else if (measures.measure().isPresent()) {
      writeMeasure(read, network.qualified(coding, settings));
    } else {
      writeNetworks(read, settings);
    }
    return ExitCode.DONE;
  }

  /** A coding by others, in the terms of positions where these are compared with it. */
  private Coding other(Path file) {
    Coding table = StatementTable.read(file, Optional.empty());
    return source.hasPositions() && Roles.suit(StatementTable.header(file))
        ? CodedTerms.of(table, Knowledge.builtIn())
        : table;
  }

  private void writeMeasure(CodingSource.Read read, Settings settings) {
    NetworkMeasures made =
        new NetworkMeasures(measures, read.coding(), settings, windows.windows());
    if (isSupport() && chosen() == NetworkFormat.HTML) {
      String title = title(read, settings);
      output(bytes -> made.writeSupport(title, network.described(settings), bytes));
    } else {
      output(bytes -> made.write(measures.measure().orElseThrow(), bytes));
    }
  }

  /** Which has a page of its own, with bars. */
  private boolean isSupport() {
    return measures.measure().filter(MeasureOptions.Measure.SUPPORT::equals).isPresent();
  }

  private void writeNetworks(CodingSource.Read read, Settings settings) {
    NetworkFormat chosen = chosen();
    Optional<Windows> over = windows.windows();
    Coding coding = read.coding();
    List<Network> networks =
        over.map(it -> Networks.over(coding, settings, it))
            .orElseGet(() -> List.of(Networks.of(coding, settings)));
    List<CodedStatement> statements = Networks.statements(coding, settings);
    Map<String, String> method = new LinkedHashMap<>(network.described(settings));
    method.putAll(source.described());
    windows.describe(method);
    Export plain =
        new Export(
            title(read, settings),
            networks,
            settings.rows().label(),
            settings.columns().label(),
            List.of(),
            Map.of(),
            Map.of(),
            Optional.of(new Beginnings(statements, settings)),
            settings.normalisation() == Normalisation.NO,
            method);
    boolean one = networks.size() == 1;
    Export export = new NetworkFacts(read, statements, settings).with(plain, withMeasures && one);
    tell(export, statements.size(), coding.statements().size());
    if (over.isPresent() && !chosen.holdsSeveral()) {
      writeEach(export, chosen);
    } else if (one && isForEyes() && Digest.suits(networks.get(0))) {
      say("its matrix is too large to be looked at: the strongest ties; -o FILE writes it all");
      output(bytes -> Digest.write(networks.get(0), bytes));
    } else {
      output(bytes -> chosen.write(export, bytes));
    }
  }

  /** Whether it goes to a terminal, and no format was asked for. */
  private boolean isForEyes() {
    return demarche.terminal().out() && output.file().isEmpty() && format.isEmpty();
  }

  private NetworkFormat chosen() {
    return format
        .map(
            name ->
                NetworkFormat.named(name)
                    .orElseThrow(
                        () ->
                            new InputException(
                                "unknown-format: '%s'; use one of csv, dna-csv, edges, dl, graphml, gexf, pajek, cytoscape, html"
                                    .formatted(name))))
        .or(() -> output.file().flatMap(it -> NetworkFormat.ofFile("" + it.getFileName())))
        .orElse(NetworkFormat.CSV);
  }

  private static String title(CodingSource.Read read, Settings settings) {
    return "%s by %s, %s, of %s"
        .formatted(
            settings.rows().label(),
            settings.columns().label(),
            Words.of(settings.aggregation()),
            read.name());
  }

  /** A file for each, with its number and day before the end of the name. */
  private void writeEach(Export export, NetworkFormat chosen) {
    Path file =
        output
            .file()
            .orElseThrow(
                () ->
                    new InputException(
                        "bad-settings: %s holds one network, and there are %d over time; give -o FILE for a file each"
                            .formatted(chosen.label(), export.networks().size())));
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.') < 1 ? name.length() : name.lastIndexOf('.');
    int digits = Integer.toString(export.networks().size()).length();
    for (Network each : export.networks()) {
      String number =
          ("%0" + digits + "d-%s")
              .formatted(
                  each.period().orElseThrow().step(),
                  each.period().orElseThrow().mid().toString().replace(':', '-'));
      Path one = file.resolveSibling(name.substring(0, dot) + "-" + number + name.substring(dot));
      OutputOption.writeFile(one, bytes -> chosen.write(export.with(List.of(each)), bytes));
    }
  }

  private void tell(Export export, int counted, int all) {
    Network first = export.networks().isEmpty() ? null : export.networks().get(0);
    if (export.isOverTime() || first == null) {
      say("%d networks of %d statements, of %d".formatted(export.networks().size(), counted, all));
    } else {
      int cells = first.weights().size();
      say(
          "%d statements, of %d  %d rows  %d columns  %d ties"
              .formatted(
                  counted,
                  all,
                  first.rows().size(),
                  first.columns().size(),
                  first.isOneMode() ? cells / 2 : cells));
    }
  }

  private void say(String line) {
    if (!demarche.quiet()) {
      spec.commandLine().getErr().println(line);
      spec.commandLine().getErr().flush();
    }
  }

  private void output(Consumer<OutputStream> content) {
    output.write(spec.commandLine().getOut(), content);
  }
}
