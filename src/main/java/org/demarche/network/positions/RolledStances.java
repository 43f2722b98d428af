package org.demarche.network.positions;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.demarche.network.positions.Affiliations.Body;
import org.demarche.query.Arguments;
import org.demarche.query.NamedQuery;
import org.demarche.query.Rows;

/**
 * Stances of actors rolled up to those that they act for on the day, and of demands to their
 * issues, as the variables of {@link PositionCoding} have them.
 */
public final class RolledStances {
  /** The columns of the query {@code stance-counts}, and the IRIs of those who are rolled up. */
  private static final List<String> COLUMNS =
      List.of(
          "holder",
          "holder_wikidata",
          "demand",
          "what",
          "issue",
          "stance",
          "basis",
          "positions",
          "first",
          "last",
          "holder_iri",
          "demand_iri",
          "actors");

  private static final int AT_ONCE = 500;

  private final Kinds kinds;
  private final Affiliations affiliations;

  /** What an actor rolls up to. */
  public enum Holder {
    ACTOR,
    ORGANIZATION,
    GOVERNMENT,
    PARTY
  }

  /** What a demand rolls up to. */
  public enum Subject {
    DEMAND,
    ISSUE
  }

  /** Answers queries with what is given for their parameters. */
  public interface Asking {
    Rows rows(NamedQuery query, Arguments given);
  }

  private RolledStances(List<Map<String, String>> kinds, List<Map<String, String>> affiliations) {
    this.kinds = new Kinds(kinds);
    this.affiliations = new Affiliations(affiliations, this.kinds);
  }

  /** Reads where some actors belong, and to whom those belong in turn. */
  public static RolledStances of(Collection<String> actors, Asking asking) {
    Set<String> known = new TreeSet<>();
    Set<String> next = new TreeSet<>(actors);
    List<Map<String, String>> ties = new ArrayList<>();
    while (known.addAll(next)) {
      List<Map<String, String>> found = own("affiliations", next, asking);
      ties.addAll(found);
      next = found.stream().map(it -> it.get("body")).collect(Collectors.toSet());
      next.removeAll(known);
    }
    return new RolledStances(own("kinds", known, asking), ties);
  }

  /** Some at a time, as a server bounds what a query may hold. */
  public static List<List<String>> parts(Collection<String> actors) {
    List<String> sorted = List.copyOf(new TreeSet<>(actors));
    return IntStream.iterate(0, it -> it < sorted.size(), it -> it + AT_ONCE)
        .mapToObj(it -> sorted.subList(it, Math.min(it + AT_ONCE, sorted.size())))
        .toList();
  }

  private static List<Map<String, String>> own(String name, Set<String> actors, Asking asking) {
    return parts(actors).stream()
        .map(some -> new Arguments(Map.of("actor", some)))
        .flatMap(given -> Records.own(query -> asking.rows(query, given), name).stream())
        .toList();
  }

  /**
   * Rolls them up. Who belongs to nothing of the kind stands without a name, and so does what
   * belongs to no issue; what has no day is left out unless actors stay as they are.
   *
   * @param days the answer of the query {@code stance-days}, or of {@link #spans} and {@link
   *     #months} with their {@link Labels}, where nobody {@linkplain #changing changes} within a
   *     span or month
   * @return rows with the columns of {@code stance-counts} and one more, in the order of their
   *     names
   */
  public Rows roll(Collection<Rows> days, Holder holder, Subject subject) {
    Map<List<String>, Sum> sums = new TreeMap<>(RolledStances::compare);
    for (Rows some : days) {
      for (Map<String, String> row : some.records()) {
        if (holder == Holder.ACTOR || !date(row).isEmpty()) {
          sums.computeIfAbsent(key(row, holder, subject), it -> new Sum()).add(row);
        }
      }
    }
    List<List<String>> rows = new ArrayList<>();
    sums.forEach((key, sum) -> rows.add(sum.row(key)));
    return new Rows(COLUMNS, rows);
  }

  /**
   * The IRIs of those who belonged elsewhere at some time within a span, or of whose positions some
   * have no day: their months need to be known one by one.
   *
   * @param spans the answer of {@link #spans}
   */
  public SortedSet<String> changing(Rows spans, Holder holder) {
    SortedSet<String> changing = new TreeSet<>();
    for (Map<String, String> row : spans.records()) {
      String actor = row.get("holder_iri");
      boolean undated = !row.getOrDefault("undated", "0").equals("0");
      if (holder != Holder.ACTOR
          && !changing.contains(actor)
          && (undated || changes(row, holder))) {
        changing.add(actor);
      }
    }
    return changing;
  }

  /** Stances, all months together, without {@link Labels}. */
  public static Rows spans(Asking asking, Arguments given) {
    return asking.rows(Records.query("spans"), given);
  }

