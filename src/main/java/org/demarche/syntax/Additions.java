package org.demarche.syntax;

import java.util.List;
import org.demarche.lexicon.WordClass;
import org.demarche.model.TokenView;

/** Finds what joins a further subject like a conjunction: {@code along with}, {@code plus}. */
public final class Additions {
  private static final List<List<String>> WORDS =
      WordClass.of("grammatical.additions").stream().map(it -> List.of(it.split(" "))).toList();

  private Additions() {}

  /** How many tokens what begins at token {@code i} has; 0 where none does. */
  public static int lengthAt(TokenView words, int i) {
    int longest = 0;
    for (List<String> addition : WORDS) {
      boolean longer = addition.size() > longest;
      longest = longer && words.startsWith(i, addition) ? addition.size() : longest;
    }
    return longest;
  }

  /** The same for what ends with token {@code i}. */
  static int lengthBefore(TokenView words, int i) {
    int longest = 0;
    for (List<String> addition : WORDS) {
      boolean longer = addition.size() > longest;
      int first = i + 1 - addition.size();
      longest = longer && words.startsWith(first, addition) ? addition.size() : longest;
    }
    return longest;
  }
}
