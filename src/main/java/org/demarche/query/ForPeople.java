package org.demarche.query;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** An answer as people read it: one line a value, and what only programs need at the end. */
final class ForPeople {
  /** Places in the text, and names that nobody pronounces. */
  private static final Pattern LAST =
      Pattern.compile("(.*_)?(start|end|pieces)|iri|statement|position|.*_iri|url");

  private ForPeople() {}

  /** As a table where it fits, else as a list; as quotations where it is told how. */
  static String format(Rows rows, Output output, Optional<Telling> telling, int width) {
    if (output == Output.MD) {
      return MarkdownTable.format(rows);
    }
    if (rows.rows().isEmpty()) {
      return "no rows\n";
    }
    if (output == Output.QUOTATIONS && telling.isPresent()) {
      return new Quotations(telling.get(), width).format(rows);
    }
    Rows sorted = picked(rows, order(rows, it -> true));
    return (output == Output.LIST ? Optional.<String>empty() : table(rows, sorted, width))
        .orElseGet(() -> new TextList(width).format(sorted));
  }

  /** With all columns or, where these are too many, without those that only programs need. */
  private static Optional<String> table(Rows rows, Rows sorted, int width) {
    List<Integer> needed = order(rows, it -> !LAST.matcher(it).matches());
    List<String> others = sorted.columns().subList(needed.size(), sorted.columns().size());
    return TextTable.of(sorted, width)
        .map(TextTable::format)
        .or(
            () ->
                TextTable.of(picked(rows, needed), width)
                    .filter(it -> !needed.isEmpty())
                    .map(it -> it.format() + "not shown: " + String.join(", ", others) + "\n"));
  }

  private static List<Integer> order(Rows rows, Predicate<String> wanted) {
    return IntStream.range(0, rows.columns().size())
        .boxed()
        .filter(it -> wanted.test(rows.columns().get(it)))
        .sorted(Comparator.comparing(it -> LAST.matcher(rows.columns().get(it)).matches()))
        .toList();
  }

  private static Rows picked(Rows rows, List<Integer> order) {
    return new Rows(
        picked(rows.columns(), order),
        rows.rows().stream().map(row -> picked(row, order)).toList());
  }

  private static List<String> picked(List<String> cells, List<Integer> order) {
    return order.stream().map(cells::get).map(Wrapped::oneLine).toList();
  }
}
