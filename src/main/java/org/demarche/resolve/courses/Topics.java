package org.demarche.resolve.courses;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.syntax.ArticleView;

/**
 * Which words the sentences of an article have, and in how many each stands. They are read when
 * somebody first asks: of most articles nobody does.
 */
final class Topics {
  private final ArticleView tokens;
  private final MentionReader reader;
  private final List<Set<String>> sentences = new ArrayList<>();
  private final Map<String, Integer> frequency = new HashMap<>();

  Topics(ArticleView tokens, MentionReader reader) {
    this.tokens = tokens;
    this.reader = reader;
  }

  private List<Set<String>> sentences() {
    if (sentences.isEmpty()) {
      read();
    }
    return sentences;
  }

  private void read() {
    for (int i = 0; i < tokens.size(); i++) {
      while (sentences.size() <= tokens.sentence(i)) {
        sentences.add(new HashSet<>());
      }
      Set<String> sentence = sentences.get(tokens.sentence(i));
      sentence.add(tokens.lemma(i));
      sentence.add(reader.stem(i));
    }
    sentences.forEach(sentence -> sentence.forEach(word -> frequency.merge(word, 1, Integer::sum)));
  }

  boolean says(int sentence, String word) {
    return sentences().get(sentence).contains(word);
  }

  /** In how many sentences a word stands. */
  int frequency(String word) {
    return sentences().isEmpty() ? 0 : frequency.getOrDefault(word, 0);
  }

  boolean isInHeadline(String word) {
    return !sentences().isEmpty() && sentences().get(0).contains(word);
  }

  /** Which share of the words stands in the headline, from 0 to 1. */
  double inHeadline(Set<String> words) {
    return words.isEmpty()
        ? 0
        : (double) words.stream().filter(this::isInHeadline).count() / words.size();
  }

  /** In how many sentences the words stand, on average. */
  double centrality(Set<String> words) {
    return words.stream().mapToInt(this::frequency).average().orElse(0);
  }
}
