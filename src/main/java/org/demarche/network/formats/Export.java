package org.demarche.network.formats;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.network.Network;

/**
 * Networks to be written, and what is known of them.
 *
 * @param title what they are, in a few words
 * @param networks one, or several over time
 * @param rows what the rows are, such as {@code organization}
 * @param columns what the columns are
 * @param attributes what is known of nodes, besides label and variable
 * @param rowFacts of each row by its label: one text for each attribute, empty where not known
 * @param columnFacts the same of columns, of two-mode networks
 * @param beginnings when nodes and ties first appear; empty where it is not known
 * @param whole whether weights are counts, and no quotients
 * @param method how they were made: names and values
 */
public record Export(
    String title,
    List<Network> networks,
    String rows,
    String columns,
    List<Attribute> attributes,
    Map<String, List<String>> rowFacts,
    Map<String, List<String>> columnFacts,
    Optional<Beginnings> beginnings,
    boolean whole,
    Map<String, String> method) {

  /** Something known of nodes. */
  public record Attribute(String name, Type type) {
    /** What its texts are. */
    public enum Type {
      TEXT,
      INTEGER,
      NUMBER
    }
  }

  public Export {
    networks = List.copyOf(networks);
    attributes = List.copyOf(attributes);
  }

  /** One network without anything else. */
  public static Export of(Network network, String rows, String columns) {
    return new Export(
        "",
        List.of(network),
        rows,
        columns,
        List.of(),
        Map.of(),
        Map.of(),
        Optional.empty(),
        true,
        Map.of());
  }

  /** The same of other networks. */
  public Export with(List<Network> others) {
    return new Export(
        title, others, rows, columns, attributes, rowFacts, columnFacts, beginnings, whole, method);
  }

  /** The same, with facts of nodes. */
  public Export with(
      List<Attribute> known,
      Map<String, List<String>> ofRows,
      Map<String, List<String>> ofColumns) {
    return new Export(
        title, networks, rows, columns, known, ofRows, ofColumns, beginnings, whole, method);
  }

  /** The same, of which it is known when nodes and ties first appear. */
  public Export since(Beginnings first) {
    return new Export(
        title,
        networks,
        rows,
        columns,
        attributes,
        rowFacts,
        columnFacts,
        Optional.of(first),
        whole,
        method);
  }

  /** The same with a title and a description of the method. */
  public Export described(String name, boolean counts, Map<String, String> how) {
    return new Export(
        name, networks, rows, columns, attributes, rowFacts, columnFacts, beginnings, counts, how);
  }

  /** Whether there are several networks over time. */
  public boolean isOverTime() {
    return networks.size() != 1 || networks.get(0).period().isPresent();
  }

  boolean isOneMode() {
    return networks.isEmpty() || networks.get(0).isOneMode();
  }
}
