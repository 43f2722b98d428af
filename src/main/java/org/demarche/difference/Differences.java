package org.demarche.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.difference.Difference.Change;
import org.demarche.difference.Pairing.Pair;
import org.demarche.query.RowSource;
import org.demarche.query.Rows;
import org.demarche.query.Tables;

/** All that two stores tell differently, in an order that depends on nothing else. */
public final class Differences {
  private final List<Difference> all;

  private Differences(List<Difference> all) {
    this.all = all;
  }

  /** Compares what the one has with what the other has. */
  public static Differences of(RowSource first, RowSource second) {
    List<Difference> all = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      List<Difference> found = new ArrayList<>();
      for (Pair pair : Pairing.of(kind, rows(kind, first), rows(kind, second))) {
        add(kind, pair, found);
      }
      found.sort(
          Comparator.comparing(Difference::doc)
              .thenComparingInt(it -> it.start().isEmpty() ? 0 : Integer.parseInt(it.start()))
              .thenComparing(Difference::row, Differences::byCells));
      all.addAll(found);
    }
    return new Differences(all);
  }

  private static List<Map<String, String>> rows(Kind kind, RowSource source) {
    return source.rows(Tables.library().named(kind.table())).records().stream()
        .filter(kind::has)
        .toList();
  }

  private static void add(Kind kind, Pair pair, List<Difference> found) {
    if (pair.one().isEmpty()) {
      found.add(Difference.whole(kind, Change.GAINED, pair.other().orElseThrow()));
    } else if (pair.other().isEmpty()) {
      found.add(Difference.whole(kind, Change.LOST, pair.one().get()));
    } else {
      Map<String, String> before = pair.one().get();
      Map<String, String> after = pair.other().get();
      for (String field : kind.compared()) {
        if (!before.get(field).equals(after.get(field))) {
          found.add(Difference.value(kind, field, before, after));
        }
      }
    }
  }

  private static int byCells(List<String> one, List<String> other) {
    for (int i = 0; i < one.size(); i++) {
      int order = one.get(i).compareTo(other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** A row for each value that changed and each thing that came or went. */
  public Rows rows() {
    return new Rows(Difference.COLUMNS, all.stream().map(Difference::row).toList());
  }

  /**
   * How many things came, went and changed: of each kind, then by what changed in them, then by the
   * rule that found them. Where a column is empty the number is that of all of them.
   */
  public Rows counts() {
    Map<List<String>, Set<List<String>>> things = new TreeMap<>(Differences::byCells);
    for (Difference it : all) {
      String kind = it.kind().ordinal() + Difference.word(it.kind());
      String change = it.change().ordinal() + Difference.word(it.change());
      List<String> thing = List.of(it.first(), it.second(), it.field().isEmpty() ? it.what() : "");
      for (String field : new HashSet<>(List.of("", it.field()))) {
        for (String rule : new HashSet<>(List.of("", it.rule()))) {
          things
              .computeIfAbsent(List.of(kind, change, field, rule), key -> new HashSet<>())
              .add(thing);
        }
      }
    }
    List<List<String>> rows = new ArrayList<>();
    things.forEach(
        (key, those) ->
            rows.add(
                List.of(
                    key.get(0).substring(1),
                    key.get(1).substring(1),
                    key.get(2),
                    key.get(3),
                    Objects.toString(those.size()))));
    return new Rows(List.of("kind", "change", "field", "rule", "count"), rows);
  }
}
