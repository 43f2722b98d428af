package org.demarche.reader;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a model sees of an article at a time.
 *
 * @param sentences in the order of the text
 */
record Window(List<Shown> sentences) {
  Window {
    sentences = List.copyOf(sentences);
  }

  /**
   * A sentence in one line.
   *
   * @param index of the sentence in the article
   * @param asked whether it is asked about, and does not only stand around
   */
  record Shown(int index, String text, boolean asked) {}

  /** The indexes of those that are asked about. */
  Set<Integer> asked() {
    Set<Integer> asked = new TreeSet<>();
    sentences.stream().filter(Shown::asked).forEach(it -> asked.add(it.index()));
    return asked;
  }
}
