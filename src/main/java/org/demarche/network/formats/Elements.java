package org.demarche.network.formats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.demarche.network.Network;

/** The nodes of all networks of an export, and the ties of each. */
final class Elements {
  private final Export export;
  private final Map<String, Node> rows = new LinkedHashMap<>();
  private final Map<String, Node> columns;
  private final boolean combined;

  Elements(Export export) {
    this.export = export;
    this.combined = "combine".equals(export.method().get("aggregation"));
    for (String label : labels(export.networks().stream().map(Network::rows))) {
      Optional<LocalDate> since = export.beginnings().flatMap(it -> it.row(label));
      List<String> facts = facts(export.rowFacts(), label);
      rows.put(label, new Node("r" + (rows.size() + 1), label, export.rows(), facts, since));
    }
    this.columns = export.isOneMode() ? rows : new LinkedHashMap<>();
    if (!export.isOneMode()) {
      addColumns();
    }
  }

  private void addColumns() {
    for (String label : labels(export.networks().stream().map(Network::columns))) {
      Optional<LocalDate> since = export.beginnings().flatMap(it -> it.column(label));
      List<String> facts = facts(export.columnFacts(), label);
      columns.put(
          label, new Node("c" + (columns.size() + 1), label, export.columns(), facts, since));
    }
  }

  private static Iterable<String> labels(Stream<List<String>> all) {
    TreeSet<String> labels = new TreeSet<>();
    all.forEach(labels::addAll);
    return labels;
  }

  private List<String> facts(Map<String, List<String>> known, String label) {
    return known.getOrDefault(label, Collections.nCopies(export.attributes().size(), ""));
  }

  /** All nodes, rows first. */
  List<Node> nodes() {
    List<Node> nodes = new ArrayList<>(rows.values());
    if (!export.isOneMode()) {
      nodes.addAll(columns.values());
    }
    return nodes;
  }

  /** The ties of one network. */
  List<Tie> ties(Network network) {
    List<Tie> ties = new ArrayList<>();
    network
        .weights()
        .forEach(
            (i, j, weight) -> {
              if (!network.isOneMode() || i <= j) {
                Node from = rows.get(network.rows().get(i));
                Node to = columns.get(network.columns().get(j));
                ties.add(
                    new Tie(
                        from.id() + "-" + to.id(),
                        from,
                        to,
                        weight,
                        sign(weight),
                        since(from, to)));
              }
            });
    return ties;
  }

  private Optional<LocalDate> since(Node from, Node to) {
    return export
        .beginnings()
        .flatMap(
            it ->
                export.isOneMode()
                    ? it.pair(from.label(), to.label())
                    : it.cell(from.label(), to.label()));
  }

  private String sign(double weight) {
    if (combined && (weight == 2 || weight == 3)) {
      return weight == 2 ? "negative" : "mixed";
    }
    boolean against = weight < 0 || "conflict".equals(export.method().get("aggregation"));
    return against ? "negative" : "positive";
  }
}
