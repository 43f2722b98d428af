package org.demarche.serve.reconcile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.store.text.NameWords;

/** Counts by the index that a store keeps of its names. */
final class StoredCounts implements WordCounts {
  private final NameWords names;
  private final Map<String, Integer> known = new HashMap<>();

  StoredCounts(NameWords names) {
    this.names = names;
  }

  @Override
  public int names() {
    return names.size();
  }

  @Override
  public int with(String word) {
    return known.computeIfAbsent(word, names::frequency);
  }

  @Override
  public Optional<String> likest(String word) {
    if (word.length() == 1) {
      return with(word) > 0 ? Optional.of(word) : names.firstBeginning(word);
    }
    WordIndex words = like(word);
    return words.like(word).stream().findFirst().map(it -> words.word(it.word()));
  }

  /** The words of all names that are like one of several letters, and none else. */
  WordIndex like(String word) {
    int changes = WordIndex.changes(word);
    List<String> near = changes > 0 ? names.near(word, changes) : List.of();
    return new WordIndex(
        Stream.concat(Stream.of(word, word.substring(0, 1)), near.stream())
            .filter(it -> with(it) > 0)
            .toList());
  }
}
