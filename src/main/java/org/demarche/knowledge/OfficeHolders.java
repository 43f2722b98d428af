package org.demarche.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.demarche.model.Actor.Gender;
import org.demarche.names.Folding;

/**
 * Who held which office of which country, from the cabinets, envoys and agencies of some fifty
 * countries ({@code seeds/world/office-holders.tsv.gz}). Nothing is read before the first question.
 *
 * <p>The table has gaps, and ends in 2022: whoever is not known to have left then is not known to
 * hold anything later. An answer is given only where exactly one person fits.
 */
public final class OfficeHolders {
  private static final String RESOURCE = "/seeds/world/office-holders.tsv.gz";
  private static final LocalDate HORIZON = LocalDate.of(2022, 12, 31);

  private final Supplier<Stream<String>> rows;
  private final Map<String, List<Term>> byCountry = new ConcurrentHashMap<>();
  private volatile Table table;

  private OfficeHolders(Supplier<Stream<String>> rows) {
    this.rows = rows;
  }

  /** The table that Demarche brings along. */
  public static OfficeHolders shipped() {
    return new OfficeHolders(OfficeHolders::shippedRows);
  }

  /**
   * A table of these rows.
   *
   * @param rows person's item, name, office, office's item, country's item, first and last day,
   *     gender, with tabs between; a day may be a mere year or month
   */
  static OfficeHolders of(List<String> rows) {
    return new OfficeHolders(rows::stream);
  }

  /**
   * Somebody's time in an office.
   *
   * @param person the person's item
   * @param isAlone whether nobody else in the table has that name
   * @param from the first day, the earliest one where only a year or month is known
   * @param to the last day, the latest one in the same way; empty is unknown
   */
  public record Term(
      String person,
      String name,
      boolean isAlone,
      Gender gender,
      String office,
      OfficeTitle title,
      LocalDate from,
      Optional<LocalDate> to) {
    boolean covers(LocalDate first, LocalDate last) {
      LocalDate end = to.orElse(HORIZON);
      return !first.isBefore(from) && !last.isAfter(end);
    }
  }

  private record Table(
      Map<String, List<String[]>> byCountry,
      Set<String> namesakes,
      Set<String> firstNames,
      Set<String> familyNames) {}

  /**
   * Whoever held the office on all days from the first to the last one.
   *
   * @param country the item of the state
   * @param names words of the state's names in lower case, which titles may repeat; always the same
   */
  public Optional<Term> holder(
      String country,
      Collection<String> names,
      OfficeTitle asked,
      LocalDate first,
      LocalDate last) {
    List<Term> then =
        byCountry.computeIfAbsent(country, item -> read(item, Set.copyOf(names))).stream()
            .filter(term -> term.covers(first, last))
            .toList();
    List<Term> called = then.stream().filter(term -> term.title().isCalled(asked)).toList();
    List<Term> fitting =
        called.isEmpty()
            ? then.stream().filter(term -> term.title().includes(asked)).toList()
            : called;
    boolean one = fitting.stream().map(Term::person).distinct().count() == 1;
    return one ? Optional.of(fitting.get(fitting.size() - 1)) : Optional.empty();
  }

  private List<Term> read(String country, Set<String> names) {
    Table all = table();
    return all.byCountry().getOrDefault(country, List.of()).stream()
        .filter(cells -> !cells[5].isEmpty())
        .map(cells -> term(cells, all, names))
        .toList();
  }

  private static Term term(String[] cells, Table all, Set<String> names) {
    return new Term(
        cells[0],
        cells[1],
        !all.namesakes().contains(folded(cells[1])),
        gender(cells[7]),
        cells[2],
        OfficeTitle.of(cells[2]).without(names),
        first(cells[5]),
        cells[6].isEmpty() ? Optional.empty() : Optional.of(last(cells[6])));
  }

  private static Gender gender(String cell) {
    return switch (cell) {
      case "f" -> Gender.FEMALE;
      case "m" -> Gender.MALE;
      default -> Gender.UNKNOWN;
    };
  }

  private static LocalDate first(String day) {
    return switch (day.length()) {
      case 4 -> LocalDate.of(Integer.parseInt(day), 1, 1);
      case 7 -> YearMonth.parse(day).atDay(1);
      default -> LocalDate.parse(day);
    };
  }

  private static LocalDate last(String day) {
    return switch (day.length()) {
      case 4 -> LocalDate.of(Integer.parseInt(day), 12, 31);
      case 7 -> YearMonth.parse(day).atEndOfMonth();
      default -> LocalDate.parse(day);
    };
  }

  private Table table() {
    Table known = table;
    if (known == null) {
      try (Stream<String> lines = rows.get()) {
        known = table(lines.map(line -> line.split("\t", -1)).toList());
      }
      table = known;
    }
    return known;
  }

  /** Whether somebody in the table has it as the last word of the name. */
  public boolean isFamilyName(String word) {
    return table().familyNames().contains(folded(word));
  }

  /** Whether somebody in the table has it as the first of several words of the name. */
  public boolean isFirstName(String word) {
    return table().firstNames().contains(folded(word));
  }

  private static Table table(List<String[]> rows) {
    Map<String, String> items = new HashMap<>();
    Set<String> namesakes = new HashSet<>();
    for (String[] cells : rows) {
      String name = folded(cells[1]);
      String other = items.putIfAbsent(name, cells[0]);
      if (other != null && !other.equals(cells[0])) {
        namesakes.add(name);
      }
    }
    List<String> full = items.keySet().stream().filter(name -> name.indexOf(' ') > 0).toList();
    Set<String> first =
        full.stream().map(name -> name.substring(0, name.indexOf(' '))).collect(Collectors.toSet());
    Set<String> family =
        full.stream()
            .map(name -> name.substring(name.lastIndexOf(' ') + 1))
            .collect(Collectors.toSet());
    return new Table(
        rows.stream().collect(Collectors.groupingBy(cells -> cells[4])), namesakes, first, family);
  }

  private static String folded(String name) {
    return Folding.withoutMarks(name).toLowerCase(Locale.ROOT);
  }

  private static Stream<String> shippedRows() {
    try {
      InputStream in = OfficeHolders.class.getResourceAsStream(RESOURCE);
      BufferedReader reader =
          new BufferedReader(
              new InputStreamReader(new GZIPInputStream(in, 1 << 16), StandardCharsets.UTF_8));
      return reader.lines().filter(line -> line.startsWith("Q")).onClose(() -> close(reader));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void close(BufferedReader reader) {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
