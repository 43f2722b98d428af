package org.demarche.network.formats;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.model.InputException;

/** A way to write networks. */
public enum NetworkFormat {
  /** A matrix, commas between its cells; over time a line for each cell that is not 0. */
  CSV("csv", true, new CsvMatrix()),
  /** A matrix as DNA writes it: semicolons, six digits. */
  DNA_CSV("", false, new DnaMatrix()),
  /** A line for each tie: source, target, weight. */
  EDGES("", true, new EdgeList()),
  /** UCINET's full matrix. */
  DL("dl", false, new DlMatrix()),
  GRAPHML("graphml", false, new GraphMl()),
  /** Nodes and ties have times. */
  GEXF("gexf", true, new Gexf()),
  PAJEK("net", false, new Pajek()),
  /** Cytoscape's JSON: elements with data. */
  CYTOSCAPE("json", true, new CytoscapeJson()),
  /** A page to read, with pictures. */
  HTML("html", true, new HtmlReport());

  private final String end;
  private final boolean several;
  private final NetworkWriter writer;

  NetworkFormat(String end, boolean several, NetworkWriter writer) {
    this.end = end;
    this.several = several;
    this.writer = writer;
  }

  /** That of a name, in any case, {@code dna-csv} for one of two words. */
  public static Optional<NetworkFormat> named(String name) {
    return Stream.of(values()).filter(it -> it.label().equals(lower(name))).findFirst();
  }

  /**
   * That of a file by the end of its name; empty where it has none.
   *
   * @throws InputException where nothing is written in files that end so
   */
  public static Optional<NetworkFormat> ofFile(String file) {
    int dot = file.lastIndexOf('.');
    if (dot < 1 || dot == file.length() - 1) {
      return Optional.empty();
    }
    String end = lower(file.substring(dot + 1));
    String usual = end.equals("htm") ? "html" : end.equals("cyjs") ? "json" : end;
    return Optional.of(
        Stream.of(values())
            .filter(it -> it.end.equals(usual))
            .findFirst()
            .orElseThrow(
                () ->
                    new InputException(
                        "%s: unknown-format: no network is written as %s, but as %s; --format says which, whatever the name"
                            .formatted(file, end, ends()))));
  }

  private static String ends() {
    return Stream.of(values())
        .map(it -> it.end)
        .filter(it -> !it.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** How it is called on the command line. */
  public String label() {
    return lower(name()).replace('_', '-');
  }

  /** Whether networks over time go into one file. */
  public boolean holdsSeveral() {
    return several;
  }

  /**
   * Writes networks.
   *
   * @throws InputException for networks over time where the format holds one
   */
  public void write(Export export, OutputStream out) {
    if (!several && export.networks().size() != 1) {
      throw new InputException(
          "bad-settings: %s holds one network, and there are %d over time; write csv, edges, gexf, cytoscape or html"
              .formatted(label(), export.networks().size()));
    }
    try {
      writer.write(export, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
