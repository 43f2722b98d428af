package org.demarche.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVPrinter;
import org.demarche.model.InputException;
import org.demarche.network.Coding;
import org.demarche.network.Network;
import org.demarche.network.Settings;
import org.demarche.network.Windows;
import org.demarche.network.compute.Networks;
import org.demarche.network.compute.SupportCounts;
import org.demarche.network.formats.Csv;
import org.demarche.network.formats.SupportReport;
import org.demarche.network.measures.Backbone;
import org.demarche.network.measures.Brokerage;
import org.demarche.network.measures.Centrality;
import org.demarche.network.measures.Communities;
import org.demarche.network.measures.Partition;
import org.demarche.network.measures.Phases;
import org.demarche.network.measures.Polarisation;
import org.demarche.network.tables.GroupTable;

/** Writes measures of networks as CSV. */
final class NetworkMeasures {
  private final MeasureOptions options;
  private final Coding coding;
  private final Settings settings;
  private final Optional<Windows> windows;

  NetworkMeasures(
      MeasureOptions options, Coding coding, Settings settings, Optional<Windows> windows) {
    this.options = options;
    this.coding = coding;
    this.settings = settings;
    this.windows = windows;
  }

  void write(MeasureOptions.Measure measure, OutputStream out) {
    List<List<Object>> rows =
        switch (measure) {
          case SUPPORT -> support();
          case BACKBONE -> backbone();
          case POLARISATION -> polarisation();
          case PHASES -> phases();
          case COMMUNITIES -> communities();
          case CENTRALITY -> centrality();
          case BROKERAGE -> brokerage();
        };
    try (CSVPrinter csv = Csv.printer(out)) {
      csv.printRecords(rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a page with bars of support and opposition. */
  void writeSupport(String title, Map<String, String> method, OutputStream out) {
    SupportCounts counts = SupportCounts.of(coding, settings);
    SupportReport.write(title, counts.values(), counts.levels(), counts.counts(), method, out);
  }

  private static List<List<Object>> table(Object... header) {
    List<List<Object>> table = new ArrayList<>();
    table.add(Arrays.asList(header));
    return table;
  }

  private List<List<Object>> support() {
    SupportCounts counts = SupportCounts.of(coding, settings);
    List<Object> header = new ArrayList<>(List.of("value"));
    boolean levels = settings.qualifier().isPresent();
    header.addAll(levels ? counts.levels() : List.of("statements"));
    List<List<Object>> table = table(header.toArray());
    for (int i = 0; i < counts.values().size(); i++) {
      List<Object> row = new ArrayList<>(List.of(counts.values().get(i)));
      row.addAll(counts.counts().get(i));
      table.add(row);
    }
    return table;
  }

  private List<List<Object>> backbone() {
    Backbone backbone = new Backbone(coding, settings);
    if (options.concepts().isPresent() || options.price().isPresent()) {
      Backbone.Chosen chosen =
          options
              .concepts()
              .map(it -> backbone.ofSize(it, options.seed(), options.rounds()))
              .orElseGet(
                  () ->
                      backbone.ofPrice(
                          options.price().orElseThrow(), options.seed(), options.rounds()));
      List<List<Object>> table = table("entity", "set", "loss");
      chosen.concepts().forEach(it -> table.add(List.of(it, "backbone", chosen.loss())));
      chosen.redundant().forEach(it -> table.add(List.of(it, "redundant", chosen.redundantLoss())));
      return table;
    }
    List<List<Object>> table =
        table("iteration", "entity", "backboneLoss", "redundantLoss", "statements");
    backbone
        .nested()
        .forEach(
            it ->
                table.add(
                    List.of(
                        it.round(), it.concept(), it.loss(), it.redundantLoss(), it.statements())));
    return table;
  }

  private List<List<Object>> polarisation() {
    Polarisation polarisation = Polarisation.of(coding, settings);
    int[] camps =
        options
            .partition()
            .map(it -> GroupTable.read(it, polarisation.actors()))
            .orElseGet(() -> polarisation.camps(options.groups()));
    List<List<Object>> table = table("name", "cluster", "distance", "relative");
    double distance = polarisation.distance(camps);
    double relative = polarisation.relativeDistance(camps);
    for (int i = 0; i < camps.length; i++) {
      table.add(List.of(polarisation.actors().get(i), camps[i], distance, relative));
    }
    return table;
  }

  private List<List<Object>> phases() {
    Windows over =
        windows.orElseThrow(
            () ->
                new InputException(
                    "bad-settings: phases are of networks over time; give --window and --unit"));
    List<Network> networks = Networks.over(coding, settings, over);
    Phases phases =
        Phases.of(networks, options.distance(), options.scaled(), settings.compatibility());
    List<Object> header = new ArrayList<>(List.of("step", "mid", "phase", "modularity"));
    phases.periods().forEach(it -> header.add("" + it.step()));
    List<List<Object>> table = table(header.toArray());
    for (int i = 0; i < networks.size(); i++) {
      List<Object> row =
          new ArrayList<>(
              List.of(
                  phases.periods().get(i).step(),
                  phases.periods().get(i).mid(),
                  phases.phases().get(i),
                  phases.modularity()));
      row.addAll(phases.distances().get(i));
      table.add(row);
    }
    return table;
  }

  private Partition partition(Network network) {
    Communities communities = new Communities(network);
    return switch (options.method()) {
      case MODULARITY -> communities.byModularity();
      case BETWEENNESS -> communities.byBetweenness();
      case LABELS -> communities.byLabels();
    };
  }

  private List<List<Object>> communities() {
    Partition partition = partition(Networks.of(coding, settings));
    List<List<Object>> table = table("name", "cluster", "modularity");
    for (int i = 0; i < partition.labels().size(); i++) {
      table.add(
          List.of(partition.labels().get(i), partition.groups().get(i), partition.modularity()));
    }
    return table;
  }

  private List<List<Object>> centrality() {
    List<List<Object>> table =
        table(
            "name",
            "degree",
            "strength",
            "betweenness",
            "closeness",
            "eigenvector",
            "pagerank",
            "core");
    for (Centrality it : Centrality.of(Networks.of(coding, settings))) {
      table.add(
          List.of(
              it.label(),
              it.degree(),
              it.strength(),
              it.betweenness(),
              it.closeness(),
              it.eigenvector(),
              it.pageRank(),
              it.core()));
    }
    return table;
  }

  private List<List<Object>> brokerage() {
    Network network = Networks.of(coding, settings);
    Partition partition =
        options
            .partition()
            .map(it -> GroupTable.read(it, network.rows()))
            .map(it -> new Partition(network.rows(), Arrays.stream(it).boxed().toList(), 0))
            .orElseGet(() -> partition(network));
    List<List<Object>> table =
        table(
            "name",
            "cluster",
            "coordinator",
            "itinerant",
            "gatekeeper",
            "liaison",
            "effectiveSize",
            "constraint");
    for (Brokerage it : Brokerage.of(network, partition)) {
      table.add(
          List.of(
              it.label(),
              it.group(),
              it.coordinator(),
              it.itinerant(),
              it.gatekeeper(),
              it.liaison(),
              it.effectiveSize(),
              it.constraint()));
    }
    return table;
  }

  /** The community of each node, and how central it is, by label. */
  static Map<String, List<String>> facts(Network network) {
    Partition partition = new Communities(network).byModularity();
    Map<String, List<String>> facts = new HashMap<>();
    for (Centrality it : Centrality.of(network)) {
      facts.put(
          it.label(),
          List.of(
              "" + partition.group(it.label()),
              "" + it.degree(),
              "" + it.strength(),
              "" + it.betweenness(),
              "" + it.closeness()));
    }
    return facts;
  }
}
