package org.demarche.serve;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.model.InputException;
import org.demarche.network.positions.Labels;
import org.demarche.network.positions.RolledStances;
import org.demarche.network.positions.RolledStances.Holder;
import org.demarche.network.positions.RolledStances.Subject;
import org.demarche.query.Arguments;
import org.demarche.query.NamedQuery;
import org.demarche.query.Output;
import org.demarche.query.QueryLibrary;
import org.demarche.query.QueryRunner;
import org.demarche.query.Rows;

/**
 * Stances rolled up to governments, parties and issues: those of all days together, and of each day
 * where somebody's office changed in between or where all together do not tell.
 */
final class RolledAnswers {
  private static final NamedQuery DAYS = QueryLibrary.builtIn().named("stance-days");

  /** Choices that the totals of all months and outlets together do not have. */
  private static final Set<String> OF_MONTHS = Set.of("outlet", "from", "to");

  private final QueryRunner runner;
  private final LongSupplier revision;
  private final Labels labels;
  private volatile Belonging belonging = new Belonging(-1, Set.of(), null);

  /**
   * @param revision tells whether the store is the same as before
   */
  RolledAnswers(QueryRunner runner, LongSupplier revision) {
    this.runner = runner;
    this.revision = revision;
    this.labels = new Labels(runner::rows);
  }

  /** To whom some actors belong, as a content of the store has it. */
  private record Belonging(long revision, Set<String> actors, RolledStances rolling) {}

  /**
   * The answer.
   *
   * @param parameters those of the query, {@code rows}, {@code columns} and {@code most}
   */
  Answer of(Map<String, List<String>> parameters, Output output) throws IOException {
    Map<String, List<String>> given = new TreeMap<>(parameters);
    Holder holder = one(Holder.class, "rows", given.remove("rows"));
    Subject subject = one(Subject.class, "columns", given.remove("columns"));
    int most = most(given.remove("most"));
    Rows rolled =
        needsDays(given)
            ? most(ofDays(given, holder, subject), most)
            : ofTotals(given, holder, subject, most);
    return Answer.of(Negotiation.mediaType(output), out -> rolled.write(output, 0, out));
  }

  /** Totals are of whole months, and know nothing of single positions. */
  private static boolean needsDays(Map<String, List<String>> given) {
    return given.containsKey("min_confidence")
        || given.getOrDefault("from", List.of()).stream().anyMatch(it -> !it.endsWith("-01"))
        || given.getOrDefault("to", List.of()).stream().anyMatch(it -> !endsMonth(it));
  }

