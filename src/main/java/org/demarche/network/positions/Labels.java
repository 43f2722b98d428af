package org.demarche.network.positions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.demarche.network.positions.RolledStances.Asking;
import org.demarche.query.Arguments;
import org.demarche.query.Rows;

/**
 * What actors and demands are called, read once for each rather than for every row that counts
 * their stances.
 */
public final class Labels {
  private static final List<String> OF_HOLDER = List.of("name", "wikidata");
  private static final List<String> OF_DEMAND = List.of("demand", "what", "issue");

  private final Asking asking;

  public Labels(Asking asking) {
    this.asking = asking;
  }

  /**
   * Rows with the labels beside their IRIs, as the query {@code stance-counts} has them.
   *
   * @param holders whether actors are to be called by their names; else by nothing
   */
  public Rows on(Rows rows, boolean holders) {
    Map<String, Map<String, String>> named =
        holders ? records("names", "actor", column(rows, "holder_iri")) : Map.of();
    Map<String, Map<String, String>> courses =
        records("courses", "iri", column(rows, "demand_iri"));
    List<String> columns = new ArrayList<>(rows.columns());
    columns.addAll(List.of("holder", "holder_wikidata"));
    columns.addAll(OF_DEMAND);
    List<List<String>> all = new ArrayList<>();
    for (List<String> row : rows.rows()) {
      List<String> labelled = new ArrayList<>(row);
      add(OF_HOLDER, named.get(row.get(rows.columns().indexOf("holder_iri"))), labelled);
      add(OF_DEMAND, courses.get(row.get(rows.columns().indexOf("demand_iri"))), labelled);
      all.add(labelled);
    }
    return new Rows(columns, all);
  }

  private static void add(List<String> columns, Map<String, String> record, List<String> row) {
    columns.forEach(it -> row.add(record == null ? "" : record.getOrDefault(it, "")));
  }

  private static Collection<String> column(Rows rows, String name) {
    int place = rows.columns().indexOf(name);
    return rows.rows().stream()
        .map(row -> row.get(place))
        .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
  }

  /** Of several of one thing the first one by its words. */
  private Map<String, Map<String, String>> records(
      String query, String key, Collection<String> iris) {
    Map<String, Map<String, String>> records = new HashMap<>();
    for (List<String> some : RolledStances.parts(iris)) {
      Arguments given = new Arguments(Map.of(key, some));
      Records.own(it -> asking.rows(it, given), query)
          .forEach(
              it ->
                  records.merge(
                      it.get(key),
                      it,
                      (one, other) ->
                          one.toString().compareTo(other.toString()) <= 0 ? one : other));
    }
    return records;
  }
}
