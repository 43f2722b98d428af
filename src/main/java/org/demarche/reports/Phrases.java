package org.demarche.reports;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Puts fewer words in place of phrases that say the same: "took control of" is "seize". */
final class Phrases {
  private static final Map<String, String> ANYWHERE = Stems.pairs("utterances.phrases");
  private static final Map<String, String> BEFORE_NUMBERS = Stems.pairs("utterances.limits");
  private static final int LONGEST = 5;
  private static final Set<String> FIRST = firstWords();

  private final List<String> words;
  private final List<Boolean> capitals;
  private final Predicate<String> isNumber;

  /**
   * @param words in lower case, to be changed
   * @param capitals whether each has a capital, to be changed likewise
   */
  Phrases(List<String> words, List<Boolean> capitals, Predicate<String> isNumber) {
    this.words = words;
    this.capitals = capitals;
    this.isNumber = isNumber;
  }

  private static Set<String> firstWords() {
    Set<String> first = new HashSet<>();
    ANYWHERE.keySet().forEach(it -> first.add(it.split(" ", 2)[0]));
    BEFORE_NUMBERS.keySet().forEach(it -> first.add(it.split(" ", 2)[0]));
    return first;
  }

  void shorten() {
    for (int i = 0; i < words.size(); ) {
      String lemma = Stems.ALL.lemma(words.get(i));
      i += FIRST.contains(words.get(i)) || FIRST.contains(lemma) ? shorten(i, lemma) : 1;
    }
  }

  /**
   * Shortens the longest phrase that begins there.
   *
   * @return how many words there are now
   */
  private int shorten(int index, String lemma) {
    for (int size = Math.min(LONGEST, words.size() - index); size > 0; size--) {
      List<String> found = words.subList(index, index + size);
      String rest = size > 1 ? " " + String.join(" ", found.subList(1, size)) : "";
      boolean limits = index + size < words.size() && isNumber.test(words.get(index + size));
      String fewer =
          limits && BEFORE_NUMBERS.containsKey(found.get(0) + rest)
              ? BEFORE_NUMBERS.get(found.get(0) + rest)
              : ANYWHERE.getOrDefault(found.get(0) + rest, ANYWHERE.get(lemma + rest));
      if (fewer != null) {
        List<String> same = List.of(fewer.split(" "));
        found.clear();
        words.addAll(index, same);
        capitals.subList(index, index + size).clear();
        capitals.addAll(index, Collections.nCopies(same.size(), false));
        return same.size();
      }
    }
    return 1;
  }
}