  /** The stances of every month of its own, as {@link #spans} has them of all together. */
  public static Rows months(Asking asking, Arguments given) {
    return asking.rows(Records.query("months"), given);
  }

  /**
   * Who belonged elsewhere at some time within a month, by months such as 2025-01: their days need
   * to be known one by one.
   *
   * @param months the answer of {@link #months}
   */
  public SortedMap<String, SortedSet<String>> changingMonths(Rows months, Holder holder) {
    SortedMap<String, SortedSet<String>> changing = new TreeMap<>();
    for (Map<String, String> row : months.records()) {
      if (changes(row, holder)) {
        changing
            .computeIfAbsent(row.get("first"), it -> new TreeSet<>())
            .add(row.get("holder_iri"));
      }
    }
    return changing;
  }

  private boolean changes(Map<String, String> row, Holder holder) {
    if (row.get("first").isEmpty() || !affiliations.has(row.get("holder_iri"))) {
      return false;
    }
    String first = row.get("first") + "-01";
    Optional<Body> before = body(row, first, holder);
    return affiliations
        .turns(first, YearMonth.parse(row.get("last")).atEndOfMonth().toString())
        .stream()
        .anyMatch(day -> !body(row, day, holder).equals(before));
  }

  /** Rows without those of some actors. */
  public static Rows without(Collection<String> actors, Rows rows) {
    return where(row -> !actors.contains(row.get("holder_iri")), rows);
  }

  /** Rows without those of some actors in some months. */
  public static Rows without(Map<String, SortedSet<String>> months, Rows rows) {
    return where(
        row ->
            !months
                .getOrDefault(row.get("first"), Collections.emptySortedSet())
                .contains(row.get("holder_iri")),
        rows);
  }

  private static Rows where(Predicate<Map<String, String>> kept, Rows rows) {
    List<Map<String, String>> records = rows.records();
    return new Rows(
        rows.columns(),
        IntStream.range(0, records.size())
            .filter(it -> kept.test(records.get(it)))
            .mapToObj(rows.rows()::get)
            .toList());
  }

  /** A day of the row, where one is known. */
  private static String date(Map<String, String> row) {
    String first = row.getOrDefault("first", "");
    return first.isEmpty() ? row.getOrDefault("date", "") : first + "-01";
  }

  private static int compare(List<String> one, List<String> other) {
    for (int i = 0; i < one.size(); i++) {
      int order = one.get(i).compareTo(other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  /** Holder, item, demand, course, issue, stance, basis and the IRIs of holder and demand. */
  private List<String> key(Map<String, String> day, Holder holder, Subject subject) {
    Optional<Body> body = body(day, date(day), holder);
    boolean issue = subject == Subject.ISSUE;
    String of = day.get("issue");
    return List.of(
        body.map(Body::name).orElse(""),
        body.map(it -> item(it, day)).orElse(""),
        issue ? of : day.get("demand"),
        issue ? of : day.get("what"),
        of,
        day.get("stance"),
        day.get("basis"),
        body.map(Body::iri).orElse(""),
        issue ? of : day.get("demand_iri"));
  }

  private String item(Body body, Map<String, String> day) {
    String item = kinds.of(body.iri()).wikidata();
    return item.isEmpty() && body.iri().equals(day.get("holder_iri"))
        ? day.get("holder_wikidata")
        : item;
  }

  private Optional<Body> body(Map<String, String> row, String day, Holder holder) {
    String actor = row.get("holder_iri");
    Body self = new Body(actor, row.get("holder"));
    return switch (holder) {
      case ACTOR -> Optional.of(self);
      case ORGANIZATION ->
          kinds.of(actor).kind().isEmpty()
              ? Optional.of(self)
              : affiliations.organization(actor, day);
      case GOVERNMENT -> affiliations.government(actor, day);
      case PARTY -> affiliations.party(actor, day);
    };
  }

  /** How many positions, and in which months. */
  private static final class Sum {
    private long positions;
    private final SortedSet<String> months = new TreeSet<>();
    private final SortedSet<String> actors = new TreeSet<>();

    private void add(Map<String, String> day) {
      positions += Long.parseLong(day.get("positions"));
      actors.add(day.get("holder_iri"));
      for (String date : List.of(date(day), day.getOrDefault("last", ""))) {
        if (date.length() >= 7) {
          months.add(date.substring(0, 7));
        }
      }
    }

    private List<String> row(List<String> key) {
      List<String> row = new ArrayList<>(key.subList(0, 7));
      row.add(Long.toString(positions));
      row.add(months.isEmpty() ? "" : months.first());
      row.add(months.isEmpty() ? "" : months.last());
      row.addAll(key.subList(7, 9));
      row.add(String.join(" ", actors));
      return row;
    }
  }
}
