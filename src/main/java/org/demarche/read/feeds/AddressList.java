package org.demarche.read.feeds;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.demarche.lexicon.WordClass;

/**
 * A table with a column of addresses, as Media Cloud gives for download, or a text with an address
 * on each line.
 */
final class AddressList {
  private static final String DELIMITERS = "\t;,";

  private final List<String> header;

  private AddressList(List<String> header) {
    this.header = header;
  }

  /**
   * Reads it; rows without an address are passed over.
   *
   * @throws FeedException where it is neither
   */
  static Feed parse(String text) throws FeedException {
    List<List<String>> rows = rows(text);
    boolean plain = Addresses.resolve("", rows.get(0).get(0)).isPresent();
    List<String> header =
        plain ? List.of("url") : rows.get(0).stream().map(AddressList::folded).toList();
    AddressList list = new AddressList(header);
    if (list.cell(header, "url").isEmpty()) {
      throw new FeedException("it is neither XML nor JSON, nor a list of addresses");
    }
    List<FeedItem> items =
        rows.subList(plain ? 0 : 1, rows.size()).stream()
            .flatMap(row -> list.item(row).stream())
            .toList();
    return new Feed(items, List.of());
  }

  private static List<List<String>> rows(String text) throws FeedException {
    String first = text.lines().findFirst().orElse("");
    char delimiter =
        (char) DELIMITERS.chars().filter(mark -> first.indexOf(mark) >= 0).findFirst().orElse(',');
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter)
            .setIgnoreEmptyLines(true)
            .setLenientEof(true)
            .setTrailingData(true)
            .get();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      List<List<String>> rows = new ArrayList<>();
      for (CSVRecord row : parser) {
        rows.add(List.of(row.values()));
      }
      return rows;
    } catch (IOException | RuntimeException e) {
      throw new FeedException("it is neither XML nor JSON, nor a list of addresses");
    }
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]", "");
  }

  private Optional<FeedItem> item(List<String> row) {
    return cell(row, "url")
        .flatMap(it -> Addresses.resolve("", it))
        .map(
            link ->
                new FeedItem(
                    Addresses.plain(link),
                    link,
                    cell(row, "headline").orElse(""),
                    cell(row, "date").orElse(""),
                    "",
                    List.of(),
                    cell(row, "publisher").orElse(""),
                    "",
                    cell(row, "language").orElse(""),
                    ""));
  }

  /** What a row has in the first column that is called so. */
  private Optional<String> cell(List<String> row, String field) {
    Set<String> names = WordClass.of("formats." + field);
    for (int i = 0; i < Math.min(header.size(), row.size()); i++) {
      if (names.contains(header.get(i))) {
        return Optional.of(row.get(i).strip()).filter(it -> !it.isEmpty());
      }
    }
    return Optional.empty();
  }
}