  private static boolean endsMonth(String day) {
    try {
      return LocalDate.parse(day).plusDays(1).getDayOfMonth() == 1;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private Rows ofDays(Map<String, List<String>> given, Holder holder, Subject subject) {
    Rows days = rows(DAYS, given);
    return rolling(days, holder).roll(List.of(days), holder, subject);
  }

  private Rows ofTotals(Map<String, List<String>> given, Holder holder, Subject subject, int most) {
    boolean narrowed = !Collections.disjoint(given.keySet(), OF_MONTHS);
    Arguments arguments = new Arguments(given);
    Rows totals =
        narrowed
            ? RolledStances.months(runner::rows, arguments)
            : RolledStances.spans(runner::rows, arguments);
    if (holder == Holder.ACTOR) {
      Rows some = labels.on(most(totals, most), true);
      return rolling(some, holder).roll(List.of(some), holder, subject);
    }
    RolledStances rolling = rolling(totals, holder);
    List<Rows> parts =
        narrowed
            ? ofMonths(given, totals, rolling, holder)
            : ofSpans(given, totals, rolling, holder);
    return most(rolling.roll(parts, holder, subject), most);
  }

  private List<Rows> ofSpans(
      Map<String, List<String>> given, Rows spans, RolledStances rolling, Holder holder) {
    Set<String> changing = rolling.changing(spans, holder);
    List<Rows> parts = new ArrayList<>();
    parts.add(labelled(RolledStances.without(changing, spans), holder));
    for (List<String> some : RolledStances.parts(changing)) {
      Map<String, List<String>> those = with(given, some);
      Rows months = RolledStances.months(runner::rows, new Arguments(those));
      parts.addAll(ofMonths(those, months, rolling, holder));
    }
    return parts;
  }

  private List<Rows> ofMonths(
      Map<String, List<String>> given, Rows months, RolledStances rolling, Holder holder) {
    Map<String, SortedSet<String>> turns = rolling.changingMonths(months, holder);
    List<Rows> parts = new ArrayList<>();
    parts.add(labelled(RolledStances.without(turns, months), holder));
    turns.forEach((month, actors) -> parts.add(days(with(given, actors), month)));
    return parts;
  }

  /** Those who roll up to a government or a party are called by its name. */
  private Rows labelled(Rows rows, Holder holder) {
    return labels.on(rows, holder == Holder.ORGANIZATION);
  }

  private Rows days(Map<String, List<String>> given, String month) {
    given.put("from", List.of(month + "-01"));
    given.put("to", List.of(YearMonth.parse(month).atEndOfMonth().toString()));
    return rows(DAYS, given);
  }

  private static Map<String, List<String>> with(
      Map<String, List<String>> given, Collection<String> holders) {
    Map<String, List<String>> more = new TreeMap<>(given);
    more.put("holder", List.copyOf(holders));
    return more;
  }

  private Rows rows(NamedQuery query, Map<String, List<String>> given) {
    return runner.rows(query, new Arguments(given));
  }

  private RolledStances rolling(Rows rows, Holder holder) {
    Set<String> holders =
        holder == Holder.ACTOR
            ? Set.of()
            : rows.records().stream().map(it -> it.get("holder_iri")).collect(Collectors.toSet());
    long now = revision.getAsLong();
    Belonging known = belonging;
    if (known.revision == now && known.actors.containsAll(holders)) {
      return known.rolling;
    }
    RolledStances rolling = RolledStances.of(holders, runner::rows);
    belonging = new Belonging(now, holders, rolling);
    return rolling;
  }

  /** How many who have most positions are to be told of; all where none is given. */
  private static int most(List<String> given) {
    String wanted = given == null || given.isEmpty() ? "" : given.get(0);
    if (wanted.isEmpty()) {
      return Integer.MAX_VALUE;
    }
    if (!wanted.matches("[1-9]\\d{0,8}")) {
      throw new InputException(
          "parameter-value: most: '%s' is not a whole number above 0".formatted(wanted));
    }
    return Integer.parseInt(wanted);
  }

  /** The rows of those who have most positions, and of nobody, who is no one to choose. */
  private static Rows most(Rows rows, int most) {
    Map<String, Long> numbers = new TreeMap<>();
    for (Map<String, String> row : rows.records()) {
      numbers.merge(row.get("holder_iri"), Long.parseLong(row.get("positions")), Long::sum);
    }
    numbers.remove("");
    Set<String> left =
        numbers.keySet().stream()
            .sorted(Comparator.comparing(numbers::get, Comparator.reverseOrder()))
            .skip(most)
            .collect(Collectors.toSet());
    return left.isEmpty() ? rows : RolledStances.without(left, rows);
  }

  /** The first value where none is given. */
  private static <T extends Enum<T>> T one(Class<T> type, String name, List<String> given) {
    T[] all = type.getEnumConstants();
    String wanted = given == null || given.isEmpty() ? all[0].name() : given.get(0);
    return Stream.of(all)
        .filter(it -> it.name().equalsIgnoreCase(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                new InputException(
                    "parameter-value: %s: '%s' is none of %s"
                        .formatted(
                            name,
                            wanted,
                            Stream.of(all)
                                .map(it -> it.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", ")))));
  }
}
