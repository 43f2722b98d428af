package org.demarche.query;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** An answer as people read it: one line a value, and what only programs need at the end. */
final class ForPeople {
  /** Places in the text, and names that nobody pronounces. */
  private static final Pattern LAST =
      Pattern.compile("(.*_)?(start|end|pieces)|iri|statement|position|.*_iri|url");

  private ForPeople() {}

  /** As a table where it fits, else as a list. */
  static String format(Rows rows, Output output, int width) {
    if (output == Output.MD) {
      return MarkdownTable.format(rows);
    }
    if (rows.rows().isEmpty()) {
      return "no rows\n";
    }
    Rows sorted = sorted(rows);
    return (output == Output.LIST ? Optional.<TextTable>empty() : TextTable.of(sorted, width))
        .map(TextTable::format)
        .orElseGet(() -> new TextList(width).format(sorted));
  }

  private static Rows sorted(Rows rows) {
    List<Integer> order =
        IntStream.range(0, rows.columns().size())
            .boxed()
            .sorted(Comparator.comparing(it -> LAST.matcher(rows.columns().get(it)).matches()))
            .toList();
    return new Rows(
        picked(rows.columns(), order),
        rows.rows().stream().map(row -> picked(row, order)).toList());
  }

  private static List<String> picked(List<String> cells, List<Integer> order) {
    return order.stream().map(cells::get).map(Wrapped::oneLine).toList();
  }
}
