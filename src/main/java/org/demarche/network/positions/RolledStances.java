package org.demarche.network.positions;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.network.positions.Affiliations.Body;
import org.demarche.query.RowSource;
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

  /** Reads where all actors of a store belong. */
  public RolledStances(RowSource source) {
    this.kinds = new Kinds(Records.own(source, "kinds"));
    this.affiliations = new Affiliations(Records.own(source, "affiliations"), kinds);
  }

  /**
   * Rolls them up. Who belongs to nothing of the kind stands without a name, and so does what
   * belongs to no issue; what has no day is left out unless actors stay as they are.
   *
   * @param days the answer of the query {@code stance-days}, or of {@code stance-spans} where
   *     nobody {@linkplain #changing changes} within a span
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
   * have no day: their days need to be known one by one.
   *
   * @param spans the answer of the query {@code stance-spans}
   */
  public SortedSet<String> changing(Rows spans, Holder holder) {
    SortedSet<String> changing = new TreeSet<>();
    for (Map<String, String> row : spans.records()) {
      String actor = row.get("holder_iri");
      if (holder != Holder.ACTOR && !changing.contains(actor) && changes(row, holder)) {
        changing.add(actor);
      }
    }
    return changing;
  }

  private boolean changes(Map<String, String> row, Holder holder) {
    if (!row.get("undated").equals("0")) {
      return true;
    }
    if (!affiliations.has(row.get("holder_iri"))) {
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
    int place = rows.columns().indexOf("holder_iri");
    return new Rows(
        rows.columns(),
        rows.rows().stream().filter(it -> !actors.contains(it.get(place))).toList());
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
    return body.iri().equals(day.get("holder_iri"))
        ? day.get("holder_wikidata")
        : kinds.of(body.iri()).wikidata();
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
