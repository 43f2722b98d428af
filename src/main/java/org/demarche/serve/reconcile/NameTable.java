package org.demarche.serve.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.names.NameLetters;

/**
 * Every name of every entity with a number, and where each word occurs. Names of an entity that
 * fold to the same are one, of the best of their kinds.
 */
final class NameTable {
  private final List<Row> rows = new ArrayList<>();
  private final Map<String, int[]> byKey = new HashMap<>();
  private final WordIndex vocabulary;
  private final int[][] byWord;

  /**
   * A name.
   *
   * @param entity the number of its entity
   * @param words its words, folded, in order
   */
  record Row(int entity, Name.Kind kind, List<String> words) {}

  NameTable(List<Entity> entities) {
    Map<String, String> known = new HashMap<>();
    for (int entity = 0; entity < entities.size(); entity++) {
      addNames(entity, entities.get(entity).names(), known);
    }
    vocabulary = new WordIndex(rows.stream().flatMap(row -> row.words().stream()).toList());
    byWord = index();
  }

  /**
   * @param known each word once, since names share most of theirs
   */
  private void addNames(int entity, List<Name> names, Map<String, String> known) {
    Set<List<String>> seen = new HashSet<>(Set.of(List.of()));
    names.stream()
        .sorted(Comparator.comparing(Name::kind))
        .map(name -> new Row(entity, name.kind(), words(name, known)))
        .filter(row -> seen.add(row.words()))
        .forEach(rows::add);
  }

  private static List<String> words(Name name, Map<String, String> known) {
    return NameLetters.words(name.text()).stream()
        .map(word -> known.computeIfAbsent(word, it -> it))
        .toList();
  }

  private int[][] index() {
    Map<String, IntStream.Builder> keys = new HashMap<>();
    IntStream.Builder[] lists = new IntStream.Builder[vocabulary.size()];
    Arrays.setAll(lists, word -> IntStream.builder());
    for (int name = 0; name < rows.size(); name++) {
      List<String> words = rows.get(name).words();
      keys.computeIfAbsent(String.join("", words), key -> IntStream.builder()).add(name);
      for (String word : new HashSet<>(words)) {
        lists[vocabulary.number(word)].add(name);
      }
    }
    keys.forEach((key, names) -> byKey.put(key, names.build().toArray()));
    return Arrays.stream(lists).map(list -> list.build().toArray()).toArray(int[][]::new);
  }

  int size() {
    return rows.size();
  }

  Row row(int name) {
    return rows.get(name);
  }

  WordIndex vocabulary() {
    return vocabulary;
  }

  /** The names that hold a word, by the word's number in the vocabulary. */
  int[] withWord(int word) {
    return byWord[word];
  }

  /** The names that fold to the same letters as the text. */
  int[] equalTo(String text) {
    return byKey.getOrDefault(NameLetters.key(text), new int[0]);
  }
}
