package org.demarche.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.demarche.network.positions.Governments;
import org.demarche.query.Arguments;
import org.demarche.query.NamedQuery;
import org.demarche.query.QueryLibrary;
import org.demarche.query.QueryRunner;
import org.demarche.query.QueryRunner.Prepared;

/**
 * The positions of an actor on a demand, or of one of both on or by all, with what changed.
 *
 * @param lanes one for each actor and demand, those with more positions first
 * @param undated how many positions have no day, and were left out
 */
public record Timeline(List<Lane> lanes, int undated) {
  private static final NamedQuery POSITIONS = QueryLibrary.builtIn().named("positions");

  /**
   * What is asked for; at least one of actor and demand.
   *
   * @param basis self or ascribed; both where empty
   * @param leastConfidence from 0 to 1
   * @param days how many at most lie between two positions that contradict each other
   */
  public record Question(
      Optional<String> actor,
      Optional<String> demand,
      Optional<LocalDate> from,
      Optional<LocalDate> to,
      Optional<String> basis,
      Optional<String> leastConfidence,
      int days) {
    /** The question that a query answers. */
    private Arguments arguments() {
      Map<String, List<String>> given = new LinkedHashMap<>();
      actor.ifPresent(it -> given.put("holder", List.of(it)));
      demand.ifPresent(it -> given.put("demand", List.of(it)));
      from.ifPresent(it -> given.put("from", List.of(it.toString())));
      to.ifPresent(it -> given.put("to", List.of(it.toString())));
      basis.ifPresent(it -> given.put("basis", List.of(it)));
      leastConfidence.ifPresent(it -> given.put("min_confidence", List.of(it)));
      return new Arguments(given);
    }
  }

  /**
   * Asks a store or an endpoint.
   *
   * @param notes takes what was understood by names that are not in the store as they were typed
   * @throws org.demarche.model.InputException for names that it does not have
   */
  public static Timeline read(QueryRunner runner, Question question, Consumer<String> notes) {
    Prepared prepared = runner.prepare(POSITIONS, question.arguments());
    prepared.notes().forEach(notes);
    Collection<Map<String, String>> rows = once(prepared.rows().records());
    List<Entry> entries = rows.stream().filter(Timeline::isDated).map(Timeline::entry).toList();
    Function<Entry, List<Entry>> officials = officials(runner, question, entries);
    List<Lane> lanes =
        grouped(entries).values().stream()
            .map(it -> new Lane(it, officials, question.days()))
            .sorted(
                Comparator.<Lane>comparingInt(it -> -it.turns().size())
                    .thenComparing(it -> it.holder().shown())
                    .thenComparing(it -> it.demand().shown())
                    .thenComparing(it -> it.holder().iri())
                    .thenComparing(it -> it.demand().iri()))
            .toList();
    return new Timeline(lanes, rows.size() - entries.size());
  }

  /** A position has a row for each whom it is demanded of. */
  private static Collection<Map<String, String>> once(List<Map<String, String>> rows) {
    Map<String, Map<String, String>> first = new LinkedHashMap<>();
    rows.stream()
        .filter(row -> ChangeTable.knows(row.get("stance")))
        .forEach(row -> first.putIfAbsent(row.get("position"), row));
    return first.values();
  }

  private static Map<List<String>, List<Entry>> grouped(List<Entry> entries) {
    Map<List<String>, List<Entry>> groups = new LinkedHashMap<>();
    for (Entry entry : entries) {
      groups
          .computeIfAbsent(
              List.of(entry.holder().iri(), entry.demand().iri()), it -> new ArrayList<>())
          .add(entry);
    }
    return groups;
  }

  /**
   * What others say for the government of the holder of an entry; asks for it only where persons
   * hold any position.
   */
  private static Function<Entry, List<Entry>> officials(
      QueryRunner runner, Question question, List<Entry> entries) {
    if (entries.isEmpty()) {
      return entry -> List.of();
    }
    Governments governments = Governments.read(query -> runner.rows(query, Arguments.NONE));
    Set<String> demands = new LinkedHashSet<>();
    entries.stream()
        .filter(it -> governments.isPerson(it.holder().iri()))
        .forEach(it -> demands.add(it.demand().iri()));
    if (demands.isEmpty()) {
      return entry -> List.of();
    }
    Map<String, List<String>> given = new LinkedHashMap<>();
    given.put("demand", List.copyOf(demands));
    given.put("basis", List.of("self"));
    question.leastConfidence().ifPresent(it -> given.put("min_confidence", List.of(it)));
    List<Entry> all =
        once(runner.rows(POSITIONS, new Arguments(given)).records()).stream()
            .filter(Timeline::isDated)
            .map(Timeline::entry)
            .toList();
    return new Officials(governments, all)::against;
  }

  private static boolean isDated(Map<String, String> row) {
    return !row.get("date").isEmpty();
  }

  private static Entry entry(Map<String, String> row) {
    return new Entry(
        LocalDate.parse(row.get("date")),
        new Entry.Name(row.get("holder_iri"), row.get("holder"), ""),
        row.get("stance"),
        new Entry.Name(row.get("demand_iri"), row.get("label"), row.get("demand")),
        row.get("basis").equals("self"),
        row.get("ascribed_by"),
        row.get("confidence"),
        new Entry.Source(
            row.get("doc"),
            Integer.parseInt(row.get("content_start")),
            Integer.parseInt(row.get("content_end")),
            row.get("quotation"),
            row.get("sentence"),
            row.get("outlet"),
            row.get("headline"),
            row.get("url")),
        row.get("position"));
  }
}
