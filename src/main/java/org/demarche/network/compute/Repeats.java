package org.demarche.network.compute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.network.CodedStatement;
import org.demarche.network.Duplicates;
import org.demarche.network.Field;
import org.demarche.network.Settings;

/** Tells which statements repeat another one of the same document, week, month … */
final class Repeats {
  private final Settings settings;
  private final List<Field> fields;
  private final Map<Object, Integer> buckets = new HashMap<>();
  private final List<Map<String, Integer>> values = new ArrayList<>();
  private final List<PairNumbers> pairs = new ArrayList<>();

  /**
   * @param fields what has to be the same
   */
  Repeats(Settings settings, List<Field> fields) {
    this.settings = settings;
    this.fields = fields;
    for (int i = 0; i < fields.size(); i++) {
      values.add(new HashMap<>());
      pairs.add(new PairNumbers());
    }
  }

  /** Whether no statement before it was the same. */
  boolean isFirst(CodedStatement statement) {
    if (settings.duplicates() == Duplicates.KEEP) {
      return true;
    }
    int number = number(buckets, bucket(statement));
    boolean isNew = false;
    for (int i = 0; i < fields.size(); i++) {
      int before = pairs.get(i).size();
      number = pairs.get(i).of(number, number(values.get(i), fields.get(i).of(statement)));
      isNew = pairs.get(i).size() > before;
    }
    return isNew;
  }

  private Object bucket(CodedStatement statement) {
    return settings.duplicates() == Duplicates.DOCUMENT
        ? statement.document().id()
        : (Object) settings.duplicates().bucket(statement.time(), settings.compatibility());
  }

  private static <T> int number(Map<T, Integer> numbers, T value) {
    int next = numbers.size();
    Integer known = numbers.putIfAbsent(value, next);
    return known == null ? next : known;
  }
}
