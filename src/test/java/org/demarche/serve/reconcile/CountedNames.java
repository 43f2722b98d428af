package org.demarche.serve.reconcile;

import java.util.Optional;

/** Counts of names that are all in memory. */
record CountedNames(NameTable table) implements WordCounts {
  @Override
  public int names() {
    return table.size();
  }

  @Override
  public int with(String word) {
    int number = table.vocabulary().number(word);
    return number < 0 ? 0 : table.withWord(number).length;
  }

  @Override
  public Optional<String> likest(String word) {
    WordIndex words = table.vocabulary();
    return words.like(word).stream().findFirst().map(it -> words.word(it.word()));
  }
}
